import pytest

from tests.report import reading
from tests.report.drafted import built
from wizard.model.draft import FAREWELL, PIECES, STOPPING
from wizard.report.sections.draft import pieces


def test_every_piece_of_the_content_is_written_by_something():
    assert tuple(sorted(pieces.PIECES)) == tuple(sorted(PIECES))


@pytest.mark.parametrize("name", [*STOPPING.values(), "outcome_words", "stop_farewell"])
def test_what_was_written_on_stopping_stands_in_its_draft_once(name):
    text = reading.whole(built(FAREWELL, None, {name: "Een eigen zin"}))

    assert text.count("Een eigen zin") == 1


def test_where_both_differ_is_told_in_the_considerations_and_nothing_when_nobody_said_so():
    told = reading.below(built("green-deal", None, {"difference": "Het tempo"}))["Green Deal", "Overwegingen"]
    silent = reading.below(built("green-deal"))["Green Deal", "Overwegingen"]

    assert "Waar we verschillen. Het tempo" in told
    assert "Waar we verschillen" not in silent
