from pathlib import Path

import pytest

from wizard.content import ContentError, listing
from wizard.model.handbook import Term

WIJK = "- {id: wijk, term: Wijk, meaning: {text: Een deel., certainty: eigen}}\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "lijst.yaml"


def refused(path: Path, text: str) -> str:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as refusal:
        listing.many(Term, path)
    return str(refusal.value)


def test_the_parts_come_in_the_order_of_the_file(path: Path):
    path.write_text(WIJK + WIJK.replace("id: wijk", "id: buurt"), encoding="utf-8")

    assert [term.id for term in listing.many(Term, path)] == ["wijk", "buurt"]


def test_an_empty_list_has_no_parts(path: Path):
    path.write_text("[]\n", encoding="utf-8")

    assert listing.many(Term, path) == ()


def test_a_file_that_is_no_list_is_refused(path: Path):
    assert refused(path, "id: wijk\n") == (
        "lijst.yaml: maak van dit bestand een lijst; elk onderdeel begint met '- id:'."
    )


def test_an_id_that_stands_there_twice_is_refused(path: Path):
    assert refused(path, WIJK + WIJK) == (
        "lijst.yaml, 'wijk': deze id staat er dubbel. Geef elk onderdeel een eigen id."
    )


def test_a_part_is_named_by_its_id_or_else_by_its_number(path: Path):
    assert refused(path, WIJK.replace("term:", "naam:")).startswith("lijst.yaml, 'wijk', veld 'term'")
    assert refused(path, WIJK + "- wijk\n").startswith("lijst.yaml, 'onderdeel 2', ")


def test_a_whole_is_named_by_its_file(path: Path):
    path.write_text(WIJK.removeprefix("- "), encoding="utf-8")
    whole = listing.one(Term, path)
    path.write_text(WIJK, encoding="utf-8")

    with pytest.raises(ContentError) as refusal:
        listing.one(Term, path)

    assert whole.term == "Wijk"
    assert str(refusal.value).startswith("lijst.yaml, bestand, ")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (["a"], "lijst.yaml, 'b': dit deel ontbreekt. Zet 'b' terug."),
        (["a", "b", "c"], "lijst.yaml, 'c': dit deel kent de app niet. Haal 'c' weg."),
    ],
)
def test_a_file_has_to_have_just_the_parts_that_the_app_knows_in_any_order(written: list[str], said: str):
    listing.same("lijst.yaml", "dit deel", ["b", "a"], ("a", "b"))

    with pytest.raises(ContentError) as refusal:
        listing.same("lijst.yaml", "dit deel", written, ("a", "b"))

    assert str(refusal.value) == said
