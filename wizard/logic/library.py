"""Find in the content what is known about a subject: studies, changes, sources, words of the field, examples."""

from collections.abc import Iterable, Iterator

from wizard.logic.searching import finds, plain
from wizard.model.agenda import Partnership
from wizard.model.handbook import Handbook, Term
from wizard.model.plan import NewTerm
from wizard.model.research import Study
from wizard.model.statement import Source, Statement


def _said(statements: Iterable[Statement]) -> Iterator[str]:
    return (statement.text for statement in statements)


def studies(handbook: Handbook, sought: str) -> tuple[Study, ...]:
    """Return the studies that say these words."""
    return tuple(
        one
        for one in handbook.studies
        if finds(sought, (one.title, one.makers, str(one.year), *_said(one.statements())))
    )


def changes(handbook: Handbook, sought: str) -> tuple[NewTerm, ...]:
    """Return what changed since the handout, as far as it is about these words."""
    return tuple(one for one in handbook.new_terms if finds(sought, (one.old, one.new, *_said(one.statements()))))


def sources(handbook: Handbook, sought: str) -> tuple[Source, ...]:
    """Return the sources in which these words stand, in the order of the alphabet."""
    found = [one for one in handbook.sources if finds(sought, (one.title, one.author, str(one.year or ""), one.note))]
    return tuple(sorted(found, key=lambda one: plain(one.title)))


def terms(handbook: Handbook, sought: str) -> tuple[Term, ...]:
    """Return the words of the field that are about these words, in the order of the alphabet."""
    found = [one for one in handbook.terms if finds(sought, (one.term, one.meaning.text))]
    return tuple(sorted(found, key=lambda one: plain(one.term)))


def examples(handbook: Handbook, sought: str) -> tuple[Partnership, ...]:
    """Return the examples of partnerships that say these words."""
    return tuple(
        one
        for one in handbook.agenda.partnerships
        if finds(sought, (one.name, *one.parties, one.period, *_said(one.statements())))
    )


def alike(handbook: Handbook, weight: str | None = None, stage: str | None = None) -> tuple[Partnership, ...]:
    """Return the examples of this weight that fit this stage; None stands for any."""
    agenda = handbook.agenda
    weights = {form.id: form.weight for form in agenda.forms}
    return tuple(
        one
        for one in agenda.partnerships
        if weight in (None, weights.get(one.form)) and (stage is None or stage in one.stages)
    )
