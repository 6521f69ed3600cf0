"""Read the links that a screen shows, and judge of each whether it leads where it says."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

from streamlit.testing.v1.element_tree import Block
from streamlit.util import calc_hash

from tests.app import HANDBOOK, SAY, Screen, Window
from tests.test_frame import TITLES
from wizard.logic import talk_words
from wizard.logic.wording import short
from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS, Initiative, Neighbourhood, block_id
from wizard.model.screens import BACK, DOSSIER, ITEM, PART
from wizard.session.arrival import EXAMPLE
from wizard.views.check import place

BLOCKS: Final = {block_id(one.id): one.name for one in HANDBOOK.blocks}
SCREENS: Final = {SAY(f"screens.{screen.name.lower()}"): screen for screen in Screen}
SEEMING: Final = (*SCREENS, SAY("answers.title_initiatieven"))
"""Beside the names of the screens, a heading that begins with one: "Over dit initiatief"."""

PARTS: Final = {talk_words.part(HANDBOOK, part): part for part in TALK_PARTS}


_OUTSIDE: Final = re.compile(r"\]\((\w+:[^)\s]+)")


def addresses() -> set[str]:
    """Return every address on the web that the content names."""
    return set(re.findall(r'"(https?://[^"]+)"', HANDBOOK.model_dump_json()))


class Target(NamedTuple):
    """Hold where a link leads: the screen, the item it names, and what it opens there."""

    screen: Screen
    item: str | None = None
    part: str | None = None


class Link(NamedTuple):
    """Hold a link: what it says with the row it stands in, where it leads, and the place it offers to come back to."""

    says: str
    in_row: bool
    target: Target
    dossier: str | None
    back: str | None = None


def target(address: str, query: str) -> tuple[Target, dict[str, str]]:
    """Return where an address leads, and everything it asks; KeyError when it names no screen."""
    asked = {key: values[0] for key, values in parse_qs(query).items()}
    screen = {screen.value.address: screen for screen in Screen}[address]
    return Target(screen, asked.get(ITEM), asked.get(PART)), asked


def shown(window: Window) -> list[Link]:
    """Return every link on the screen."""
    return list(_links(window, window.test.main, None))


def _links(window: Window, box: Block, row: str | None) -> Iterator[Link]:
    for node in box.children.values():
        if isinstance(node, Block):
            is_row = (node.key or "").startswith("rij.")
            yield from _links(window, node, window.words(node) if is_row else row)
        elif node.type in {"page_link", "link_button"}:
            proto: Any = node.proto
            address, query = _address(proto) if node.type == "link_button" else (proto.page, proto.query_string)
            led, asked = target(address, query)
            says = _plain(f"{row}\n{proto.label}" if row else proto.label)
            yield Link(says, row is not None, led, asked.get(DOSSIER), asked.get(BACK))


def _address(proto: Any) -> tuple[str, str]:
    """Return the address and what it asks of a link that opens a window of its own."""
    parts = urlsplit(proto.url)
    assert not parts.netloc
    return parts.path.strip("/"), parts.query


def _plain(text: str) -> str:
    return re.sub(r"\\([^\w\s])", r"\1", text)


def name_of(dossier: Dossier, item: str) -> str:
    """Return by what words a screen shows that an item is chosen: its name, or else its text."""
    return BLOCKS.get(item) or str(dossier.value(item, "name") or dossier.value(item, "text"))


def mislabelled(dossier: Dossier, link: Link) -> str | None:
    """Return what is wrong with the words of a link: it names another thing, screen or part than it leads to."""
    for named, meant in _named(dossier, link):
        if named and not named & meant:
            return f"“{link.says}” leads to {link.target}, not to {sorted(named)}"
    return None


def _named(dossier: Dossier, link: Link) -> Iterator[tuple[set[str], set[str]]]:
    """Yield what a link names of one sort, and which of that is right."""
    screen, item, part = link.target
    things = BLOCKS | {
        one.id: one.name for one in dossier.entities.values() if isinstance(one, Initiative | Neighbourhood)
    }
    meant = {item or "", dossier.neighbourhood_of(item or "") or ""}
    written = str(dossier.value(item or "", "text") or "")
    says = link.says.replace(short(written), "") if written else link.says  # what people wrote can name anything
    yield {one for one in things if _mentions(says, things[one], things.values())}, meant
    if not link.in_row:  # a row says what people wrote
        yield {SCREENS[one].name for one in SCREENS if _mentions(says, one, SEEMING)}, {screen.name}
        yield {PARTS[one] for one in PARTS if _mentions(says, one, PARTS) and part in TALK_PARTS}, {part or ""}


def _mentions(text: str, name: str, every: Iterable[str]) -> bool:
    """Tell whether a text holds a name as it is, and not only as a piece of a longer one."""
    for longer in every:
        if len(longer) > len(name) and name in longer:
            text = text.replace(longer, "")
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def follow(window: Window, dossier: str | None, led: Target, back: str | None = None) -> None:
    """Go to where a link leads, within the visit; a browser forgets what the widgets of another page held."""
    if led.screen is not here(window):
        window.test._tree.main.children.clear()
        window.test._session_state.on_script_finished(frozenset())
    asked = {DOSSIER: dossier, ITEM: led.item, PART: led.part, BACK: back}
    window.visit(led.screen, **{key: value for key, value in asked.items() if value})


def here(window: Window) -> Screen:
    """Return the screen that is drawn now."""
    drawn = window.test._finished_page_script_hash
    return next(screen for screen in Screen if calc_hash(screen.value.address) == drawn)


def astray(window: Window, dossier: Dossier, led: Target) -> str | None:
    """Return what is wrong with the screen that is drawn now, when a link to this target was followed."""
    title = TITLES.get(led.screen, dossier.profile.title)
    if window.failures or window.title != title:
        return f"{led}: {window.failures or window.title}"
    if led.screen is Screen.CHECK:
        return _place(window, led)
    if led.item and not _is_chosen(window, name_of(dossier, led.item)):
        return f"{led}: “{name_of(dossier, led.item)}” is not chosen"
    if led.screen is Screen.CONVERSATION and led.part and not _is_open(window, led.part):
        return f"{led}: this part is not open"
    return None


def _is_chosen(window: Window, name: str) -> bool:
    """Tell whether the first list that offers a name has it chosen, or an open box holds it as its text."""
    for node in (*window.test.selectbox, *window.test.radio):
        if name in node.options:
            return node.options[node.index or 0] == name
    return name in [box.value for box in (*window.test.text_area, *window.test.text_input)]


def _is_open(window: Window, part: str) -> bool:
    heading = f"{TALK_PARTS.index(part) + 1}. {talk_words.part(HANDBOOK, part)}"
    return heading in [node.value for node in window.test.header]


def _place(window: Window, led: Target) -> str | None:
    """Return what is wrong with where one is on the screen to look everything over."""
    asked = place.read(led.part)
    if asked is None:
        return f"{led}: there is no such place" if led.part else None
    ways = {"nakijken.manier": asked.way, "nakijken.welke": asked.only}
    for key, wanted in ways.items():
        held = [node.value for node in (*window.test.selectbox, *window.test.button_group) if node.key == key]
        if wanted and held != [wanted]:
            return f"{led}: {held} is chosen, not {wanted}"
    pages = [str(node.value) for node in window.test.selectbox if str(node.key).startswith("bladzijde.")]
    return None if (pages or ["1"]) == [asked.page] else f"{led}: page {pages} is shown"


class Crawl:
    """Walk through one dossier as far as its links lead, in one visit; keep what was found, and what was wrong."""

    def __init__(self, window: Window, dossier: Dossier) -> None:
        self.window, self.dossier = window, dossier
        self.found: dict[Link, None] = {}
        self.wrong: list[str] = []
        self.been: set[Target] = set()
        self.outside: set[str] = set()
        self._left: set[str | None] = {None}

    def look(self) -> None:
        """Read the links on the screen, and judge their words."""
        self.outside.update(_OUTSIDE.findall(self.window.words()))
        for link in shown(self.window):
            if link not in self.found:
                self.found[link] = None
                elsewhere = None if link.dossier in {self.dossier.id, EXAMPLE} else f"{link} leads to another dossier"
                self.wrong += filter(None, [mislabelled(self.dossier, link), elsewhere])

    def go(self, led: Target, back: str | None = None) -> None:
        """Follow a link, judge where it leads, and read the links there."""
        follow(self.window, self.dossier.id, led, back)
        self.been.add(led)
        self.wrong += filter(None, [astray(self.window, self.dossier, led)])
        self.look()

    def go_on(self) -> None:
        """Follow every link to where one was not yet, and one link from every place that one can come back to."""
        while todo := [one for one in self.found if self._is_new(one)]:
            for link in todo:
                if self._is_new(link):
                    self._left.add(link.back)
                    self.go(link.target, link.back)

    def _is_new(self, link: Link) -> bool:
        return link.target not in self.been or link.back not in self._left

    def choose(self, key: str, way: str) -> None:
        """Choose one of the ways at the top of the screen, where they are there, and read the links."""
        if self.window.has(key):
            self.window.segment(key, way)
        self.look()

    def turn_pages(self) -> None:
        """Read the links on the other pages of the lists on the screen."""
        for key in [str(node.key) for node in self.window.test.selectbox if str(node.key).startswith("bladzijde.")]:
            for number in range(2, len(self.window.test.selectbox(key).options) + 1):
                self.window.test.selectbox(key).set_value(number)
                self.window.run()
                self.look()
