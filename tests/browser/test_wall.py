"""Every slide can be read from the back row, in the light and in the dark, and tells nothing from inside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations, pairwise
from typing import Final, Literal

import pytest
from playwright.sync_api import Page, ViewportSize, WebSocket, expect

from tests.browser import measuring
from tests.browser.app_server import AppServer
from tests.browser.cable import Cable
from tests.browser.dossiers import read, small
from tests.browser.measuring import Measure
from tests.browser.rehung import wall
from tests.browser.stage_states import KINDS, LOOK, TALK, press, stands
from tests.browser.state import example
from tests.browser.visitor import Visitor
from wizard import content
from wizard.logic import reduced, slides
from wizard.logic.slides import Slide, fitting
from wizard.model.change import Applied, Change, Create, Edit
from wizard.model.entity import INTERNAL, Dismissal, conversation_id
from wizard.model.item import Body
from wizard.model.role_model import RoleModel
from wizard.model.stage import LARGEST, Stage
from wizard.model.stage_notes import SLIDES
from wizard.storage.store import Store

Scheme = Literal["dark", "light"]

HANDBOOK: Final = content.load()
SCHEMES: Final[tuple[Scheme, ...]] = ("light", "dark")
SIZES: Final[tuple[ViewportSize, ...]] = (
    {"width": 1280, "height": 720},
    {"width": 1920, "height": 1080},
)
FILLED: Final = """() => {
  const [plot, room] = ["[class*=st-key-muurbeeld] .main-svg", "[class*=st-key-muurbeeld]"]
    .map((one) => document.querySelector(one).getBoundingClientRect());
  return Math.abs(plot.height - room.height) < 4 && Math.abs(plot.width - room.width) < 4;
}"""
LEAST: Final = 7
"""The contrast of every text on the wall (WCAG AAA): a projector in daylight takes half of it away."""


def frames(page: Page) -> list[bytes]:
    """Note everything that the server sends to this page over its web sockets."""
    noted: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda data: noted.append(data if isinstance(data, bytes) else data.encode()))

    page.on("websocket", listen)
    return noted


@dataclass
class Walk:
    """Walk over slides, and keep how each was measured and in which colours each kind was seen."""

    visitor: Visitor
    titles: list[str] = field(default_factory=list[str])
    measured: list[Measure] = field(default_factory=list[Measure])
    faint: list[str] = field(default_factory=list[str])
    seen: set[tuple[str, Scheme]] = field(default_factory=set[tuple[str, Scheme]])
    scheme: Scheme = "light"

    def look(self, slide: Slide) -> None:
        """Measure a slide; the first one of a kind in every size, in the light and in the dark, and hidden too."""
        stands(self.visitor, self._title(slide))
        place = f"Dia {slide.number} van {slide.total}"
        expect(self.visitor.page.get_by_text(place, exact=True)).to_be_visible()
        is_new = (slide.kind, self.scheme) not in self.seen
        self._measure(slide, SIZES if is_new else SIZES[:1])
        if is_new:
            self._in_the_other_light()
            self._measure(slide, SIZES)
        if is_new and slide.face.hides:
            self._hidden(slide)

    def _title(self, slide: Slide) -> str:
        title = slide.face.title
        return title if slide.pages == 1 else f"{title} ({slide.page} van {slide.pages})"

    def _measure(self, slide: Slide, sizes: tuple[ViewportSize, ...]) -> None:
        page = self.visitor.page
        self.titles.append(self._title(slide))
        for size in sizes[:1] if slide.face.matrix else sizes:
            page.set_viewport_size(size)
            self.measured.append(measuring.places(page))
        page.set_viewport_size(SIZES[0])
        found = measuring.contrast(page)
        assert len(found) > 8
        self.faint += [f"{slide.id}, {self.scheme}: {text} {ratio:.1f}" for ratio, text in found if ratio < LEAST]
        self.seen.add((slide.kind, self.scheme))

    def _in_the_other_light(self) -> None:
        self.scheme = "dark" if self.scheme == "light" else "light"
        self.visitor.page.emulate_media(color_scheme=self.scheme)
        expect(self.visitor.page.get_by_test_id("stApp")).to_have_css("color-scheme", self.scheme)

    def _hidden(self, slide: Slide) -> None:
        press(self.visitor, "a")
        expect(self.visitor.page.get_by_text("Denk eerst zelf na.")).to_be_visible()
        self._measure(slide, SIZES[:1])
        press(self.visitor, "a")
        expect(self.visitor.page.get_by_text("Denk eerst zelf na.")).to_have_count(0)


def marked(store: Store) -> tuple[str, list[str]]:
    """Return the example with marks in all that stays inside, and what must never reach the wall."""
    dossier = example(store)
    found = read(store, dossier)
    reason: Body = {"rule": "rol-ontbreekt", "about": "binnenstad", "reason": "MERK-opzij"}
    batch: list[Change] = [Create(Dismissal.kind, "opzij.rol-ontbreekt.binnenstad", None, reason)]
    places = [(one.id, name) for one in found.entities.values() for kind, name in INTERNAL if one.kind == kind]
    places += [(conversation_id(one.id), "difference") for one in found.initiatives if one.id != TALK]
    inside = {place: f"MERK-{number}-" for number, place in enumerate(places)}
    batch += [Edit(*place, found.value(*place), mark) for place, mark in inside.items()]
    assert isinstance(store.apply(dossier, batch, "test"), Applied)
    notes = [text for note in HANDBOOK.stage for text in (*note.ask, note.silent.text, note.divided.text)]
    return dossier, [*inside.values(), *notes, "MERK-opzij"]


def every_slide(store: Store, dossier: str) -> Iterator[Slide]:
    """Yield the slides as they follow each other."""
    seen, stage = reduced.for_the_wall(read(store, dossier), TALK), Stage(talk=TALK)
    here: Slide | None = slides.find(HANDBOOK, seen, stage)
    while here is not None:
        yield here
        here = slides.after(HANDBOOK, seen, Stage(talk=TALK, slide=here.id))


def test_every_slide_of_the_example_can_be_read_in_every_light_and_tells_nothing_from_inside(
    visit: Callable[..., Visitor], store: Store
) -> None:
    dossier, never = marked(store)
    store.stages.put(dossier, talk=TALK)
    visitor = visit()
    sent = frames(visitor.page)
    wall(visitor, dossier)
    walk = Walk(visitor)

    for slide in every_slide(store, dossier):
        walk.look(slide)
        press(visitor, "ArrowRight")

    assert len(set(walk.titles)) > 90
    assert walk.titles[-1] == "Tot slot"
    assert walk.seen == {(kind, scheme) for kind in SLIDES for scheme in SCHEMES}
    assert walk.faint == []
    _is_read_from_the_back_row(walk.measured)
    _nothing_is_clipped_or_lies_over_the_keys(walk.measured)
    told = b"".join(sent).decode("utf-8", errors="ignore")
    assert len(never) > 60
    assert "Smeden op Warmte" in told
    assert not [text for text in never if text in told]


def _is_read_from_the_back_row(measured: list[Measure]) -> None:
    assert not [(text["size"], text["text"]) for slide in measured for text in slide["body"] if text["size"] < 28]
    names = [text for slide in measured for text in (*slide["names"], *slide["steps"])]
    assert names
    assert not [(text["size"], text["text"]) for text in names if text["size"] < 18]
    assert not [(one["window"], one["titles"][0]["text"], one["scrolls"]) for one in measured if one["scrolls"]]


def _nothing_is_clipped_or_lies_over_the_keys(measured: list[Measure]) -> None:
    for slide in measured:
        texts = [*slide["titles"], *slide["body"]]
        floor = min(key["top"] for key in slide["keys"])
        assert not [text for text in texts if text["right"] > slide["window"]["width"] or text["left"] < 0]
        assert not [(text["text"], text["bottom"], floor) for text in texts if text["bottom"] > floor]
        over = [(one, other) for one, other in pairwise(texts) if one["bottom"] > other["top"] + 8]
        assert not over


def crowd(store: Store, model: RoleModel, spread: int) -> str:
    """Start a dossier of 30 neighbourhoods with these roles wanted, spread over so many of them."""
    dossier = small(store, *(f"Krommevaartsebuurt {number}" for number in range(30)))
    roles = [role.id for role in model.roles][:spread]
    batch: list[Change] = [Edit("dossier", "lead_model", None, model.id)]
    for number in range(30):
        body: Body = {"model": model.id, "wanted": roles[number % spread]}
        batch.append(Create("choice", f"n{number}.{model.id}", f"n{number}", body))
    store.apply(dossier, batch, "test")
    store.stages.put(dossier, slide="matrix.wanted")
    return dossier


@pytest.mark.parametrize("model", HANDBOOK.role_models, ids=lambda model: model.id)
@pytest.mark.parametrize("spread", [1, 4])
def test_thirty_names_in_the_matrix_can_be_read_and_lie_over_nothing(
    window: Visitor, store: Store, model: RoleModel, spread: int
) -> None:
    dossier = crowd(store, model, spread)
    window.page.set_viewport_size(SIZES[0])
    wall(window, dossier)
    expect(window.page.locator("[class*=st-key-muurbeeld] .textpoint text")).to_have_count(30)
    for size in SIZES:
        window.page.set_viewport_size(size)
        window.page.wait_for_function(FILLED, polling=LOOK)

        found = measuring.places(window.page)

        (plot,) = found["plot"]
        assert not found["scrolls"]
        assert not [one["size"] for one in (*found["names"], *found["steps"]) if one["size"] < 18]
        assert not [one["text"] for one in found["names"] if one["left"] < plot["left"] or one["right"] > plot["right"]]
        assert plot["bottom"] <= min(key["top"] for key in found["keys"])
        assert not [
            (one["text"], other["text"]) for one, other in combinations(found["names"], 2) if lies_over(one, other)
        ]
    for scheme in SCHEMES:
        window.page.emulate_media(color_scheme=scheme)
        expect(window.page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        assert not [(round(ratio, 1), text) for ratio, text in measuring.contrast(window.page) if ratio < LEAST]


def lies_over(one: Measure, other: Measure) -> bool:
    """Say whether two texts touch by more than the air around their letters."""
    beside = min(one["right"], other["right"]) - max(one["left"], other["left"])
    below = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return beside > 1 and below > 0.25 * one["size"]


def test_what_stands_out_too_little_is_noticed(window: Visitor, store: Store) -> None:
    dossier = example(store)
    store.stages.put(dossier, slide=KINDS["matrix"])
    wall(window, dossier)
    expect(window.page.locator("[class*=st-key-muurbeeld] .textpoint text")).not_to_have_count(0)

    window.page.add_style_tag(
        content=".textpoint text { fill: #777 !important } .st-key-muurvraag { opacity: 0.4 }"
        ".annotation-text { fill: #555 !important } .st-key-muurtoetsen button { background: #555 !important }"
    )

    faint = {text for ratio, text in measuring.contrast(window.page) if ratio < LEAST}
    assert {"Binnenstad", "R · Rechtmatige overheid", "Nog zonder rol: 2 wijken. Eigen rol: 1 w", "Zwart"} <= faint
    assert "De rol die de gemeente wil hebben" not in faint


def test_larger_letters_need_no_scrolling_either(window: Visitor, store: Store) -> None:
    dossier = example(store)
    window.page.set_viewport_size(SIZES[0])
    store.stages.put(dossier, zoom=0, talk=TALK, slide=KINDS["gespreksdeel"])
    wall(window, dossier)
    for zoom in range(LARGEST + 1):
        expect(window.page.locator(f".st-key-dia-{zoom}")).to_be_visible()
        window.settle()

        found = measuring.places(window.page)

        assert {round(text["size"]) for text in found["body"]} == {fitting.SIZES[zoom]}
        assert not found["scrolls"]
        assert max(text["bottom"] for text in found["body"]) <= min(key["top"] for key in found["keys"])
        if zoom < LARGEST:
            press(window, "g")


def test_a_cut_connection_leaves_the_last_slide_and_it_goes_on_by_itself(
    visit: Callable[..., Visitor], store: Store, server: AppServer
) -> None:
    cable = Cable(server)
    dossier = example(store)
    room = visit(running=cable)
    wall(room, dossier)

    cable.pull_out()
    room.disconnected()
    store.stages.put(dossier, slide="slot")
    stands(room, "Warmte in de wijk 2026")
    for scheme in SCHEMES:
        room.page.emulate_media(color_scheme=scheme)
        expect(room.page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        ratio, said = measuring.notice(room.page)
        assert "De verbinding is weg." in said
        assert ratio >= LEAST
    cable.put_in()

    stands(room, "Tot slot")
    cable.away()
