from tests.report import reading
from tests.report.drafted import agreed, built, concept
from wizard.model.draft import FAREWELL
from wizard.report.sections.draft import body, closing

GOAL = {"joint_goal": "Warm"}
LIGHT = {"stage": "verkenning"}


def open_list(raw):
    """Return the lines below the heading with all that is open."""
    return reading.below(raw)["Bij dit concept", "Nog te bespreken"].split("\n")[1:-1]


def test_every_open_point_is_listed_with_the_part_it_stands_in():
    said = agreed(weg={"text": "Oud"})

    lead, *lines = open_list(built("samenwerkingsverklaring", said, GOAL))

    assert lead.startswith(f"Deze {len(lines)} punten zijn nog open.")
    assert lines[0] == "Overwegingen: Aanleiding"
    assert "Artikel 2. Gebied: Gebied" in lines
    assert lines[-1] == "Wat verder is afgesproken: weg"


def test_a_sheet_names_its_open_points_in_one_sentence(paper):
    closing.write(paper, concept("gespreksafspraken", None, GOAL, LIGHT))

    assert paper.words == ["Nog te bespreken", "Aanleiding, Gebied, Overleg en contact, Communicatie, Terugkijken."]


def test_a_sheet_with_nothing_open_ends_there(paper):
    every = {name: {"state": "niet_nodig"} for name in ("aanleiding", "gebied", "overleg", "communicatie", "evaluatie")}

    closing.write(paper, concept("gespreksafspraken", agreed(**every), GOAL, LIGHT))

    assert paper.words == []


def test_nothing_open_is_told_where_the_list_would_be(farewell_draft):
    assert open_list(farewell_draft) == ["Uit het gesprek is niets meer open. Lees alles samen na voor je verdergaat."]


def test_what_a_lawyer_reads_is_a_list_whose_ground_is_told_once(handbook):
    below = reading.below(built("green-deal"))["Bij dit concept", "Laat een jurist hiernaar kijken"]

    assert all(one.text in below for one in handbook.agenda.draft("green-deal").lawyer)
    assert below.count("Algemene kennis") == 1


def test_words_are_explained_that_stand_in_the_agreements_and_not_those_of_the_last_pages(paper):
    about = concept(
        "intentieverklaring", agreed(status={"state": "afgesproken", "text": "Volgens de beschikking"}), GOAL
    )
    body.write(paper, about)

    closing.write(paper, about)

    start = paper.words.index("Bijlage 1: Begrippen")
    assert "Beschikking" in paper.words[start:]
    assert "Dossier" not in paper.words[start:]


def test_only_a_farewell_has_a_letter_and_no_list_of_words(paper):
    closing.letter(paper, concept("green-deal"))
    assert paper.words == []

    closing.write(paper, concept(FAREWELL))
    closing.letter(paper, concept(FAREWELL))
    assert [one.text for one in paper.headings if one.level == 1] == ["Bij dit concept", "Een brief ten afscheid"]
