"""The wall of a room follows who leads the meeting, can be read from the back row, and tells nothing from inside."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from itertools import combinations, pairwise
from typing import Any, Final, Literal, TypeAlias

import pytest
from docx import Document
from docx.oxml.ns import qn
from playwright.sync_api import Browser, Page, ViewportSize, WebSocket, expect

from tests import groups, postgres
from tests.browser.app_server import AppServer
from tests.browser.cable import Cable
from tests.browser.dossiers import choice, read, small
from tests.browser.stage_states import KINDS, TALK, lead, record, wall
from tests.browser.state import example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.logic import reduced, slides
from wizard.logic.slides import Slide, fitting
from wizard.model.change import Applied, Change, Create, Edit
from wizard.model.entity import INTERNAL, Dismissal, conversation_id
from wizard.model.item import Body
from wizard.model.role_model import RoleModel
from wizard.model.stage import LARGEST, Stage
from wizard.report import municipal
from wizard.storage.store import Store

Visit = Callable[..., Visitor]
Measure: TypeAlias = dict[str, Any]
Measures: TypeAlias = dict[str, Any]

HANDBOOK: Final = content.load()
SCHEMES: Final[tuple[Literal["dark", "light"], ...]] = ("dark", "light")
SIZES: Final[tuple[ViewportSize, ...]] = (
    {"width": 1280, "height": 720},
    {"width": 1920, "height": 1080},
)
FILLED: Final = """() => {
  const [plot, room] = ["[class*=st-key-muurbeeld] .main-svg", "[class*=st-key-muurbeeld]"]
    .map((one) => document.querySelector(one).getBoundingClientRect());
  return Math.abs(plot.height - room.height) < 4 && Math.abs(plot.width - room.width) < 4;
}"""
MEASURED: Final = """() => {
  const box = (one) => {
    const {left, right, top, bottom} = one.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(one).fontSize);
    return {left, right, top, bottom, size, text: one.textContent.slice(0, 60)};
  };
  const all = (place) => [...document.querySelectorAll(place)].filter((one) => one.textContent.trim()).map(box);
  const rooms = document.querySelectorAll("[data-testid=stMain], .st-key-muur, [class*=st-key-dia-]");
  return {
    titles: all("[class*=st-key-dia-] h1"),
    body: all("[class*=st-key-dia-] [data-testid=stMarkdownContainer] p:not([data-testid=stCaptionContainer] p)"),
    names: all("[class*=st-key-muurbeeld] .main-svg :is(.textpoint text, .annotation-text)"),
    steps: all("[class*=st-key-muurbeeld] .main-svg :is(.xtick, .ytick) text"),
    keys: all(".st-key-muurtoetsen button"),
    plot: all("[class*=st-key-muurbeeld] .js-plotly-plot"),
    scrolls: [document.documentElement, ...rooms]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className}: ${one.scrollWidth} × ${one.scrollHeight}`),
  };
}"""
CONTRAST: Final = """() => {
  const lamp = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((one) => one / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = lamp(getComputedStyle(document.querySelector(".st-key-muur")).backgroundColor);
  const found = document.querySelectorAll(
    ".st-key-muur :is(h1, [data-testid=stMarkdownContainer] p, button:not(:disabled) [aria-label^=Toets])");
  return [...found].filter((one) => one.textContent.trim() && !one.closest(":disabled")).map((one) => {
    const ink = lamp(getComputedStyle(one).color);
    const [light, dark] = ink > ground ? [ink, ground] : [ground, ink];
    return [(light + 0.05) / (dark + 0.05), one.textContent.slice(0, 40)];
  });
}"""


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[AppServer, AppServer]]:
    """Run two servers on one PostgreSQL."""
    groups.need("postgres", postgres.available(), "postgresql")
    with postgres.server(durable=False) as url:
        servers = tuple(AppServer(tmp_path_factory.mktemp(f"server-{name}")) for name in "ab")
        for running in servers:
            running.database = url
            running.start()
        yield servers[0], servers[1]
        for running in servers:
            running.stop()


def stands(visitor: Visitor, title: str) -> None:
    """Wait until a slide stands on the wall."""
    expect(visitor.page.locator("h1")).to_have_text([title])  # the one before it stays a blink


def press(visitor: Visitor, key: str) -> None:
    """Press a key while nothing is being written."""
    visitor.page.locator("body").press(key)


def loose(visitor: Visitor) -> None:
    """Wait until what was clicked has let go of the keyboard."""
    visitor.page.wait_for_function("() => document.activeElement === document.body")


def follows(leads: Visitor, room: Visitor, dossier: str) -> None:
    """Place a neighbourhood and decide on it in one window; wait until it stands in the other."""
    lead(leads, dossier)
    leads.choose("Kies een dia", "Besluit: Noord")
    wall(room, dossier)
    stands(room, "Besluit: Noord")
    record(leads)
    leads.choose("Gewenste rol", "Netwerkende overheid")
    expect(room.page.get_by_text("Gewenste rol: Netwerkende overheid")).to_be_visible()
    leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    expect(leads.field("Wat de minderheid vindt")).to_be_visible()
    still(leads)
    leads.choose("Hoe ver is deze keuze?", "Besloten")
    expect(room.page.get_by_text("Hoe ver is deze keuze? Besloten")).to_be_visible()
    leads.fill("Wat de minderheid vindt", "Wij willen nog wachten.")
    expect(room.page.get_by_text("Wij willen nog wachten.")).to_be_visible()


def test_what_is_placed_and_decided_stands_on_the_wall(visit: Visit, store: Store) -> None:
    dossier = small(store, "Noord")

    follows(visit(), visit(), dossier)

    found = choice(store, dossier)
    assert (found.wanted, found.standing, found.minority) == ("netwerkend", "besloten", "Wij willen nog wachten.")


@pytest.mark.group("postgres")
def test_the_wall_follows_across_two_servers_on_one_database(visit: Visit, pair: tuple[AppServer, AppServer]) -> None:
    store = Store(pair[0].database)
    dossier = small(store, "Noord")
    store.close()
    leads, room = visit(running=pair[0]), visit(running=pair[1])

    follows(leads, room, dossier)
    leads.page.get_by_role("radio", name="Sturen").click(delay=CLICK)
    still(leads)
    loose(leads)
    leads.page.keyboard.press("z")

    stands(room, "Het scherm is even zwart")


def test_the_keys_turn_the_wall_from_the_other_window(visit: Visit, store: Store) -> None:
    dossier = example(store)
    leads, room = visit(), visit()
    lead(leads, dossier)
    wall(room, dossier)

    press(leads, "ArrowRight")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    press(leads, "ArrowLeft")
    stands(room, "Warmte in de wijk 2026")
    press(leads, "g")
    expect(room.page.locator(".st-key-dia-2")).to_be_visible()
    press(leads, "k")
    expect(room.page.locator(".st-key-dia-1")).to_be_visible()
    press(leads, "z")
    stands(room, "Het scherm is even zwart")
    press(leads, "z")
    stands(room, "Warmte in de wijk 2026")
    leads.choose("Kies een dia", "Besluit: Binnenstad")
    expect(room.page.get_by_text("Rol nu:")).to_be_visible()
    loose(leads)
    press(leads, "a")
    expect(room.page.get_by_text("Denk eerst zelf na.")).to_be_visible()
    expect(room.page.get_by_text("Rol nu:")).to_have_count(0)


def test_with_one_screen_the_wall_turns_itself_by_keyboard(visit: Visit, store: Store) -> None:
    dossier = example(store)
    room = visit()
    wall(room, dossier)

    press(room, "ArrowRight")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    press(room, "z")
    stands(room, "Het scherm is even zwart")
    press(room, "z")
    stands(room, "Stap 1: welke rol neemt de gemeente?")
    press(room, "PageUp")
    stands(room, "Warmte in de wijk 2026")
    press(room, "PageDown")
    press(room, "g")

    expect(room.page.locator(".st-key-dia-2 h1")).to_have_text("Stap 1: welke rol neemt de gemeente?")


def test_where_one_writes_no_key_turns_the_wall_and_no_text_is_lost(visit: Visit, store: Store) -> None:
    dossier = small(store, "Noord")
    leads = visit()
    lead(leads, dossier)
    record(leads)
    leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    box = leads.field("Wat de minderheid vindt")
    expect(box).to_be_visible()
    still(leads)

    box.press_sequentially("Zagen wij het goed, dan gaat het anders")
    for key in ("ArrowRight", "ArrowLeft", "a", "z", "g", "k"):
        box.press(key)
    box.blur()

    leads.saved()
    until(lambda: choice(store, dossier).minority == "Zagen wij het goed, dan gaat het anderazgks")
    assert store.stages.marks(dossier) == (store.seq(dossier), 0)


def test_in_the_list_of_slides_one_can_type_without_turning_the_wall(visit: Visit, store: Store) -> None:
    dossier = example(store)
    leads = visit()
    lead(leads, dossier)

    leads.page.get_by_role("combobox", name="Kies een dia").click(delay=CLICK)
    leads.page.keyboard.type("gaz")
    expect(leads.page.get_by_role("option", name="Welkom")).to_have_count(0)

    assert store.stages.marks(dossier) == (1, 0)


def frames(page: Page) -> list[bytes]:
    """Note everything that the server sends to this page over its web sockets."""
    noted: list[bytes] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda data: noted.append(data if isinstance(data, bytes) else data.encode()))

    page.on("websocket", listen)
    return noted


@dataclass
class Walk:
    """Hold what a wall showed of every slide of the example, and all that was sent to it for that."""

    titles: list[str]
    measured: list[Measures]
    contrast: list[tuple[float, str]]
    sent: str
    never: list[str]


@pytest.fixture(scope="module")
def walk(browser: Browser, server: AppServer) -> Iterator[Walk]:
    """Go over every slide of the example by keyboard, and measure each in several windows."""
    store = Store(server.database)
    dossier, never = marked(store)
    store.stages.put(dossier, talk=TALK)
    context = browser.new_context(viewport=SIZES[0], locale="nl-NL")
    visitor = Visitor(context.new_page(), server)
    sent = frames(visitor.page)
    wall(visitor, dossier)
    walked = Walk([], [], [], "", never)
    for slide in every_slide(store, dossier):
        title = slide.face.title if slide.pages == 1 else f"{slide.face.title} ({slide.page} van {slide.pages})"
        stands(visitor, title)
        expect(visitor.page.get_by_text(f"Dia {slide.number} van {slide.total}", exact=True)).to_be_visible()
        walked.titles.append(title)
        for size in SIZES if slide.page == 1 and not slide.face.matrix else SIZES[:1]:
            visitor.page.set_viewport_size(size)
            walked.measured.append(measured(visitor.page))
        visitor.page.set_viewport_size(SIZES[0])
        press(visitor, "ArrowRight")
    for scheme in SCHEMES:
        visitor.page.emulate_media(color_scheme=scheme)
        expect(visitor.page.get_by_test_id("stApp")).to_have_css("color-scheme", scheme)
        walked.contrast += visitor.page.evaluate(CONTRAST)
    walked.sent = b"".join(sent).decode("utf-8", errors="ignore")
    yield walked
    context.close()
    store.close()


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


def measured(page: Page) -> Measures:
    """Return how large everything on the wall is, and where it stands."""
    return {"window": page.viewport_size, **page.evaluate(MEASURED)}


def test_one_walks_over_every_slide_of_the_example_by_keyboard(walk: Walk) -> None:
    assert len(walk.titles) > 90
    assert walk.titles[-1] == "Tot slot"


def test_nothing_that_stays_inside_is_ever_sent_to_the_wall(walk: Walk) -> None:
    assert len(walk.never) > 60
    assert "Smeden op Warmte" in walk.sent
    assert not [text for text in walk.never if text in walk.sent]


def test_every_slide_can_be_read_from_the_back_row_without_scrolling(walk: Walk) -> None:
    small = [(text["size"], text["text"]) for slide in walk.measured for text in slide["body"] if text["size"] < 28]
    scrolls = [
        (slide["window"], slide["titles"][0]["text"], slide["scrolls"]) for slide in walk.measured if slide["scrolls"]
    ]

    assert not small
    assert not scrolls


def test_nothing_on_a_slide_is_clipped_or_lies_over_the_keys(walk: Walk) -> None:
    for slide in walk.measured:
        texts = [*slide["titles"], *slide["body"]]
        floor = min(key["top"] for key in slide["keys"])

        assert not [text for text in texts if text["right"] > slide["window"]["width"] or text["left"] < 0]
        assert not [(text["text"], text["bottom"], floor) for text in texts if text["bottom"] > floor]
        over = [(one, other) for one, other in pairwise(texts) if one["bottom"] > other["top"] + 8]
        assert not over


def test_words_on_the_wall_stand_out_in_the_light_and_in_the_dark(walk: Walk) -> None:
    assert len(walk.contrast) > 10
    assert not [(round(ratio, 1), text) for ratio, text in walk.contrast if ratio < 7]


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
    for size in SIZES:
        window.page.set_viewport_size(size)
        wall(window, dossier)
        expect(window.page.locator("[class*=st-key-muurbeeld] .textpoint text")).to_have_count(30)
        window.page.wait_for_function(FILLED)

        found = measured(window.page)

        (plot,) = found["plot"]
        assert not found["scrolls"]
        assert not [one["size"] for one in (*found["names"], *found["steps"]) if one["size"] < 18]
        assert not [one["text"] for one in found["names"] if one["left"] < plot["left"] or one["right"] > plot["right"]]
        assert plot["bottom"] <= min(key["top"] for key in found["keys"])
        assert not [
            (one["text"], other["text"]) for one, other in combinations(found["names"], 2) if lies_over(one, other)
        ]


def lies_over(one: Measure, other: Measure) -> bool:
    """Say whether two texts touch by more than the air around their letters."""
    beside = min(one["right"], other["right"]) - max(one["left"], other["left"])
    below = min(one["bottom"], other["bottom"]) - max(one["top"], other["top"])
    return beside > 1 and below > 0.25 * one["size"]


@pytest.mark.parametrize("zoom", range(LARGEST + 1))
def test_larger_letters_need_no_scrolling_either(window: Visitor, store: Store, zoom: int) -> None:
    dossier = example(store)
    window.page.set_viewport_size(SIZES[0])
    store.stages.put(dossier, zoom=zoom, talk=TALK, slide=KINDS["gespreksdeel"])
    wall(window, dossier)

    found = measured(window.page)

    assert {round(text["size"]) for text in found["body"]} == {fitting.SIZES[zoom]}
    assert not found["scrolls"]
    assert max(text["bottom"] for text in found["body"]) <= min(key["top"] for key in found["keys"])


def test_a_cut_connection_leaves_the_last_slide_and_it_goes_on_by_itself(
    visit: Visit, store: Store, server: AppServer
) -> None:
    cable = Cable(server)
    dossier = example(store)
    room = visit(running=cable)
    wall(room, dossier)

    cable.pull_out()
    room.disconnected()
    store.stages.put(dossier, slide="slot")
    notice = room.page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app, '::after').content")
    stands(room, "Warmte in de wijk 2026")
    cable.put_in()

    assert "De verbinding is weg." in notice
    stands(room, "Tot slot")
    cable.away()


def test_a_rehearsal_is_called_so_on_the_wall_and_leaves_a_real_dossier_alone(visit: Visit, store: Store) -> None:
    real = small(store, "Noord")
    before = read(store, real)
    leads = visit()
    lead(leads, real)

    with leads.page.expect_popup() as opened:
        leads.page.get_by_role("link", name="Oefen met het voorbeeld").click(delay=CLICK)
    practice = Visitor(opened.value, leads.server)
    practice.settle()
    with practice.page.expect_popup() as shown:
        practice.page.get_by_role("link", name="Open het scherm voor de zaal").click(delay=CLICK)
    room = Visitor(shown.value, leads.server)
    stands(room, "Warmte in de wijk 2026")
    still(practice)
    press(practice, "ArrowRight")

    stands(room, "Stap 1: welke rol neemt de gemeente?")
    expect(room.page.get_by_text("Oefening – deze gemeente bestaat niet")).to_be_visible()
    assert real not in room.page.url
    assert read(store, real) == before
    assert store.stages.marks(real) == (1, 0)


def test_a_whole_meeting_is_led_from_one_window_and_every_decision_is_in_the_report(visit: Visit, store: Store) -> None:
    dossier = example(store)
    leads, room = visit(), visit()
    lead(leads, dossier)
    wall(room, dossier)

    leads.press("Start de klok")
    expect(leads.page.get_by_text("0 van 120 minuten")).to_be_visible()
    for title in (
        "Stap 1: welke rol neemt de gemeente?",
        "Waaruit kies je? Vier vormen van overheidssturing (1 van 2)",
    ):
        press(leads, "ArrowRight")
        stands(room, title)
    for name in ("Nieuw-Zuid (2e fase)", "'s-Gravenakker"):
        decide(leads, room, name)
    choose_slide(leads, "Matrix: gewenste rol")
    expect(room.page.get_by_text("Elke wijk heeft een rol. Eigen rol: 1 wijk.")).to_be_visible()
    for item, title in (
        ("Doelen: Binnenstad", "Doelen: Binnenstad (1 van 2)"),
        ("Acties", "Wat staat er te gebeuren (1 van 2)"),
    ):
        choose_slide(leads, item)
        stands(room, title)
    leads.choose("Gesprek op het scherm", "Smeden op Warmte")
    stands(room, "Gesprek met Smeden op Warmte (1 van 2)")
    choose_slide(leads, "Tot slot")
    stands(room, "Tot slot")

    report = municipal.build(HANDBOOK, read(store, dossier), date(2026, 11, 27))
    told = "\n".join(text for text in docx_texts(report))
    assert "In Nieuw-Zuid (2e fase) willen twee collega's wachten." in told
    assert "In 's-Gravenakker willen twee collega's wachten." in told


def choose_slide(leads: Visitor, name: str) -> None:
    """Look a slide up in the list by typing its name, and choose it."""
    leads.page.get_by_role("combobox", name="Kies een dia").click(delay=CLICK)
    leads.page.keyboard.type(name)
    leads.page.get_by_role("option", name=name, exact=True).click(delay=CLICK)


def decide(leads: Visitor, room: Visitor, name: str) -> None:
    """Put a neighbourhood on the wall, choose its role, decide, and write down what the minority thinks."""
    choose_slide(leads, f"Besluit: {name}")
    stands(room, f"Besluit: {name}")
    record(leads)
    leads.choose("Gewenste rol", "Netwerkende overheid")
    expect(room.page.get_by_text("Gewenste rol: Netwerkende overheid")).to_be_visible()
    box = leads.field("Wat de minderheid vindt")
    if not box.is_visible():
        leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    expect(box).to_be_visible()
    still(leads)
    leads.choose("Hoe ver is deze keuze?", "Besloten")
    leads.fill("Wat de minderheid vindt", f"In {name} willen twee collega's wachten.")
    expect(room.page.get_by_text("Hoe ver is deze keuze? Besloten")).to_be_visible()
    expect(room.page.get_by_text(f"In {name} willen twee collega's wachten.")).to_be_visible()
    leads.page.get_by_role("radio", name="Sturen").click(delay=CLICK)
    expect(leads.page.get_by_role("combobox", name="Kies een dia")).to_be_visible()
    still(leads)


def docx_texts(raw: bytes) -> Iterator[str]:
    """Yield every paragraph of a document, those in tables too."""
    for paragraph in Document(BytesIO(raw)).element.body.iter(qn("w:p")):
        yield "".join(run.text or "" for run in paragraph.iter(qn("w:t")))
