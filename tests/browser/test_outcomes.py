"""One whole conversation in the browser to each of the four outcomes, and its report read back by a stranger."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.browser.app_server import AppServer
from tests.browser.dossiers import read, small
from tests.browser.state import still
from tests.browser.talk_states import part
from tests.browser.test_journey import save, words_of
from tests.browser.visitor import CLICK, Visitor
from tests.browser.waiting import until
from wizard import content
from wizard.model import talk
from wizard.model.change import Create
from wizard.model.talk import Talk
from wizard.storage import dossier_file
from wizard.storage.store import Store

SAY: Final = content.load().say
GOAL: Final = "In 2029 weet elke straat wat er komt."
THEIRS: Final = "Niemand betaalt meer dan nu."
JOINT: Final = "Samen zorgen we dat warm wonen betaalbaar blijft."
NEED: Final = "Een sleutel van de buurtkamer"
ACTIVITY: Final = "Langs de deuren in de Dorpsstraat"
FIRST: Final = SAY("talk_intensity.session")
PROJECT: Final = "Gaan jullie een project ontwikkelen: ontwerpen, geld regelen en bouwen?"
ENDINGS: Final = {
    "verder": ("Samen verder", {"outcome_words": "We beginnen in maart met de eerste straat."}),
    "zoeken": ("We zoeken nog", {"outcome_words": "We weten nog niet wie betaalt.", "resume_on": "12 mei 2027"}),
    "pauze": ("Pauze", {"outcome_words": "Eerst de verbouwing af.", "resume_on": "1 september 2027"}),
    "stoppen": (
        "Samen gestopt",
        {
            "stop_why": "De kosten liepen te ver uit elkaar.",
            "stop_learnt": "Meten gaat voor rekenen.",
            "stop_remains": "De metingen liggen bij de wijkregisseur.",
            "stop_restart": "Als er een warmtebron dichtbij komt.",
            "stop_farewell": "Dank voor drie winters samen.",
        },
    ),
}


def begun(store: Store) -> str:
    """Start a dossier with one neighbourhood, its role and a goal, and an initiative there."""
    dossier = small(store, "Noord")
    things = (
        Create("choice", "n0.nsob", "n0", {"model": "nsob", "wanted": "netwerkend", "meaning": "Zij beslissen mee."}),
        Create("goal", "g0", "n0", {"horizon": "kort", "order": "a", "text": GOAL}),
        Create("initiative", "zon", None, {"name": "Zon op Noord", "order": "a", "stage": "haalbaarheid"}),
        Create("location", "zon.n0", "zon", {"neighbourhood": "n0"}),
    )
    store.apply(dossier, things, "test")
    return dossier


def said(store: Store, dossier: str) -> Talk:
    found = read(store, dossier)
    return talk.of(found, found.initiatives[0])


def add(visitor: Visitor, label: str, text: str) -> None:
    """Write something new in a box and put it in the list with the Enter key."""
    visitor.field(label).fill(text)
    visitor.field(label).press("Enter")
    expect(visitor.field(label)).to_have_value("")
    still(visitor)


def choose(visitor: Visitor, label: str, option: str) -> None:
    visitor.choose(label, option)
    visitor.saved()
    still(visitor)


def advice(visitor: Visitor, sentence: str) -> None:
    """Wait until the advice reads so."""
    expect(visitor.page.locator(".st-key-advies").get_by_role("heading")).to_have_text(sentence)
    still(visitor)


def prepare(visitor: Visitor) -> None:
    """Go through what both sides bring: the phase, the needs and the goals."""
    expect(visitor.page.get_by_text("Zij beslissen mee.")).to_be_visible()
    expect(visitor.page.get_by_text(GOAL)).to_be_visible()
    choose(visitor, SAY("fields.conversation.stage_theirs"), "Verkenning")
    part(visitor, "behoeften")
    add(visitor, SAY("talk_needs.own_initiatief"), NEED)
    choose(visitor, NEED, "Kunnen we bieden")


def decide(visitor: Visitor) -> None:
    """See the advice follow the answers: first goals, then a level, then a heavier one."""
    part(visitor, "intensiteit")
    advice(visitor, FIRST)
    part(visitor, "doelen")
    add(visitor, SAY("talk_goals.add_label"), THEIRS)
    choose(visitor, GOAL, "Gedeeld doel")
    visitor.fill(SAY("fields.conversation.joint_goal"), JOINT)
    visitor.saved()
    part(visitor, "intensiteit")
    advice(visitor, SAY("talk_intensity.advice", level="gemiddeld"))
    choose(visitor, SAY("fields.initiative.scope"), "Smal (één onderwerp)")
    advice(visitor, SAY("talk_intensity.advice", level="licht"))
    choose(visitor, PROJECT, "Ja")
    advice(visitor, SAY("talk_intensity.advice", level="zwaar"))


def agree(visitor: Visitor) -> None:
    """Divide the work, and agree on the first subject."""
    part(visitor, "verantwoordelijkheden")
    add(visitor, SAY("talk_duties.add_label"), ACTIVITY)
    choose(visitor, "Initiatief", "Trekker")
    part(visitor, "afspraken")
    choose(visitor, SAY("fields.agreement.state"), "Afgesproken")
    visitor.fill(SAY("fields.agreement.text"), "Omdat de ketels op zijn.")
    visitor.saved()
    part(visitor, "waarden")
    visitor.fill(SAY("fields.conversation.sustainability_initiative"), "Repareren gaat voor vervangen.")
    visitor.saved()


@pytest.fixture(scope="module")
def agreed(window: Visitor, server: AppServer) -> Iterator[str]:
    """Go through a conversation up to its outcome, once for all four; return it as a dossier file."""
    store = Store(server.database)
    dossier = begun(store)
    window.go("gesprek", dossier, "zon")
    still(window)
    prepare(window)
    decide(window)
    agree(window)
    until(lambda: said(store, dossier).conversation.sustainability_initiative is not None)
    yield dossier_file.export(read(store, dossier), "proef")
    store.close()


@pytest.mark.parametrize("outcome", ENDINGS)
def test_a_conversation_goes_all_the_way_to_its_outcome_and_reads_back(
    window: Visitor, agreed: str, store: Store, tmp_path: Path, outcome: str
) -> None:
    visitor, dossier = window, store.start(dossier_file.creates(dossier_file.parse(agreed)), "test")
    name, answers = ENDINGS[outcome]
    visitor.move("gesprek", dossier, "zon")
    still(visitor)

    part(visitor, "uitkomst")
    choose(visitor, SAY("fields.initiative.outcome"), name)
    for field, text in answers.items():
        visitor.fill(SAY(f"fields.conversation.{field}"), text)
        visitor.saved()
    choose(visitor, SAY("fields.conversation.consent"), "Akkoord van beide kanten")
    expect(visitor.field(SAY("fields.conversation.agreed_on"))).to_be_visible()  # comes above the link, which moves
    still(visitor)
    visitor.page.get_by_role("link", name=SAY("talk_consent.to_report")).click(delay=CLICK)
    expect(visitor.page.locator("h1")).to_have_text(SAY("download.title"))
    still(visitor)
    report = words_of(save(visitor, SAY("download.gespreksverslag_button"), tmp_path))

    until(lambda: said(store, dossier).conversation.consent == "akkoord")
    assert said(store, dossier).initiative.outcome == outcome
    told = (GOAL, THEIRS, JOINT, NEED, ACTIVITY, "Omdat de ketels op zijn.", "Repareren gaat voor vervangen.")
    assert not [text for text in (*told, *answers.values()) if text not in report]
    assert not [word for word in ("mislukt", "gefaald", "helaas") if word in report.lower()]
