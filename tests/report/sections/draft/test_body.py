import pytest

from tests.report import drafted, reading
from tests.report.drafted import agreed, built, concept
from wizard.report.sections.draft import body

GOAL = {"joint_goal": "Warm"}
MORE = {"state": "afgesproken", "text": "Een.\n\nTwee."}


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ({"state": "afgesproken", "text": "Noord"}, ["Noord"]),
        ({"state": "bespreken", "text": "Noord"}, ["[Nog te bespreken: Gebied] Tot nu toe: Noord"]),
        ({"text": "Noord"}, ["[Nog te bespreken: Gebied] Tot nu toe: Noord"]),
        (
            {"state": "afgesproken"},
            ["[Nog te bespreken: Gebied] Dit is afgesproken, maar nog niet opgeschreven."],
        ),
        ({"state": "niet_nodig"}, ["Over dit onderwerp maken we nu geen afspraak: gebied."]),
        ({"state": "niet_nodig", "text": "Overal"}, ["Dit is niet nodig. Overal"]),
        ({}, ["[Nog te bespreken: Gebied] Voor welke wijken, straten of gebouwen gelden deze afspraken?"]),
    ],
)
def test_a_subject_is_told_by_how_far_it_is(answers, told):
    raw = built("intentieverklaring", agreed(gebied=answers), GOAL)

    found = reading.below(raw)["Intentieverklaring", "Waar dit geldt"].split("\n")
    assert found[1:-1] == told


def test_clauses_of_an_article_are_numbered_and_the_rest_of_a_text_has_no_number_of_its_own():
    raw = built("samenwerkingsverklaring", agreed(stoppen=MORE), GOAL)
    about = concept("samenwerkingsverklaring")
    (proposal,) = next(part.proposals for part in about.draft.parts if part.id == "stoppen")

    below = reading.below(raw)["Samenwerkingsverklaring", "Artikel 11. Stoppen"].split("\n")
    assert below[1:-1] == [
        *("11.1\tEen.", "Twee."),
        f"11.2\tVoorstel: {proposal}",
    ]


def test_more_subjects_in_a_part_are_told_apart_and_one_alone_is_not():
    said = agreed(
        overleg={"state": "afgesproken", "text": "Elke week"}, looptijd={"state": "afgesproken", "text": "Jaar"}
    )

    intent = reading.whole(built("intentieverklaring", said, GOAL))
    contract = reading.whole(built("samenwerkingsovereenkomst", said, GOAL))

    assert "Overleg en contact. Elke week" in intent
    assert "10.1\tElke week" in contract


def test_what_has_no_part_of_its_own_stands_before_who_signs_or_spoke():
    said = agreed(geld={"state": "afgesproken", "text": "Tien euro"}, weg={"text": "Oud"})

    titles = [text for level, text in reading.headings(built("intentieverklaring", said, GOAL)) if level == 2]
    below = reading.below(built("intentieverklaring", said, GOAL))["Intentieverklaring", "Wat we verder afspraken"]

    assert titles[titles.index("Ondertekening") - 1] == "Wat we verder afspraken"
    assert "Geld. Tien euro" in below
    assert "[Nog te bespreken: weg] Tot nu toe: Oud" in below


def test_without_anything_more_there_is_no_such_part(paper):
    body.write(paper, concept("gespreksafspraken", None, GOAL, {"stage": "verkenning"}))

    assert "Wat we verder afspraken" not in paper.words


def test_claims_bring_their_ground(paper):
    body.write(paper, concept("beschikking-opdracht", None, GOAL))

    assert any(text.endswith("(kennis)") for text in paper.words)
    assert {"gemeente-nu-wcw", "paw-congres-2022"} <= set(paper.cited)


def test_a_mark_is_marked_in_the_text_and_not_only_in_its_words():
    raw = built("gespreksafspraken")

    styles = [one.get(reading.W + "val") for one in reading.body(raw).iter(reading.W + "rStyle")]
    assert styles.count("Mark") == len(drafted.marks(raw)) + 1, "and the advice to speak about goals first"
