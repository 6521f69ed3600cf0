import pytest

from tests.logic.dated import HANDBOOK
from tests.logic.making import dossier, with_blocks
from wizard.logic import approach


def names(blocks):
    return "".join(block.id for block in blocks)


def of(**states):
    return approach.of(HANDBOOK, with_blocks(dossier(), **{one: {"status": state} for one, state in states.items()}))


def test_every_status_is_counted_in_its_order():
    found = of(a="geregeld", b="deels", c="geregeld")

    assert found.total == 4
    assert found.counts == (("geregeld", 2), ("deels", 1), ("nog_niet", 0), ("niet_nodig", 0))
    assert found.count("geregeld") == 2


def test_a_block_without_status_is_unanswered_also_when_something_else_was_filled_in():
    found = approach.of(HANDBOOK, with_blocks(dossier(), a={"agreed": "x"}, b={"status": "deels"}))

    assert names(found.unanswered) == "acd"


def test_what_is_arranged_in_part_or_not_needed_is_not_open():
    assert names(of(a="geregeld", b="deels", c="niet_nodig", d="nog_niet").open) == "d"
    assert names(of().open) == "abcd"


@pytest.mark.parametrize(("mark", "expected"), [("equal", "ac"), ("continuity", "bc")])
def test_open_blocks_are_found_by_what_they_carry(mark, expected):
    assert names(of(d="nog_niet").open_for(mark)) == expected


def test_a_marked_block_that_is_arranged_is_not_open():
    assert names(of(a="geregeld").open_for("equal")) == "c"


def test_a_block_that_the_content_no_longer_has_counts_for_nothing():
    found = of(gone="nog_niet", d="geregeld")

    assert sum(count for _, count in found.counts) == 1
    assert names(found.open) == "abc"


def test_the_status_of_a_block_that_was_not_touched_is_none():
    assert approach.status(dossier(), "a") is None
