import pytest

from tests.logic.talking import conversation, criterion, talk_of
from wizard import content
from wizard.logic import fitting
from wizard.model.agenda import FORM_IDS, Partnership
from wizard.model.entity import INTENSITIES, STAGES

BOOK = content.load()
AGENDA = BOOK.agenda
SAID = {"text": "x", "certainty": "eigen"}
MUCH_MONEY, MANY = criterion("publiek-geld", "ja"), criterion("veel-partijen", "ja")
PROJECT, NO_PROJECT = criterion("projectontwikkeling", "ja"), criterion("projectontwikkeling", "nee")


def example(ident, form="green-deal", stages=("realisatie",), scope="smal"):
    facts = {"id": ident, "name": ident, "parties": ("x",), "period": "2020", "form": form, "stages": stages}
    return Partnership.model_validate(facts | {"scope": scope, "agreed": SAID, "useful": SAID})


def with_examples(*partnerships):
    return AGENDA.model_copy(update={"partnerships": partnerships})


@pytest.mark.parametrize(
    ("level", "stage", "things", "form"),
    [
        (None, "idee", (), None),
        (None, "realisatie", (MUCH_MONEY, MANY), None),
        ("licht", "idee", (), "kennismaking"),
        ("licht", "verkenning", (), "gespreksafspraken"),
        ("licht", None, (), "gespreksafspraken"),
        ("licht", "beheer", (MUCH_MONEY, MANY), "gespreksafspraken"),
        ("gemiddeld", "idee", (), "intentieverklaring"),
        ("gemiddeld", "verkenning", (), "intentieverklaring"),
        ("gemiddeld", None, (), "intentieverklaring"),
        ("gemiddeld", "haalbaarheid", (), "samenwerkingsverklaring"),
        ("gemiddeld", "ontwikkeling", (), "samenwerkingsverklaring"),
        ("gemiddeld", "beheer", (MUCH_MONEY,), "samenwerkingsverklaring"),
        ("zwaar", None, (), "samenwerkingsovereenkomst"),
        ("zwaar", "ontwikkeling", (PROJECT,), "samenwerkingsovereenkomst"),
        ("zwaar", "ontwikkeling", (MUCH_MONEY,), "samenwerkingsovereenkomst"),
        ("zwaar", "realisatie", (MUCH_MONEY,), "beschikking-opdracht"),
        ("zwaar", "beheer", (MUCH_MONEY, MANY, PROJECT), "beschikking-opdracht"),
        ("zwaar", "realisatie", (criterion("publiek-geld", "nee"),), "samenwerkingsovereenkomst"),
        ("zwaar", "realisatie", (), "samenwerkingsovereenkomst"),
        ("zwaar", "ontwikkeling", (MANY,), "green-deal"),
        ("zwaar", "ontwikkeling", (MANY, NO_PROJECT), "green-deal"),
        ("zwaar", "realisatie", (MANY,), "green-deal"),
        ("zwaar", "ontwikkeling", (MANY, PROJECT), "samenwerkingsovereenkomst"),
        ("zwaar", "ontwikkeling", (criterion("veel-partijen", "nee"),), "samenwerkingsovereenkomst"),
    ],
)
def test_a_form_fits_the_intensity_and_the_case(level, stage, things, form):
    talk = talk_of(*things, initiative={"stage": stage} if stage else {})

    assert fitting.form(talk, AGENDA, level) == form


@pytest.mark.parametrize("level", INTENSITIES)
@pytest.mark.parametrize("stage", STAGES)
def test_the_form_is_as_firm_as_the_intensity(level, stage):
    form = fitting.form(talk_of(initiative={"stage": stage}), AGENDA, level)

    assert form in FORM_IDS
    assert next(one.weight for one in AGENDA.forms if one.id == form) == level


def test_the_stage_of_the_initiative_counts_while_it_is_the_only_one():
    assert fitting.form(talk_of(conversation(stage_theirs="idee")), AGENDA, "licht") == "kennismaking"


def test_a_form_that_the_content_lost_is_not_advised():
    assert fitting.form(talk_of(), AGENDA.model_copy(update={"forms": ()}), "licht") is None


@pytest.mark.parametrize(
    ("form", "stage", "scope", "alike"),
    [
        ("green-deal", "realisatie", "smal", ("form", "stage", "scope")),
        ("green-deal", "idee", "breed", ("form",)),
        ("kennismaking", "realisatie", "breed", ("stage",)),
        ("kennismaking", "idee", "smal", ("scope",)),
        (None, None, None, ()),
    ],
)
def test_an_example_resembles_a_case_in_form_stage_and_scope(form, stage, scope, alike):
    told = {name: value for name, value in (("stage", stage), ("scope", scope)) if value}

    talk = talk_of(initiative=told)

    assert fitting.likeness(talk, form, example("a")) == alike
    assert len(fitting.why(BOOK, talk, form, example("a"))) == len(alike)


def test_the_most_alike_come_first_and_equals_in_the_order_of_the_content():
    agenda = with_examples(
        example("nothing", "kennismaking", ("idee",), "breed"),
        example("scope", "kennismaking", ("idee",), "smal"),
        example("stage", "kennismaking", ("realisatie",), "breed"),
        example("both", "kennismaking", ("realisatie",), "smal"),
        example("form", "green-deal", ("idee",), "breed"),
        example("all", "green-deal", ("idee", "realisatie"), "smal"),
        example("again", "green-deal", ("realisatie",), "smal"),
    )
    talk = talk_of(initiative={"stage": "realisatie", "scope": "smal"})

    ranked = [one.id for one in fitting.examples(talk, agenda, "green-deal", most=9)]

    assert ranked == ["all", "again", "form", "both", "stage", "scope"]
    assert [one.id for one in fitting.examples(talk, agenda, "green-deal")] == ranked[:3]


def test_nothing_resembles_a_case_of_which_nothing_is_known():
    assert fitting.examples(talk_of(), AGENDA, None) == ()


@pytest.mark.parametrize(
    ("level", "weights"),
    [
        (None, set()),
        ("licht", {"licht"}),
        ("gemiddeld", {"licht", "gemiddeld"}),
        ("zwaar", {"licht", "gemiddeld", "zwaar"}),
    ],
)
def test_a_firmer_partnership_has_more_subjects_in_the_order_of_the_content(level, weights):
    found = fitting.subjects(AGENDA, level)

    assert {one.weight for one in found} == weights
    assert list(found) == [one for one in AGENDA.subjects if one.weight in weights]


def test_why_reads_as_words():
    words = fitting.why(BOOK, talk_of(), "green-deal", example("a"))

    assert words == ("dezelfde vorm van samenwerken",)
