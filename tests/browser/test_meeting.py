"""The script of docs/handleiding.md replayed: two hours in two windows, no dead end, and nothing of it lost."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from docx import Document
from docx.oxml.ns import qn
from playwright.sync_api import Page, expect

from tests.browser.dossiers import read
from tests.browser.stage_states import LOOK, press, put, record, stands
from tests.browser.state import example, still
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.logic import reduced, slides
from wizard.logic.slides import Slide, outline
from wizard.model.dossier import Dossier
from wizard.model.entity import Parked
from wizard.model.stage_notes import SLIDES
from wizard.storage.store import Store

HANDBOOK: Final = content.load()
PLACES: Final = {
    "nieuw-zuid": "Nieuw-Zuid (2e fase)",
    "gravenakker": "'s-Gravenakker",
    "elzerpolder": "Elzerpolder",
}
"""Where the example has no decision yet: three neighbourhoods, as the script says."""

FIRST, LAST = PLACES["nieuw-zuid"], PLACES["elzerpolder"]
WHY: Final = "Zij willen eerst de cijfers van het net zien."
GOALS: Final = {"kort": "Elke straat kent haar wijkregisseur", "middel": "Twee straten delen een warmtepomp"}
GOALS_LATER: Final = {"lang": "De wijk is in 2040 van het gas af"}
BLOCKS: Final = {"menukaart": "Menukaart van ondersteuning", "cultuur": "Cultuur en taal"}
TALK, PARTNER = "dorpshuis", "Dorpshuis op Eigen Kracht"
NEED: Final = f"{TALK}.behoefte.geld"
SUBJECT: Final = "Wie betaalt de koffie in het buurthuis?"


@dataclass
class Meeting:
    """Hold both windows, what is stored, and what must stand in the municipality's report and in that of the talk."""

    leads: Visitor
    room: Visitor
    store: Store
    id: str
    told: list[str] = field(default_factory=list[str])
    talked: list[str] = field(default_factory=list[str])

    @property
    def dossier(self) -> Dossier:
        return read(self.store, self.id)

    def write(self, label: str, text: str) -> None:
        """Fill a field in the facilitator's window; all of it must stand in the report."""
        self.leads.fill(label, text)
        self.told.append(text)

    def slide(self) -> Slide:
        """Return what stands on the wall by what is stored."""
        stage = self.store.stages.read(self.id)
        return slides.find(HANDBOOK, reduced.for_the_wall(self.dossier, stage.talk or ""), stage)

    def shows(self, text: str) -> None:
        """Wait until the room sees this; go on when it stands on a next slide of the same thing."""
        heading = self.room.page.locator("h1")
        while text not in _told(here := self.slide()):
            assert here.page < here.pages, f"the room does not see {text}"
            before = self.room.heading()
            press(self.leads, "ArrowRight")
            expect(heading).not_to_have_text(before)
        expect(self.room.page.get_by_text(text).first).to_be_visible()

    def turn(self, way: str) -> None:
        """Turn to one of the three ways of the window."""
        self.leads.page.get_by_role("radio", name=way).click(delay=CLICK)
        still(self.leads)

    def steer(self) -> None:
        """Turn back to where the keys work."""
        self.turn("Sturen")
        expect(self.leads.page.get_by_role("combobox", name="Kies een dia")).to_be_visible()
        self.loose()

    def loose(self) -> None:
        """Wait until what was clicked has let go of the keyboard."""
        self.leads.page.wait_for_function("() => document.activeElement === document.body", polling=LOOK)

    def away(self, screen: str, heading: str = "") -> None:
        """Go by the link of this window to the screen where the answer is written down."""
        self.leads.page.get_by_role("link", name=f"Vul het antwoord in op: {screen}").click(delay=CLICK)
        expect(self.leads.page.locator("h1")).to_have_text(heading or screen)
        still(self.leads)

    def back(self) -> None:
        """Come back by the link on that screen."""
        self.leads.page.get_by_role("link", name="Terug naar Presenteren").click(delay=CLICK)
        expect(self.leads.page.locator("h1")).to_have_text("Presenteren")
        still(self.leads)


def _told(slide: Slide) -> str:
    """Return what a slide says below its title."""
    return "\n".join(f"{one.label} {one.text}" for one in slide.lines)


def follow(heading: str, *more: str) -> Callable[[Meeting], None]:
    """Return the way along slides that come right after this one: by the key."""

    def go(meeting: Meeting) -> None:
        for title in (heading, *more):
            press(meeting.leads, "ArrowRight")
            stands(meeting.room, title)

    return go


def choose(name: str, heading: str | re.Pattern[str]) -> Callable[[Meeting], None]:
    """Return the way to a slide further on: its name, typed in the list."""

    def go(meeting: Meeting) -> None:
        put(meeting.leads, name)
        expect(meeting.room.page.locator("h1")).to_have_text(heading)
        meeting.loose()

    return go


def _nothing(_meeting: Meeting) -> None:
    """Only talk."""


def _prepare(meeting: Meeting) -> None:
    """Plan the time the day before, and park what does not fit."""
    meeting.turn("Plannen")
    meeting.leads.fill("Minuten voor de inhoud", "100")
    expect(meeting.leads.page.get_by_text("Samen kosten ze 100 minuten.")).to_be_visible()
    still(meeting.leads)
    before = parked(meeting)
    meeting.leads.page.get_by_role("button", name="Parkeer", exact=True).first.click(delay=CLICK)
    _take_up(meeting, before, "strateeg wonen", "3 december 2026")
    meeting.steer()


def _take_up(meeting: Meeting, before: set[str], who: str, day: str) -> None:
    """Say of what was parked since then who takes it up, and when."""
    until(lambda: len(parked(meeting)) > len(before))
    (new,) = parked(meeting) - before
    row = meeting.leads.page.locator(f".st-key-geparkeerd-{new.replace('.', '-')}")
    expect(row).to_be_visible()
    still(meeting.leads)
    for label, text in (("Wie pakt dit op? (functie)", who), ("Wanneer?", day)):
        box = row.get_by_label(label, exact=True)
        box.fill(text)
        box.blur()
        meeting.told.append(text)
    until(lambda: meeting.dossier.value(new, "by_when") is not None)


def parked(meeting: Meeting) -> set[str]:
    """Return the ids of what is parked."""
    return {one.id for one in meeting.dossier.entities.values() if isinstance(one, Parked)}


def _open(meeting: Meeting) -> None:
    """Begin: the clock runs, and the room can see it larger, and black."""
    meeting.leads.press("Start de klok")
    expect(meeting.leads.page.get_by_text("0 van 120 minuten")).to_be_visible()
    press(meeting.leads, "g")
    expect(meeting.room.page.locator(".st-key-dia-2")).to_be_visible()
    press(meeting.leads, "k")
    expect(meeting.room.page.locator(".st-key-dia-1")).to_be_visible()
    press(meeting.leads, "z")
    stands(meeting.room, "Het scherm is even zwart")
    press(meeting.leads, "z")
    stands(meeting.room, "Warmte in de wijk 2026")


def _compare(meeting: Meeting) -> None:
    """Compare the roles where people doubt."""
    meeting.away("Stap 1 – Rol per wijk")
    meeting.back()


def _place(meeting: Meeting) -> None:
    """Put three neighbourhoods where most people see them."""
    follow("De rol die de gemeente wil hebben")(meeting)
    record(meeting.leads)
    every = [one.id for one in meeting.dossier.neighbourhoods]
    for ident, name in PLACES.items():
        meeting.leads.page.get_by_role("combobox", name=re.compile("^Wijk of buurt")).click(delay=CLICK)
        meeting.leads.page.get_by_role("option", name=name, exact=True).click(delay=CLICK)
        here = f"Wijk of buurt ({every.index(ident) + 1} van {len(every)})"
        expect(meeting.leads.page.get_by_role("combobox", name=here, exact=True)).to_be_visible()
        meeting.leads.choose("Gewenste rol", "Netwerkende overheid")
        until(lambda ident=ident: meeting.dossier.value(f"{ident}.nsob", "wanted") == "netwerkend")
        expect(meeting.room.page.locator(".textpoint text").get_by_text(name, exact=True)).to_be_visible()
    expect(meeting.room.page.get_by_text("Elke wijk heeft een rol. Eigen rol: 1 wijk.")).to_be_visible()
    meeting.steer()


def _decide(meeting: Meeting) -> None:
    """Decide on the three, one by one; first everybody thinks, with the answer hidden."""
    press(meeting.leads, "a")
    expect(meeting.room.page.get_by_text("Denk eerst zelf na.")).to_be_visible()
    press(meeting.leads, "a")
    expect(meeting.room.page.get_by_text("Gewenste rol: Netwerkende overheid")).to_be_visible()
    for ident, name in PLACES.items():
        if name != FIRST:
            choose(f"Besluit: {name}", re.compile(f"^Besluit: {re.escape(name)}"))(meeting)
        record(meeting.leads)
        _note_decision(meeting, name)
        until(lambda ident=ident: meeting.dossier.value(f"{ident}.nsob", "minority") is not None)
        meeting.steer()
        for words in ("Besloten door: Managementteam", f"In {name} willen twee collega's wachten."):
            meeting.shows(words)
    meeting.shows(WHY)


def _note_decision(meeting: Meeting, name: str) -> None:
    ident = next(one for one, called in PLACES.items() if called == name)
    box = meeting.leads.field("Wat de minderheid vindt")
    if not box.is_visible():
        meeting.leads.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    expect(box).to_be_visible()
    still(meeting.leads)
    meeting.leads.choose("Hoe ver is deze keuze?", "Besloten")
    meeting.leads.choose("Besloten door", "Managementteam")
    meeting.leads.fill("Besloten op", "27 november 2026")
    if name == FIRST:
        meeting.write("Functie van iemand die erbij was", "wijkregisseur van de bijeenkomst")
        meeting.leads.press("Voeg toe")
    else:
        meeting.leads.press("Zelfde mensen als bij de vorige wijk")
    until(lambda: bool(meeting.dossier.attendees(f"{ident}.nsob")))
    still(meeting.leads)
    meeting.write("Wat de minderheid vindt", f"In {name} willen twee collega's wachten.")
    if name == LAST:
        meeting.write("Reden van de minderheid", WHY)


def _aim(meeting: Meeting) -> None:
    """Write a goal for each horizon."""
    meeting.away("Stap 2 – Doelen per wijk")
    expect(meeting.leads.page.get_by_role("combobox", name="Wijk of buurt (10 van 12)")).to_be_visible()
    for number, text in enumerate((*GOALS.values(), *GOALS_LATER.values())):
        meeting.leads.page.get_by_role("button", name="Doel erbij").nth(number).click(delay=CLICK)
        meeting.leads.page.get_by_role("button", name="Schrijf zelf een doel").click(delay=CLICK)
        expect(meeting.leads.field("Doel")).to_be_visible()
        still(meeting.leads)
        meeting.write("Doel", text)
        meeting.write("Waaraan zien we het?", f"Wij tellen het: {text.lower()}.")
        meeting.leads.press("Klaar met dit doel")
        expect(meeting.leads.field("Doel")).to_have_count(0)
        still(meeting.leads)
    meeting.back()
    for text in (*GOALS.values(), *GOALS_LATER.values()):
        meeting.shows(text)


def _agree(meeting: Meeting) -> None:
    """Agree on two building blocks, each with a function and a day."""
    meeting.away("Stap 3 – Algemene aanpak")
    for number, (ident, name) in enumerate(BLOCKS.items(), 1):
        meeting.leads.page.get_by_test_id("stRadio").get_by_text(name, exact=True).click(delay=CLICK)
        expect(meeting.leads.page.get_by_role("heading", name=name)).to_be_visible()
        still(meeting.leads)
        meeting.leads.choose("Hoe ver zijn jullie?", "Deels geregeld")
        meeting.write("Wat spreken we af?", f"Over {name.lower()} zegt elke collega hetzelfde.")
        meeting.write("Wie bewaakt dit? (functie)", f"adviseur {ident}")
        meeting.write("Wanneer is dit geregeld?", f"{number} februari 2027")
        until(lambda ident=ident: getattr(meeting.dossier.block(ident), "by_when", None) is not None)
    meeting.back()
    for name in BLOCKS.values():
        meeting.shows(f"Over {name.lower()} zegt elke collega hetzelfde.")


def _meet(meeting: Meeting) -> None:
    """Choose with whom the conversation is; the wall shows it at once."""
    meeting.leads.choose("Gesprek op het scherm", PARTNER)
    expect(meeting.room.page.locator("h1")).to_have_text(re.compile(f"^Gesprek met {PARTNER}"))
    meeting.loose()


def _answer(meeting: Meeting) -> None:
    """Answer one need of the other side: who finds it out, and when."""
    meeting.away("Gesprek met een initiatief")
    need = HANDBOOK.agenda.need("geld")
    assert need is not None
    meeting.leads.choose(need.name, "Zoeken we uit")
    row = meeting.leads.page.locator(f".st-key-behoefte-{NEED.replace('.', '-')}")
    row.get_by_text("Wie, wanneer en toelichting").click(delay=CLICK)
    expect(meeting.leads.field("Wie regelt dit? (functie)")).to_be_visible()
    still(meeting.leads)
    for label, text in (("Wie regelt dit? (functie)", "jurist van de bijeenkomst"), ("Wanneer?", "11 januari 2027")):
        meeting.leads.fill(label, text)
        meeting.talked.append(text)
    until(lambda: meeting.dossier.value(NEED, "by_when") == "2027-01-11")
    meeting.back()
    meeting.shows("jurist van de bijeenkomst")


def _park(meeting: Meeting) -> None:
    """Put on the list what stands on the sheet at the wall."""
    meeting.turn("Plannen")
    before = parked(meeting)
    meeting.write("Nog een onderwerp", SUBJECT)
    meeting.leads.page.locator(".st-key-parkeer-erbij").get_by_role("button", name="Parkeer").click(delay=CLICK)
    _take_up(meeting, before, "teamleider wijken", "4 december 2026")
    meeting.steer()


def _go_along(meeting: Meeting) -> None:
    """Go along the actions: every answer with a day stands there."""
    for who in ("jurist van de bijeenkomst", *(f"adviseur {ident}" for ident in BLOCKS)):
        meeting.shows(who)
    meeting.away("Overzicht", meeting.dossier.profile.title)
    expect(meeting.leads.page.get_by_text("strateeg wonen").first).to_be_visible()
    meeting.back()


def _end(meeting: Meeting) -> None:
    """Close: nothing comes after this."""
    expect(meeting.leads.button("Verder")).to_be_disabled()
    meeting.away("Verslagen")


class Part(NamedTuple):
    """Say how one comes to a part from the one before it, and what is done there."""

    reach: Callable[[Meeting], None]
    act: Callable[[Meeting], None] = _nothing


PARTS: Final = {
    "welkom": Part(_nothing, _open),
    "rolvraag": Part(follow("Stap 1: welke rol neemt de gemeente?")),
    "rolkeuze": Part(follow("Vier vormen van overheidssturing (1 van 2)"), _compare),
    "matrix": Part(follow("Vier vormen van overheidssturing (2 van 2)", "De rol die de gemeente nu heeft"), _place),
    "besluit": Part(choose(f"Besluit: {FIRST}", f"Besluit: {FIRST}"), _decide),
    "doelenvraag": Part(choose("Stap 2: de vraag", "Stap 2: wat wil de gemeente bereiken?")),
    "doelen": Part(choose(f"Doelen: {FIRST}", f"Doelen: {FIRST}"), _aim),
    "aanpak": Part(choose("Stap 3: de aanpak", re.compile("^Stap 3: de algemene aanpak")), _agree),
    "gesprek": Part(_meet),
    "gespreksdeel": Part(
        choose("Gesprek: Wat hebben jullie van elkaar nodig?", re.compile("^Wat hebben jullie van elkaar nodig")),
        _answer,
    ),
    "over": Part(choose("Wat nog open is", re.compile("^Wat is nog open")), _park),
    "acties": Part(choose("Acties", re.compile("^Wat staat er te gebeuren")), _go_along),
    "slot": Part(choose("Tot slot", "Tot slot"), _end),
}
"""Every part of the script, in its order."""


@pytest.mark.long
def test_the_whole_script_is_replayed_from_one_window_and_all_of_it_is_kept(
    visit: Callable[..., Visitor], store: Store, tmp_path: Path
) -> None:
    dossier = example(store)
    before = read(store, dossier)
    leads = visit()
    leads.go("overzicht", dossier)
    leads.menu("Presenteren")
    expect(leads.page.locator("h1")).to_have_text("Presenteren")
    still(leads)
    meeting = Meeting(leads, leads, store, dossier)
    _prepare(meeting)
    meeting.room = Visitor(_second_screen(leads), leads.server)

    for kind, part in PARTS.items():
        part.reach(meeting)
        _both_windows_are_at(meeting, kind)
        part.act(meeting)
    report, of_talk = (_words_of(_saved(leads, tmp_path, name)) for name in ("gemeenterapport", "gespreksverslag"))

    assert not [text for text in meeting.told if text not in report]
    assert not [text for text in meeting.talked if text not in of_talk]
    _all_is_stored(before, meeting)


def test_every_part_of_the_script_is_replayed_in_its_order() -> None:
    assert tuple(PARTS) == SLIDES == tuple(note.id for note in HANDBOOK.stage)


def _second_screen(leads: Visitor) -> Page:
    """Open the screen for the room by the link that the script names."""
    with leads.page.expect_popup() as shown:
        leads.page.get_by_role("link", name="Open het scherm voor de zaal").click(delay=CLICK)
    stands(Visitor(shown.value, leads.server), "Warmte in de wijk 2026")
    still(leads)
    return shown.value


def _both_windows_are_at(meeting: Meeting, kind: str) -> None:
    """See that the room is at a part of the script, and that who leads sees its notes, and no message."""
    note = HANDBOOK.note(kind)
    expect(meeting.leads.page.get_by_text(f"Reken op {note.minutes} minuten.")).to_be_visible()
    expect(meeting.leads.page.get_by_text(note.ask[0], exact=True)).to_be_visible()
    on_wall = meeting.store.stages.read(meeting.id).slide
    assert on_wall is None or outline.kind_of(on_wall) == kind
    for window in (meeting.leads, meeting.room):
        expect(window.page.get_by_test_id("stAlert")).to_have_count(0)


def _saved(leads: Visitor, folder: Path, name: str) -> bytes:
    """Download a report on the screen where one is."""
    with leads.page.expect_download() as coming:
        leads.page.get_by_role("button", name=f"Download het {name}").click(delay=CLICK)
    coming.value.save_as(folder / f"{name}.docx")
    return (folder / f"{name}.docx").read_bytes()


def _words_of(report: bytes) -> str:
    """Return every paragraph of a document, those in tables too."""
    rows = Document(BytesIO(report)).element.body.iter(qn("w:p"))
    return "\n".join("".join(run.text or "" for run in row.iter(qn("w:t"))) for row in rows)


def _all_is_stored(before: Dossier, meeting: Meeting) -> None:
    after = meeting.dossier
    for ident in PLACES:
        choice = after.choices[f"{ident}.nsob"]
        assert (choice.wanted, choice.standing, choice.decided_by) == ("netwerkend", "besloten", "mt")
        assert choice.decided_on == "2026-11-27"
        assert [one.function for one in after.attendees(choice.id)] == ["wijkregisseur van de bijeenkomst"]
    written = {goal.horizon: goal.text for goal in after.goals("nieuw-zuid")}
    assert written == {**GOALS, **GOALS_LATER}
    assert [after.value(f"bouwsteen.{ident}", "status") for ident in BLOCKS] == ["deels", "deels"]
    assert after.value(NEED, "answer") == "zoeken"
    new = [one for one in parked(meeting) if one not in before.entities]
    assert SUBJECT in [after.value(one, "text") for one in new]
    assert len(new) == 2
