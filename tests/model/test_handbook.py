import pytest

from tests.model.test_about import part
from tests.model.test_plan import block, compass, new_term, prompt, reason
from tests.model.test_research import study
from tests.model.test_role_model import model
from tests.model.test_stage_notes import note
from wizard.model.agenda import Agenda, NeedPrompt
from wizard.model.handbook import Forms, Handbook, Term
from wizard.model.statement import Certainty, Source, Statement

TERM = Term(id="wijk", term="Wijk", meaning=Statement(text="Een deel van de gemeente.", certainty=Certainty.OWN))
NEED = NeedPrompt(
    id="geld", side="initiatief", name="Geld", meaning=Statement(text="Dat helpt.", certainty=Certainty.OWN)
)


@pytest.fixture
def handbook() -> Handbook:
    return Handbook(
        version="1",
        role_models=(model(), model(id="tweede")),
        prompts=(prompt(),),
        compass=compass(),
        blocks=(block(),),
        approach=reason(),
        new_terms=(new_term(),),
        agenda=Agenda(needs=(NEED,), questions=(), forms=(), subjects=(), partnerships=(), guide=(), drafts=()),
        stage=(note(),),
        studies=(study(),),
        about=(part(),),
        terms=(TERM,),
        sources=(Source(id="cbs", title="CBS"),),
        texts={
            "start.title": "Begin hier",
            "start.hello": "Dag {name}",
            "start.key": "Druk op {key} van {self}",
            "start.count": Forms(een="1 wijk", meer="{n} wijken"),
        },
    )


def test_a_role_model_is_found_by_its_id(handbook: Handbook):
    assert handbook.role_model("tweede").id == "tweede"


@pytest.mark.parametrize("unknown", [None, "weg"])
def test_the_first_role_model_stands_in_for_one_that_is_not_there(handbook: Handbook, unknown: str | None):
    assert handbook.role_model(unknown).id == "proef"


def test_a_building_block_is_found_by_its_id(handbook: Handbook):
    assert handbook.block("loket") is handbook.blocks[0]


@pytest.mark.parametrize("unknown", [None, "", "weg"])
def test_a_building_block_that_is_not_there_is_none(handbook: Handbook, unknown: str | None):
    assert handbook.block(unknown) is None


def test_the_note_with_a_slide_is_found_by_its_kind(handbook: Handbook):
    assert handbook.note("welkom") is handbook.stage[0]


def test_a_source_and_a_term_are_found_by_their_id(handbook: Handbook):
    assert handbook.source("cbs").title == "CBS"
    assert handbook.term("wijk") is TERM


def test_a_source_or_term_that_is_not_there_is_an_error(handbook: Handbook):
    with pytest.raises(StopIteration):
        handbook.source("weg")
    with pytest.raises(StopIteration):
        handbook.term("weg")


@pytest.mark.parametrize(
    ("key", "values", "said"),
    [
        ("start.title", {}, "Begin hier"),
        ("start.hello", {"name": "{Jan}"}, "Dag {Jan}"),
        ("start.key", {"key": "F", "self": "hier"}, "Druk op F van hier"),
        ("start.count", {"n": 1}, "1 wijk"),
        ("start.count", {"n": 0}, "0 wijken"),
        ("start.count", {"n": 12}, "12 wijken"),
    ],
)
def test_a_text_is_said_with_its_places_filled_in(handbook: Handbook, key: str, values: dict[str, object], said: str):
    assert handbook.say(key, **values) == said


def test_a_text_that_is_not_there_is_an_error(handbook: Handbook):
    with pytest.raises(KeyError):
        handbook.say("start.weg")


def test_a_place_that_is_not_filled_in_is_an_error(handbook: Handbook):
    with pytest.raises(KeyError):
        handbook.say("start.hello", naam="Jan")


def test_every_claim_of_the_content_is_given(handbook: Handbook):
    parts = (
        *handbook.role_models,
        handbook.compass,
        handbook.approach,
        *handbook.new_terms,
        *handbook.studies,
        *handbook.stage,
        *handbook.about,
    )
    blocks = (handbook.blocks[0].what, handbook.blocks[0].why)
    single = [handbook.prompts[0].goal, *blocks, NEED.meaning, TERM.meaning]

    claims = list(handbook.statements())

    assert claims == [claim for part in parts for claim in part.statements()] + single
