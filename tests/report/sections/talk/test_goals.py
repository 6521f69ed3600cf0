from tests.report import reading, talking
from wizard.model.entity import Goal, GoalView, TheirGoal, goal_view_id
from wizard.report.meeting import AMONG
from wizard.report.sections import goal_list
from wizard.report.sections.talk import goals

OURS = "De doelen van de gemeente, en of het initiatief ze deelt"
THEIRS = "De doelen van het initiatief, en of de gemeente ze deelt"
SAID = {
    "d1": (Goal, {"horizon": "kort", "order": "a", "text": "Isoleren", "year": 2027}),
    "d2": (Goal, {"horizon": "kort", "order": "b", "text": "Koken"}),
    goal_view_id("i", "d2"): (GoalView, {"goal": "d2", "sharing": "gedeeld", "words": "Ja!"}),
    "t1": (TheirGoal, {"order": "a", "text": "Ontmoeten", "sharing": "alleen"}),
}


def written(paper, about):
    goals.write(paper, about)
    return paper.save()


def test_the_goals_of_both_sides_stand_in_tables_of_the_same_kind(paper):
    report = written(paper, talking.meeting(SAID, {"joint_goal": "Samen warm.", "difference": "Tempo."}))

    assert reading.rows(report, OURS)[1:] == [
        ["Isoleren\nNoord · Korte termijn · 2027", "(niet ingevuld)", "(niet ingevuld)"],
        ["Koken\nNoord · Korte termijn", "Gedeeld doel", "Ja!"],
    ]
    assert reading.rows(report, THEIRS)[1:] == [["Ontmoeten", "Alleen van het initiatief", "(niet ingevuld)"]]
    assert reading.rows(report, OURS)[0] == reading.rows(report, THEIRS)[0]
    assert reading.paragraphs(report, "Normal") == ["Samen warm.", "Tempo."]


def test_among_others_only_goals_with_a_view_stand_there_and_a_link_leads_to_their_text(paper):
    report = written(paper, talking.meeting(SAID, level=AMONG))

    assert reading.rows(report, f"{OURS} – Warm")[1:] == [["Noord\nKorte termijn, doel 2", "Gedeeld doel", "Ja!"]]
    assert "Koken" not in reading.whole(report)
    links = [one.get(reading.W + "anchor") for one in reading.body(report).iter(reading.W + "hyperlink")]
    assert links == [goal_list.bookmark(0)]


def test_a_view_on_a_goal_that_is_gone_is_not_lost(paper):
    gone = {
        goal_view_id("i", "weg"): (GoalView, {"goal": "weg", "words": "Toch jammer."}),
        goal_view_id("i", "leeg"): (GoalView, {"goal": "leeg"}),
    }
    report = written(paper, talking.meeting(gone))

    assert reading.rows(report, OURS)[1:] == [
        ["Een doel dat hier niet meer bij hoort", "(niet ingevuld)", "Toch jammer."]
    ]


def test_without_goals_both_sides_say_so(paper):
    report = written(paper, talking.meeting())

    assert reading.paragraphs(report, "Intro") == ["Er zijn nog geen doelen om naast elkaar te leggen."]
    assert len(reading.paragraphs(report, "Open")) == 4


def test_the_conclusion_counts_whose_the_goals_are():
    assert goals.conclusion(talking.meeting(SAID)) == (
        "Er liggen 3 doelen op tafel: 1 is gedeeld, 1 is alleen van het initiatief en over 1 is nog niets gezegd."
    )
