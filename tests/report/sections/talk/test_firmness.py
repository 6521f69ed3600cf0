import pytest

from tests.report import reading, talking
from wizard.model.entity import Criterion, criterion_id
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import firmness

QUESTIONS = "De vragen over intensiteit, met de antwoorden"


def criterion(subject, **answers):
    return {criterion_id("i", subject): (Criterion, {"subject": subject, **answers})}


def written(paper, about):
    firmness.write(paper, about)
    return paper.save()


@pytest.mark.parametrize(
    ("joint", "answers", "initiative", "said"),
    [
        (None, {}, {}, "Het advies is: begin met een gesprek over doelen."),
        ("Warm", {}, {"stage": "idee"}, "Het advies is: houd de samenwerking licht."),
        ("Warm", {}, {}, "Het advies is een gemiddelde samenwerking"),
        ("Warm", criterion("projectontwikkeling", verdict="ja"), {}, "Het advies is een zware samenwerking"),
    ],
)
def test_the_advice_is_a_sentence(joint, answers, initiative, said):
    assert firmness.advised(talking.meeting(answers, {"joint_goal": joint}, initiative)).startswith(said)


@pytest.mark.parametrize(
    ("intensity", "said"),
    [
        (None, "Beide kanten kozen nog geen intensiteit; we rekenen met het advies."),
        ("gemiddeld", "Beide kanten volgen het advies en kiezen gemiddeld."),
        ("licht", "Beide kanten kiezen iets anders dan het advies, namelijk licht."),
    ],
)
def test_the_choice_is_a_sentence(intensity, said):
    assert firmness.chosen(talking.meeting({}, {"joint_goal": "Warm", "intensity": intensity})) == said


def test_without_a_goal_the_choice_comes_later():
    assert firmness.chosen(talking.meeting()) == (
        "Beide kanten kozen nog geen intensiteit. Die volgt na het gesprek over doelen."
    )


def test_another_choice_than_the_advice_asks_why(paper):
    report = written(paper, talking.meeting({}, {"joint_goal": "Warm", "intensity": "licht"}))

    label = "Waarom kiezen jullie anders dan het advies? (niet ingevuld)"
    assert label in reading.paragraphs(report, "Open")


def test_rules_cautions_and_changes_are_told_in_their_own_sentences(paper):
    said = {**criterion("waarden-herijkt", verdict="nee"), **criterion("weg", words="Oud.")}
    about = talking.meeting(said, {"joint_goal": "Warm"})

    report = written(paper, about)

    advice, say = about.advice, about.handbook.say
    bullets = reading.paragraphs(report, "ListBullet")
    assert advice.cautions
    assert bullets == [
        *(say(rule.sentence) for rule in (*advice.reasons, *advice.cautions)),
        *(say(rule.change) for rule in advice.changes),
    ]


def test_answers_stand_in_the_order_of_the_questions_and_the_others_are_counted(paper):
    said = {**criterion("weg", words="Oud."), **criterion("doel-helder", verdict="ja"), **criterion("gevoelig")}
    report = written(paper, talking.meeting(said))

    rows = reading.rows(report, QUESTIONS)
    asks = {one.id: one.ask for one in talking.marked.handbook().agenda.questions}
    assert [row[0] for row in rows[1:]] == [asks["doel-helder"], "weg (deze keuze bestaat niet meer)"]
    assert rows[2][1:] == ["(niet ingevuld)", "Oud."]
    assert f"Op {len(asks) - 1} vragen is nog geen antwoord." in reading.paragraphs(report, "AfterTable")


def test_with_every_question_answered_nothing_is_said_to_be_open(paper):
    asked = talking.marked.handbook().agenda.questions
    said = {key: value for one in asked for key, value in criterion(one.id, verdict="ja").items()}

    report = written(paper, talking.meeting(said))

    assert not reading.paragraphs(report, "AfterTable")


@pytest.mark.parametrize(("level", "outcome"), [(AMONG, None), (2, "stoppen")])
def test_what_would_change_the_advice_is_left_out_where_it_is_of_no_use(paper, level, outcome):
    about = talking.meeting({}, {"joint_goal": "Warm"}, {"outcome": outcome}, level=level)

    assert about.advice.changes
    assert "Wat het advies zou veranderen" not in reading.whole(written(paper, about))
