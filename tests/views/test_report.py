from io import BytesIO
from typing import Any

import docx
import pytest
import streamlit as st
from openpyxl import load_workbook

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, example, read, small
from wizard.logic.wording import in_key
from wizard.model.change import Create
from wizard.model.entity import HORIZONS, Block, Goal, block_id
from wizard.model.outline import OUTLINES
from wizard.model.publication import edition, left_out
from wizard.report import catalogue, chapters
from wizard.session import jobs
from wizard.session.workshop import Order, Stage, Work

KEYS = catalogue.NAMES


@pytest.fixture
def downloads(monkeypatch) -> list[tuple[Any, dict[str, object]]]:
    """Note what can be downloaded: what makes it, and the settings."""
    noted: list[tuple[Any, dict[str, object]]] = []
    real = st.download_button

    def draw(label: str, data: object, **settings: object) -> bool:
        noted.append((data, settings))
        return real(label, data, **settings)  # pyright: ignore[reportArgumentType, reportCallIssue] - handed on

    monkeypatch.setattr(st, "download_button", draw)
    return noted


def role_in(ident: str):
    return chosen(ident, now="netwerkend", wanted="netwerkend", reason_values="omdat", meaning="ruimte")


def goals_in(ident: str) -> list[Create]:
    return [
        Create(Goal.kind, f"{ident}.{one}", ident, {"horizon": one, "order": "a", "text": "Doel"}) for one in HORIZONS
    ]


def blocks() -> list[Create]:
    body = {"status": "geregeld"}
    return [Create(Block.kind, block_id(one.id), None, {"subject": one.id, **body}) for one in HANDBOOK.blocks]


def test_the_documents_are_made_when_one_asks_and_hold_the_dossier(downloads):
    window = Window(Screen.REPORT, example())

    assert window.failures == []
    names = [settings["file_name"] for _, settings in downloads]
    assert names[:2] == ["gemeenterapport-elzerwoude.docx", "zo-werken-wij-elzerwoude.docx"]
    assert names[2:4] == ["lijsten-elzerwoude.xlsx", "werkbladen-elzerwoude.docx"]
    assert [name.split("-")[0] for name in map(str, names[4:])] == ["gespreksverslag", "concept", "gespreksleidraad"]
    for make, settings in downloads:
        assert settings["on_click"] == "ignore"
        if not str(settings["file_name"]).endswith(".xlsx"):
            texts = [one.text for one in docx.Document(BytesIO(make())).paragraphs]
            assert any("Elzerwoude" in text for text in texts)


def test_the_browser_is_told_what_kind_of_file_it_gets(downloads):
    Window(Screen.REPORT, example())

    kinds = {str(one["file_name"]).rpartition(".")[2]: str(one["mime"]).rpartition(".")[0] for _, one in downloads}
    office = "application/vnd.openxmlformats-officedocument"
    assert kinds == {"docx": f"{office}.wordprocessingml", "xlsx": f"{office}.spreadsheetml"}


def test_the_lists_are_a_workbook(downloads):
    Window(Screen.REPORT, example())

    (make,) = [make for make, settings in downloads if settings["file_name"] == "lijsten-elzerwoude.xlsx"]

    assert load_workbook(BytesIO(make())).sheetnames == ["Wijken", "Doelen", "Initiatieven", "Acties"]


def test_documents_of_an_empty_dossier_can_be_made_too(downloads):
    Window(Screen.REPORT, small())

    assert [make()[:2] for make, _ in downloads] == [b"PK"] * 4


def test_every_document_says_what_it_is_called_and_for_whom_it_is():
    words = Window(Screen.REPORT, example()).words()

    for key in KEYS:
        assert SAY(f"download.{in_key(key)}_title") in words
        assert SAY(f"download.{in_key(key)}_text") in words


def test_what_is_open_is_told_before_one_downloads():
    dossier = small("Noord", "Zuid", "Oost")
    for ident in ("n0", "n1"):
        colleague(dossier, role_in(ident))
    colleague(dossier, *goals_in("n0"))

    words = Window(Screen.REPORT, dossier).words()

    assert SAY("download.unfinished", n=2) in words, "one has no role, and two have no goals"
    assert SAY("download.blocks_open", n=len(HANDBOOK.blocks)) in words


def test_neighbourhoods_are_only_open_in_the_report_that_tells_of_them():
    window = Window(Screen.REPORT, small("Noord"))

    texts = [one.value for one in window.test.markdown]
    assert texts.count(SAY("download.unfinished", n=1)) == 1
    assert texts.count(SAY("download.blocks_open", n=len(HANDBOOK.blocks))) == 2


def test_nothing_is_said_to_be_open_when_all_is_filled_in():
    dossier = small("Noord")
    colleague(dossier, role_in("n0"))
    colleague(dossier, *goals_in("n0"), *blocks())

    assert "(niet ingevuld)" not in Window(Screen.REPORT, dossier).words()


def test_the_buttons_are_downloads_and_not_runs_and_only_the_first_stands_out():
    window = Window(Screen.REPORT, example())

    buttons = window.test.download_button
    assert [one.label for one in buttons] == [SAY(f"download.{in_key(key)}_button") for key in KEYS]
    assert all(one.proto.ignore_rerun for one in buttons)
    assert [one.proto.type for one in buttons] == ["primary", *["secondary"] * (len(KEYS) - 1)]


def test_the_documents_of_another_initiative_come_after_choosing_it(downloads):
    window = Window(Screen.REPORT, example())
    downloads.clear()

    window.choose(SAY("download.talks_label"), "oude-daken")

    assert window.failures == []
    assert [settings["file_name"] for _, settings in downloads[4:]] == [
        "gespreksverslag-warm-onder-oude-daken.docx",
        "concept-afspraken-warm-onder-oude-daken.docx",
        "gespreksleidraad-warm-onder-oude-daken.docx",
    ]


def test_without_initiatives_the_screen_says_how_to_come_by_one(downloads):
    words = Window(Screen.REPORT, small("Noord")).words()

    assert SAY("download.talks_none") in words
    assert len(downloads) == 4


FORM = SAY("download.form_label")


def test_the_form_that_fits_is_named_and_chosen_first(downloads):
    window = Window(Screen.REPORT, example())

    window.choose(SAY("download.talks_label"), "warm-hoefblad")

    (box,) = [one for one in window.test.selectbox if one.label == FORM]
    assert box.value == "samenwerkingsovereenkomst"
    assert SAY("download.form_fits", form="Opzet samenwerkingsovereenkomst") in window.words()
    assert len(box.options) == len(HANDBOOK.agenda.drafts)
    assert downloads[-2][1]["file_name"] == "concept-afspraken-warm-hoefblad.docx"


def test_agreements_in_another_form_come_after_choosing_it_and_nothing_is_stored(downloads):
    dossier = example()
    window = Window(Screen.REPORT, dossier)
    window.choose(SAY("download.talks_label"), "warm-hoefblad")
    downloads.clear()

    window.choose(FORM, "green-deal")

    make, settings = downloads[-2]
    assert settings["file_name"] == "concept-afspraken-warm-hoefblad-green-deal.docx"
    assert "Green Deal" in [one.text for one in docx.Document(BytesIO(make())).paragraphs]
    assert read(dossier).seq == read(example()).seq


@pytest.mark.parametrize(
    ("initiative", "fits", "own"),
    [
        ("dorpshuis", "Gespreksafspraken", "Gespreksafspraken na de kennismaking"),
        ("oude-daken", "Afspraken bij samen stoppen", None),
        ("appelgaard", None, None),
    ],
)
def test_what_was_chosen_is_told_when_something_else_fits(initiative, fits, own):
    window = Window(Screen.REPORT, example())

    window.choose(SAY("download.talks_label"), initiative)

    words = window.words()
    assert ("Bij jullie gesprek past:" in words) is (fits is not None)
    assert fits is None or SAY("download.form_fits", form=fits) in words
    assert ("Jullie kozen:" in words) is (own is not None)
    assert own is None or SAY("download.form_chosen", form=own) in words


def test_where_a_talk_about_goals_comes_first_the_screen_says_so():
    window = Window(Screen.REPORT, example())

    window.choose(SAY("download.talks_label"), "appelgaard")
    first = window.words()
    window.choose(SAY("download.talks_label"), "oude-daken")

    assert SAY("download.form_goals_first") in first
    assert SAY("download.form_goals_first") not in window.words()


def unfolded(dossier, key):
    """Return the screen with one fold open."""
    window = Window(Screen.REPORT, dossier)
    window.test.session_state[key] = True
    return window.run()


def tick(window, name):
    """Press the box before a chapter."""
    (box,) = [one for one in window.test.checkbox if one.label == name]
    box.set_value(not box.value)
    window.run()


def test_every_document_with_a_choice_offers_it_and_tells_when_not_all_of_it_goes_in():
    window = Window(Screen.REPORT, example())

    assert [one.label for one in window.test.expander].count(SAY("download.chapters")) == len(OUTLINES)
    assert SAY("download.chapters_some", n=8, of=9) in window.words(), "the example leaves a part out of its guides"


def test_a_chapter_can_be_left_out_and_put_back_and_both_can_be_undone():
    dossier, name = example(), SAY("chapters.gemeenterapport_wijkkompas")
    window = unfolded(dossier, "inhoud.gemeenterapport")

    tick(window, name)
    assert left_out(read(dossier), "gemeenterapport") == ("wijkkompas",)
    assert SAY("download.chapter_gone", name=name) in window.words()

    tick(window, name)
    assert left_out(read(dossier), "gemeenterapport") == ()
    tick(window, name)
    window.press(SAY("common.undo"))
    assert left_out(read(dossier), "gemeenterapport") == ()


def test_the_outline_stands_in_the_order_of_the_document():
    window = unfolded(example(), "inhoud.gemeenterapport")

    assert [one.label for one in window.test.checkbox] == list(chapters.names(HANDBOOK, "gemeenterapport").values())


def test_how_a_document_goes_out_is_stored_and_adopting_asks_by_whom():
    dossier = small("Noord")
    window = unfolded(dossier, "uitgave.gemeenterapport")
    assert not [one for one in window.test.selectbox if one.label == SAY("fields.edition.settled_by")]

    window.choose(SAY("fields.edition.how_far"), "vastgesteld")
    window.choose(SAY("fields.edition.settled_by"), "raad")
    window.fill(SAY("fields.edition.version"), "1.0")

    found = edition(read(dossier), "gemeenterapport")
    assert (found.how_far, found.settled_by, found.version) == ("vastgesteld", "raad", "1.0")
    assert SAY("download.adopted") in window.words()


class Wanted:
    """Stand for documents that are made elsewhere."""

    name, total, ahead = "documenten-x.zip", 17, 2

    def __init__(self, work=None):
        self.work, self.asked = work, 0

    def ask(self):
        self.asked += 1

    def file(self):
        return b"PK"


def drawn(monkeypatch, work, total=17):
    """Return the screen while all documents are at this stage."""
    wanted = Wanted(work)
    wanted.total = total
    monkeypatch.setattr(jobs, "Commission", lambda _dossier: wanted)
    return Window(Screen.REPORT, small("Noord")), wanted


def stage(name, made=0, total=17, seq=1):
    return Work(Order("d"), seq, total, made, Stage(name))


def test_all_documents_are_asked_for_with_one_button(monkeypatch):
    window, wanted = drawn(monkeypatch, None)

    window.press(SAY("download.alles_make"))

    assert wanted.asked == 1


@pytest.mark.parametrize(
    ("work", "said"),
    [
        (stage("waiting"), SAY("download.waits", n=2)),
        (stage("busy", total=1), SAY("download.busy_one")),
        (stage("failed"), SAY("download.failed")),
    ],
)
def test_the_screen_tells_how_far_the_work_is(monkeypatch, work, said):
    window, _ = drawn(monkeypatch, work)

    assert window.failures == []
    assert said in window.words()


def test_work_that_goes_on_tells_how_many_are_made(monkeypatch):
    window, _ = drawn(monkeypatch, stage("busy", made=7))

    (bar,) = window.test.get("progress")
    assert bar.proto.text == SAY("download.busy", made=7, total=17)
    assert bar.proto.value == 41


def test_what_was_made_can_be_downloaded_and_asked_anew_when_the_dossier_changed_since(monkeypatch):
    window, _ = drawn(monkeypatch, stage("done", made=17, seq=10_000))

    assert SAY("download.alles_ready") in [one.label for one in window.test.download_button]
    assert SAY("download.older") in window.words()
    assert SAY("download.alles_make") in [one.label for one in window.test.button]


def test_what_was_made_of_the_dossier_as_it_stands_is_not_offered_to_be_made_again(monkeypatch):
    dossier = small("Noord")
    wanted = Wanted(stage("done", made=17, seq=read(dossier).seq))
    monkeypatch.setattr(jobs, "Commission", lambda _dossier: wanted)

    window = Window(Screen.REPORT, dossier)

    assert SAY("download.older") not in window.words()
    assert SAY("download.alles_make") not in [one.label for one in window.test.button]
