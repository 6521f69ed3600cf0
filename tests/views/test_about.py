import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, small
from wizard.logic.wording import month_in_words
from wizard.model.about import PARTS, Part
from wizard.model.statement import Certainty
from wizard.session.installation import installation
from wizard.storage.address import DATABASE
from wizard.version import VERSION
from wizard.views.plain import escape

CHOICE = "over.deel"


def part(name: str) -> Window:
    return Window(Screen.ABOUT).segment(CHOICE, name)


@pytest.mark.parametrize("one", HANDBOOK.about, ids=lambda one: one.id)
def test_a_part_tells_every_claim_under_its_heading_with_how_sure_it_is_and_its_sources(one: Part):
    window = part(one.id)

    words = window.words()

    headers = [header.value for header in window.test.header]
    assert headers[: len(one.topics)] == [topic.title for topic in one.topics]
    for claim in one.statements():
        ground = f" :small[({SAY(f'common.certainty_{claim.certainty}')})]"
        assert f"- {escape(claim.text)}{'' if claim.certainty is Certainty.OWN else ground}\n" in f"{words}\n"
        assert all(escape(HANDBOOK.source(ident).title) in words for ident in claim.source)
    assert SAY("about.ours") in words
    assert (SAY("origin.title") in words) == any(claim.source for claim in one.statements())
    assert window.failures == []
    assert window.size < 60


@pytest.mark.parametrize("dossier", [None, "open"])
def test_it_opens_at_what_the_app_is_with_a_dossier_and_without_one(dossier: str | None):
    window = Window(Screen.ABOUT, dossier and small("Noord"))

    assert window.title == SAY("about.title")
    assert list(window.test.segmented_control(CHOICE).options) == [
        SAY(f"about.part_{name}") for name in ("app", "privacy", "accessibility", "version")
    ]
    assert window.test.segmented_control(CHOICE).value == PARTS[0]


@pytest.mark.parametrize(("asked", "shown"), [("toegankelijkheid", "toegankelijkheid"), ("onzin", "app")])
def test_a_link_opens_the_part_that_it_names_if_there_is_one(asked: str, shown: str):
    window = Window(Screen.START).visit(Screen.ABOUT, deel=asked)

    assert window.test.segmented_control(CHOICE).value == shown
    assert window.address == {}


def test_the_part_one_reads_stays_when_one_comes_back():
    window = part("privacy").menu(Screen.EXAMPLES).menu(Screen.ABOUT)

    assert window.test.segmented_control(CHOICE).value == "privacy"


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ("sqlite:////ergens/ver/weg.sqlite", SAY("about.kept_file", file="weg.sqlite")),
        ("postgresql+psycopg://naam:geheim@host/x", SAY("about.kept_server")),
    ],
)
def test_the_privacy_part_says_where_the_dossiers_are_and_no_more_than_that(monkeypatch, database: str, said: str):
    window = Window(Screen.ABOUT)
    monkeypatch.setenv(DATABASE, database)

    words = window.segment(CHOICE, "privacy").words()

    assert said in words
    assert not any(secret in words for secret in ("ergens", "geheim"))


def test_the_last_part_says_what_runs_here_when_sources_were_read_and_what_it_rests_on():
    window = part("versie")
    read = max(source.checked for source in HANDBOOK.sources if source.checked)

    assert SAY("about.running", version=VERSION, content=HANDBOOK.version) in window.words()
    assert SAY("about.read", month=month_in_words(read)) in window.words()
    (table,) = window.test.table
    told = [tuple(row) for row in table.value.itertuples(index=False)]
    assert [row[0] for row in told] == [f"{one.name} {one.version}" for one in installation().packages]
    assert all(all(cell for cell in row) for row in told)
