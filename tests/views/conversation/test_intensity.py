import pytest

from tests.app import HANDBOOK, SAY, colleague, goal, read
from tests.views.conversation.talks import ONE, at, begun
from wizard.logic import talk_words
from wizard.model.change import Create, Edit
from wizard.model.entity import Conversation, GoalView, conversation_id, criterion_id, goal_view_id
from wizard.views.plain import escape

ASK = {one.id: escape(one.ask) for one in HANDBOOK.agenda.questions}
CHOSEN = SAY("fields.conversation.intensity")


def sharing(**answers: str) -> str:
    """Start a dossier in which both sides share a goal."""
    view = Create(GoalView.kind, goal_view_id(ONE, "g0"), ONE, {"goal": "g0", "sharing": "gedeeld"})
    return begun(goal("g0", text="Warm"), view, **answers)


def advice(level: str) -> str:
    return SAY("talk_intensity.advice", level=level)


def conclusion(window) -> str:
    return window.test.subheader[1].value


@pytest.mark.parametrize("question", ASK)
def test_every_question_can_be_answered(question: str):
    dossier = begun()

    at("intensiteit", dossier).choose(ASK[question], "nee")

    assert read(dossier).value(criterion_id(ONE, question), "verdict") == "nee"


def test_without_a_shared_goal_the_advice_is_to_talk_about_goals_and_leads_there():
    window = at("intensiteit", begun())
    told = conclusion(window)

    window.press(SAY("talk_intensity.to_goals"))

    assert told == SAY("talk_intensity.session")
    assert SAY("talk_goals.lead") in window.words()
    assert window.failures == []


def test_the_advice_follows_the_answers_at_once():
    window = at("intensiteit", sharing(stage="verkenning", scope="breed"))
    found = [conclusion(window)]

    found.append(conclusion(window.choose(ASK["serieus-groot"], "ja")))
    found.append(conclusion(window.choose(ASK["projectontwikkeling"], "ja")))
    words = window.words()

    assert found == [advice("licht"), advice("gemiddeld"), advice("zwaar")]
    assert SAY("advice.rule_project") in words
    assert SAY("advice.rule_serieus") in words
    assert SAY("talk_intensity.means_zwaar") in words
    assert SAY("talk_intensity.to_goals") not in window.buttons()


def test_what_would_change_the_advice_is_told():
    words = at("intensiteit", sharing(stage="verkenning", scope="breed")).words()

    assert SAY("talk_intensity.change") in words
    assert SAY("advice.change_project") in words


def test_what_to_mind_is_told_apart():
    window = at("intensiteit", sharing(scope="breed", stage="haalbaarheid")).choose(ASK["capaciteit"], "nee")

    assert SAY("talk_intensity.mind") in window.words()
    assert SAY("advice.rule_capaciteit") in window.words()


def test_the_scope_can_be_told_here_and_counts():
    dossier = sharing(stage="haalbaarheid")
    window = at("intensiteit", dossier)
    before = conclusion(window)

    window.choose(SAY("fields.initiative.scope"), "smal")

    assert before == advice("gemiddeld")
    assert conclusion(window) == advice("licht")
    assert read(dossier).value(ONE, "scope") == "smal"


def test_both_sides_may_choose_otherwise_with_a_reason():
    dossier = sharing(stage="verkenning", scope="breed")
    window = at("intensiteit", dossier)
    reason = SAY("fields.conversation.intensity_reason")
    asked = reason in window.words().splitlines()

    window.choose(CHOSEN, "zwaar").fill(reason, "Er is haast")

    assert not asked
    assert read(dossier).value(conversation_id(ONE), "intensity") == "zwaar"
    assert read(dossier).value(conversation_id(ONE), "intensity_reason") == "Er is haast"
    assert conclusion(window) == SAY("talk_intensity.chosen", chosen="zwaar", level="licht")


def test_a_choice_without_a_shared_goal_keeps_the_advice_in_view():
    window = at("intensiteit", begun()).choose(CHOSEN, "licht")

    assert conclusion(window) == SAY("talk_intensity.chosen_without", chosen="licht")
    assert SAY("talk_intensity.to_goals") in window.buttons()


def test_words_are_folded_and_stay_in_view():
    dossier = begun()
    window = at("intensiteit", dossier)
    label = SAY("fields.criterion.words")
    folded = label in window.words().splitlines()

    window.test.session_state[f"meer.{ONE}.eigendom"] = True
    window.run().fill(label, "Het dak is van ons")

    assert not folded
    assert read(dossier).value(criterion_id(ONE, "eigendom"), "words") == "Het dak is van ons"
    assert "Het dak is van ons" in at("intensiteit", dossier).words()


def test_how_many_questions_are_answered_is_counted():
    dossier = begun()
    window = at("intensiteit", dossier).choose(ASK["eigendom"], "onbekend").choose(ASK["gevoelig"], "ja")

    assert SAY("talk_intensity.answered", n=12, done=2) in window.words()


def test_a_colleague_s_answer_changes_the_advice():
    dossier = sharing(stage="verkenning")
    window = at("intensiteit", dossier)
    colleague(dossier, Create(Conversation.kind, conversation_id(ONE), ONE, {}))
    colleague(dossier, Edit(ONE, "stage", "verkenning", "ontwikkeling"))

    window.run()

    assert conclusion(window) == advice("zwaar")
    assert str(talk_words.intensity(HANDBOOK, "zwaar")) in window.select(CHOSEN).options
