from collections.abc import Callable, Sequence
from typing import Protocol

import pytest

from wizard import content
from wizard.logic import library
from wizard.logic.searching import plain
from wizard.model.entity import INTENSITIES, STAGES
from wizard.model.handbook import Handbook

BOOK = content.load()


class Named(Protocol):
    """Be anything that can be looked up."""

    @property
    def id(self) -> str: ...


Find = Callable[[Handbook, str], Sequence[Named]]

EVERY: dict[str, tuple[Find, Sequence[Named]]] = {
    "studies": (library.studies, BOOK.studies),
    "changes": (library.changes, BOOK.new_terms),
    "sources": (library.sources, BOOK.sources),
    "terms": (library.terms, BOOK.terms),
    "examples": (library.examples, BOOK.agenda.partnerships),
}


@pytest.mark.parametrize(("find", "every"), EVERY.values(), ids=EVERY)
def test_without_words_everything_is_found(find: Find, every: Sequence[Named]):
    assert {one.id for one in find(BOOK, "")} == {one.id for one in every}


@pytest.mark.parametrize(("find", "every"), EVERY.values(), ids=EVERY)
def test_what_nobody_wrote_is_not_found(find: Find, every: Sequence[Named]):
    assert find(BOOK, "kwantummechanica") == ()


STUDY, CHANGE, EXAMPLE = BOOK.studies[0], BOOK.new_terms[0], BOOK.agenda.partnerships[0]
SOURCE = next(one for one in BOOK.sources if one.year and one.note and one.author)
TERM = BOOK.terms[0]


@pytest.mark.parametrize(
    ("find", "one", "texts"),
    [
        (
            library.studies,
            STUDY,
            (STUDY.title, STUDY.makers, str(STUDY.year), STUDY.lessons[1].text, STUDY.useful.text),
        ),
        (library.changes, CHANGE, (CHANGE.old, CHANGE.new, CHANGE.status.text, CHANGE.open[0].text)),
        (library.sources, SOURCE, (SOURCE.title, SOURCE.author, str(SOURCE.year), SOURCE.note)),
        (library.terms, TERM, (TERM.term, TERM.meaning.text)),
        (library.examples, EXAMPLE, (EXAMPLE.name, EXAMPLE.parties[1], EXAMPLE.period, EXAMPLE.agreed.text)),
    ],
)
def test_every_text_that_is_shown_can_be_found(find: Find, one: object, texts: tuple[str, ...]):
    for text in texts:
        assert one in find(BOOK, text.upper()), text


@pytest.mark.parametrize(("find", "name"), [(library.sources, "title"), (library.terms, "term")])
def test_a_long_list_stands_in_the_order_of_the_alphabet(find: Find, name: str):
    names = [plain(getattr(one, name)) for one in find(BOOK, "")]

    assert names == sorted(names)


def test_a_source_without_a_year_is_not_found_by_it():
    assert not [one for one in library.sources(BOOK, "None") if "none" not in plain(f"{one.title} {one.note}")]


def test_examples_are_chosen_by_their_weight():
    by_weight = {weight: library.alike(BOOK, weight) for weight in INTENSITIES}

    forms = {form.id: form.weight for form in BOOK.agenda.forms}
    assert all(forms[one.form] == weight for weight, found in by_weight.items() for one in found)
    assert sum(map(len, by_weight.values())) == len(BOOK.agenda.partnerships)


@pytest.mark.parametrize("stage", STAGES)
def test_examples_are_chosen_by_the_stage_they_fit(stage: str):
    found = library.alike(BOOK, stage=stage)

    assert list(found) == [one for one in BOOK.agenda.partnerships if stage in one.stages]


def test_examples_are_chosen_by_both():
    found = library.alike(BOOK, "zwaar", "realisatie")

    assert set(found) == set(library.alike(BOOK, "zwaar")) & set(library.alike(BOOK, stage="realisatie"))
    assert 0 < len(found) < len(library.alike(BOOK))


def test_without_a_choice_every_example_is_found():
    assert library.alike(BOOK) == BOOK.agenda.partnerships
