import pytest

from tests.app import HANDBOOK, SAY, Screen, Window
from wizard.model.statement import Source
from wizard.views import origin
from wizard.views.examples import example
from wizard.views.plain import escape
from wizard.views.reading import Reading

BOOK = Reading(HANDBOOK)


def test_a_source_tells_by_whom_and_when_it_was_made_and_read_and_what_to_mind():
    told = origin.line(
        BOOK,
        Source(
            id="a",
            title="Een [titel]",
            author="Iemand",
            year=2020,
            address="https://a.nl/b",
            checked="2025-12",
            note="Kan weg zijn.",
        ),
    )

    assert told.startswith(r"[Een \[titel\]](https://a.nl/b)")
    assert escape("Iemand, 2020. Laatst gelezen: december 2025. Kan weg zijn.") in told


def test_a_source_of_which_only_the_title_is_known_is_told_by_its_title():
    assert origin.line(BOOK, Source(id="a", title="Een titel")) == "Een titel"


@pytest.mark.parametrize("one", HANDBOOK.agenda.partnerships, ids=lambda one: one.id)
def test_under_an_example_stand_the_paper_itself_and_every_source_with_what_to_mind(one):
    window = Window(Screen.EXAMPLES)
    window.test.radio(example.KEY).set_value(one.id)

    words = window.run().words()

    assert f"({one.document})" in words
    assert SAY("origin.unread") in words
    for ident in {source for statement in one.statements() for source in statement.source}:
        source = HANDBOOK.source(ident)
        assert f"[{escape(source.title)}]({source.address})" in words
        assert source.note is None or escape(source.note) in words


def test_what_has_no_source_says_so(monkeypatch):
    drawn: list[str] = []
    monkeypatch.setattr(origin, "listing", drawn.extend)

    origin.show(BOOK, (), None)

    assert drawn == [SAY("origin.none")]
