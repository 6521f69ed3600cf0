from tests.logic.answers.told import groups, lines, titles
from tests.logic.coherence.planted import (
    BOOK,
    done,
    dossier,
    goal,
    goal_view,
    moment,
    need,
    own_need,
    their_goal,
    thing,
    verdicts,
)

GELD = next(one.name for one in BOOK.agenda.needs if one.id == "geld")
LONG = " ".join(["Koffie en thee."] * 10)


def test_a_moment_is_told_with_who_was_there_and_what_about():
    people = [
        thing("participant", "i0.m.1", "i0.m", side="gemeente", function="regisseur", order="a"),
        thing("participant", "i0.m.2", "i0.m", side="ander", function="netbeheerder", order="b"),
        thing("topic", "i0.m.doelen", "i0.m", part="doelen"),
        thing("topic", "i0.m.behoeften", "i0.m", part="behoeften"),
    ]

    found = lines(dossier(moment("m", "2026-10-01"), people), "gesprekken", "momenten")

    assert found["Datum"] == "1 oktober 2026"
    assert found["Wie was erbij?"] == "regisseur (de gemeente) en netbeheerder (een andere partij)"
    assert found["Waar ging het over?"] == "Wat hebben jullie van elkaar nodig? en Gezamenlijke doelen"


def test_a_moment_of_which_nothing_is_known_stands_there_empty():
    found = lines(dossier(moment("m", None)), "gesprekken", "momenten")

    assert set(found.values()) == {None}
    assert titles(dossier(), "momenten") == []


def test_a_need_in_own_words_is_its_title_as_far_as_it_fits():
    made = dossier(
        own_need("a", "Koffie."), own_need("b", LONG), own_need("c", None), need("geld", "gemeente", text="Nu.")
    )

    found = groups(made, "gesprekken", "behoeften")

    assert [group.title for group in found] == [
        f"De gemeente heeft nodig: {GELD}",
        "Het initiatief heeft nodig: Koffie.",
        f"Het initiatief heeft nodig: {LONG[:89].rstrip()}…",
        "Het initiatief heeft nodig: (niet ingevuld)",
    ]
    assert [line.text for group in found for line in group.lines if "eigen woorden" in line.label] == ["Nu.", LONG]


def test_of_a_promise_that_is_done_the_day_is_told():
    made = dossier(own_need("a", "Koffie.", who="wie"), own_need("b", "Thee.", who="wie"), done("i0.a"))

    first, second = (dict(group.lines) for group in groups(made, "gesprekken", "behoeften"))

    assert first["Gedaan op"] == "22 november 2026"
    assert "Gedaan op" not in second


def test_goals_of_both_sides_are_told_and_what_both_said_about_them():
    made = dossier(goal("g1"), goal("g2", text="Koel."), goal_view("g1"), their_goal("a"), their_goal("b", LONG))

    assert titles(made, "doelen") == [
        "Doel van de gemeente in Noord: Warm.",
        "Doel van de gemeente in Noord: Koel.",
        "Doel van het initiatief: Samen.",
        f"Doel van het initiatief: {LONG[:89].rstrip()}…",
        None,
    ]
    shared = [group.lines[0].text for group in groups(made, "gesprekken", "doelen")]
    assert shared == ["Gedeeld doel", None, None, LONG, None]


def test_a_goal_of_the_initiative_without_words_says_so():
    assert titles(dossier(their_goal("a", None)), "doelen")[0] == "Doel van het initiatief: (niet ingevuld)"


def test_every_question_about_intensity_is_told_answered_or_not():
    found = groups(dossier(verdicts(publiek_geld="ja")), "gesprekken", "intensiteit")

    answers = {group.title: group.lines[0].text for group in found}
    asked = {one.id: one.ask for one in BOOK.agenda.questions}
    assert {title for title in answers if title} == set(asked.values())
    assert answers[asked["publiek-geld"]] == "Ja"
    assert answers[asked["doel-helder"]] is None


def test_what_is_asked_once_is_told_in_its_own_part():
    assert list(lines(dossier(), "gesprekken", "waarden")) == [
        "Wat de gemeente belangrijk vindt aan duurzaamheid",
        "Wat het initiatief belangrijk vindt aan duurzaamheid",
        "Hoe de gemeente wil besluiten en samenwerken",
        "Hoe het initiatief wil besluiten en samenwerken",
        "Wanneer kijken we hier weer naar?",
        "Waar letten we dan op?",
    ]
    assert (
        lines(dossier(initiative={"outcome": "pauze"}), "gesprekken", "uitkomst")["Uitkomst van het gesprek"] == "Pauze"
    )
