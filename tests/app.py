"""Open the real app without a browser: Streamlit's own AppTest runs the frame, on a database of the test's own."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from tempfile import TemporaryDirectory
from typing import Any, Final, NoReturn, TypeVar
from unittest import mock

import streamlit as st
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.scriptrunner import RerunData
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest, app_test, local_script_runner
from streamlit.testing.v1.element_tree import Block, Button, ElementTree, Selectbox, TextArea, TextInput, Widget
from streamlit.testing.v1.local_script_runner import LocalScriptRunner
from streamlit.util import calc_hash

from tests import sources, template
from wizard import content
from wizard.model.change import Applied, Change, Create
from wizard.model.dossier import Dossier
from wizard.model.entity import Choice, Goal, Initiative, Neighbourhood, Profile, choice_id
from wizard.model.handbook import Handbook
from wizard.model.item import Value
from wizard.model.screens import DOSSIER, ITEM, WALL, Screen
from wizard.session import resources, visit
from wizard.session.visit import Visit
from wizard.storage import engine
from wizard.storage.address import DATABASE
from wizard.storage.engine import StoreError
from wizard.storage.store import Store

HANDBOOK: Final[Handbook] = content.load()
SAY: Final = HANDBOOK.say
FRAME: Final = sources.PROJECT / "wizard" / "frame.py"
FOLDS: Final = ("besluit", "vergelijken", "woorden", "namen", "zaalopen")
"""The parts of screens that are only drawn when they are open."""
TIMEOUT: Final = 30
"""Seconds for one run; only a machine that stands still needs them."""

_KEPT: Final = TemporaryDirectory(prefix="wijzer-proef-", ignore_cleanup_errors=True)
"""The folder of one database that is emptied after each test; making its tables anew costs more than most tests do."""

_FLEETING: Final = ("PRAGMA synchronous = OFF", "PRAGMA secure_delete = OFF")
"""What makes a database quick that nobody needs after the test."""

_NO_COMPONENTS: Final = BidiComponentManager()


def _finished(runner: LocalScriptRunner, timeout: float) -> None:
    """Wait for a run without asking a thousand times a second whether it is done."""
    assert runner._script_thread is not None
    runner._script_thread.join(timeout)
    assert runner.script_stopped(), f"not drawn in {timeout} seconds"


# A server compiles a screen once and has one runtime; AppTest by itself makes both anew in every run.
mock.patch.multiple(local_script_runner, ScriptCache=cache(ScriptCache), require_widgets_deltas=_finished).start()
mock.patch.object(app_test, "MagicMock", cache(mock.MagicMock)).start()

W = TypeVar("W", bound=Widget)


@contextmanager
def fresh() -> Iterator[Store]:
    """Give an empty store, and nothing that an earlier test left behind."""
    address = {DATABASE: f"sqlite:///{_KEPT.name}/data/test.sqlite"}
    with (
        mock.patch.dict("os.environ", address),
        mock.patch.object(resources, "watch", resources.ContentWatch(float("inf"))),
        mock.patch.dict(engine._GREETING, sqlite=(*engine._GREETING["sqlite"], *_FLEETING)),
    ):
        _forget()
        made = resources.store()
        yield made
        template.emptied(made)
        _forget()


def _forget() -> None:
    resources.open_dossiers.clear()
    st.session_state.clear()
    st.query_params.clear()


@contextmanager
def as_visit(here: Visit) -> Iterator[None]:
    """Let session functions work for this visit, outside a run."""
    with mock.patch.object(visit, "current", return_value=here):
        yield


def fails(*_given: object, **_named: object) -> NoReturn:
    """Stand in for anything that asks the database, when it is down."""
    raise StoreError("weg")


def small(*names: str, title: str = "Proef") -> str:
    """Start a dossier with these neighbourhoods, ids n0, n1, …; return its id."""
    creates = [Create(Profile.kind, "dossier", None, {"title": title, "municipality": "Proefstad"})]
    for number, name in enumerate(names):
        creates.append(Create(Neighbourhood.kind, f"n{number}", None, {"name": name, "order": f"a{number:03}"}))
    return resources.store().start(creates, "test")


def example() -> str:
    """Start a dossier that holds the fictional example; return its id."""
    return template.example(resources.store())


def large() -> str:
    """Start a dossier with 600 neighbourhoods and 200 initiatives; return its id."""
    return template.large(resources.store())


def read(dossier: str) -> Dossier:
    """Return the dossier as it is stored now."""
    found = resources.store().read(dossier)
    assert found is not None
    return found


def choice(dossier: str, neighbourhood: str = "n0") -> Choice:
    """Return what is stored of the role in one neighbourhood, all empty when there is nothing."""
    found = read(dossier).choice(neighbourhood, "nsob")
    return found or Choice(id=choice_id(neighbourhood, "nsob"), parent=neighbourhood, model="nsob")


def colleague(dossier: str, *batch: Change) -> None:
    """Store what somebody else does."""
    assert isinstance(resources.store().apply(dossier, batch, "collega"), Applied)


def chosen(neighbourhood: str, **answers: Value) -> Create:
    """Return the creation of a choice in a neighbourhood."""
    return Create(Choice.kind, choice_id(neighbourhood, "nsob"), neighbourhood, {"model": "nsob", **answers})


def goal(ident: str, place: str = "n0", horizon: str = "kort", order: str = "a0", **answers: Value) -> Create:
    """Return the creation of a goal in a neighbourhood."""
    return Create(Goal.kind, ident, place, {"horizon": horizon, "order": order, **answers})


def initiative(ident: str, name: str, order: str = "a0", **answers: Value) -> Create:
    """Return the creation of an initiative."""
    return Create(Initiative.kind, ident, None, {"name": name, "order": order, **answers})


def goals(dossier: str, place: str = "n0") -> tuple[Goal, ...]:
    """Return what is stored of the goals in one neighbourhood, in their order."""
    return read(dossier).goals(place)


def _app(*, unfolded: bool = True) -> AppTest:
    found = AppTest.from_file(FRAME, default_timeout=TIMEOUT)
    # Otherwise each window first searches every installed package for components, of which we have none: 0.2 s.
    found._bidi_component_manager = _NO_COMPONENTS
    for fold in FOLDS if unfolded else ():
        found.session_state[fold] = True
    return found


class Window:
    """Be one browser window: what it shows, and what a user can do in it."""

    def __init__(
        self,
        screen: Screen = Screen.START,
        dossier: str | None = None,
        item: str | None = None,
        *,
        unfolded: bool = True,
        wall: bool = False,
    ) -> None:
        """Ask for the address of a screen; its folds are open, unless it must be as a visitor finds it."""
        self.test = _app(unfolded=unfolded)
        self._ask(screen, {DOSSIER: dossier, ITEM: item, WALL: "1" if wall else None})
        self.run()

    def _ask(self, screen: Screen, address: dict[str, str | None]) -> None:
        # AppTest knows pages by their file only after a first run; the server knows them by their address.
        self.test._page_hash = calc_hash(screen.value.address)
        self.test.query_params = {key: value for key, value in address.items() if value}

    def run(self) -> "Window":
        """Send what the widgets hold, and draw the answer."""
        self.test.run()
        self.test._page_hash = ""  # A later run stays where the app itself went.
        return self

    def menu(self, screen: Screen) -> "Window":
        """Go to a screen by the menu, which drops everything behind the question mark."""
        return self.visit(screen)

    def visit(self, screen: Screen, **address: str) -> "Window":
        """Go to an address within this visit, as the back button does."""
        self._ask(screen, dict(address))
        return self.run()

    def tick(self) -> bool:
        """Let the clock look once; return whether the screen was drawn again."""
        before = self.test._tree
        (look,) = self.test._fragment_storage._fragments
        with mock.patch.object(local_script_runner, "RerunData", _looking(look)):
            self.test.run()
        drawn = bool(self.test._tree.title)
        if not drawn:
            self.test._tree = before
        return drawn

    @property
    def here(self) -> Visit:
        """Return the visit as the server knows it."""
        return self.test.session_state["bezoek"]

    @property
    def address(self) -> dict[str, Any]:
        """Return what stands behind the question mark."""
        return self.test.query_params

    @property
    def tree(self) -> ElementTree:
        """Return everything that is drawn."""
        return self.test._tree

    @property
    def title(self) -> str:
        """Return the one h1."""
        (title,) = self.test.title
        return title.value

    @property
    def status(self) -> str:
        """Return what is told about storing."""
        return self.part("status").caption[0].value

    @property
    def failures(self) -> list[str]:
        """Return the failures that Streamlit would show; there should be none."""
        return [one.value for one in self.test.exception]

    @property
    def size(self) -> int:
        """Return how many elements were sent for the screen itself, boxes not counted."""
        return sum(not isinstance(node, Block) for node in self.test.main)

    def part(self, key: str) -> Block:
        """Return the box with this key."""
        found = self.test.main.get_by_key(key)
        assert isinstance(found, Block)
        return found

    def has(self, key: str) -> bool:
        """Tell whether there is one thing with this key."""
        return any(getattr(node, "key", None) == key for node in self.test.main)

    def words(self, part: Block | None = None) -> str:
        """Return every text that is drawn, in order; tables and labels too."""
        return "\n".join(text for node in part or self.test.main for text in _texts(node))

    def _one(self, kind: type[W], label: str) -> W:
        found = [node for node in self.test.main if isinstance(node, kind) and node.label == label]
        assert len(found) == 1, f"{len(found)} × {label}"
        return found[0]

    def field(self, label: str) -> TextInput | TextArea:
        """Return the open field with this label."""
        found = [node for node in self.test.main if isinstance(node, TextInput | TextArea) and node.label == label]
        assert len(found) == 1, f"{len(found)} × {label}"
        return found[0]

    def select(self, label: str) -> Selectbox[Any]:
        """Return the choice with this label."""
        return self._one(Selectbox, label)

    def holds(self, label: str) -> Any:
        """Return what a field or a choice shows."""
        found = [
            node
            for node in self.test.main
            if isinstance(node, TextInput | TextArea | Selectbox) and node.label == label
        ]
        assert len(found) == 1, f"{len(found)} × {label}"
        return found[0].value

    def fill(self, label: str, text: str) -> "Window":
        """Write in a field and leave it; what is in a form goes along with the button of that form."""
        field = self.field(label)
        field.set_value(text)
        return self if field.form_id else self.run()

    def choose(self, label: str, value: object) -> "Window":
        """Choose a stored value in a list."""
        self.select(label).set_value(value)
        return self.run()

    def segment(self, key: str, value: str) -> "Window":
        """Choose one of the ways at the top of a screen."""
        self.test.segmented_control(key).set_value(value)
        return self.run()

    def button(self, label: str) -> Button:
        """Return the button with this label."""
        return self._one(Button, label)

    def buttons(self) -> list[str]:
        """Return the labels of all buttons."""
        return [button.label for button in self.test.button]

    def press(self, label: str) -> "Window":
        """Press the button with this label."""
        self.button(label).click()
        return self.run()

    def press_key(self, key: str) -> "Window":
        """Press the button with this key, where labels repeat."""
        self.test.button(key).click()
        return self.run()

    def chart(self) -> dict[str, Any]:
        """Return the figure of the one chart, as the browser gets it."""
        return json.loads(self._chart().spec)

    def chart_settings(self) -> dict[str, Any]:
        """Return how the one chart may be handled."""
        return json.loads(self._chart().config)

    def _chart(self) -> Any:
        (chart,) = [node for node in self.test.main if node.type == "plotly_chart"]
        return getattr(chart, "proto", None)

    def click_chart(self, points: list[dict[str, Any]]) -> "Window":
        """Send the points that a click in the chart gives."""
        states = self.tree.get_widget_states()
        chosen = {"selection": {"points": points, "point_indices": [], "box": [], "lasso": []}}
        states.widgets.append(WidgetState(id=self._chart().id, string_value=json.dumps(chosen)))
        self.test._run(states)
        return self

    def reconnect(self, label: str = "", typed: str = "") -> "Window":
        """Come back after the server forgot this visit: the browser sends what its widgets hold, and what was typed."""
        if label:
            self.field(label).set_value(typed)
        states, address = self.tree.get_widget_states(), dict(self.address)
        back = Window.__new__(Window)
        back.test = _app()
        back.test._page_hash = self.test._finished_page_script_hash
        back.test.query_params = address
        back.test._run(states)
        back.test._page_hash = ""
        return back


def _looking(fragment: str) -> Callable[..., RerunData]:
    def data(**values: Any) -> RerunData:
        return RerunData(**values, fragment_id=fragment, is_auto_rerun=True)

    return data


def _texts(node: Any) -> list[str]:
    if node.type in {"arrow_table", "table"}:
        frame = node.value
        return [*map(str, frame.columns), *(str(cell) for row in frame.values.tolist() for cell in row)]
    label = [getattr(node, "label", "")]
    if isinstance(node, Block):
        folded = node.proto.popover if node.type == "popover" else node.proto if node.type == "expander" else None
        label = [getattr(folded, "label", "")]
    value = [] if isinstance(node, Block | Widget) else [getattr(node, "value", "")]
    return [text for text in (*label, *value) if isinstance(text, str) and text]
