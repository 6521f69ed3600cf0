import pytest

from tests.report import marked, reading, talking
from tests.report.conftest import DAY
from wizard.model.entity import Activity, Choice, Dismissal, Duty, choice_id, dismissal_id, duty_id
from wizard.model.item import Body, Item
from wizard.report import attention
from wizard.report.sections import points
from wizard.report.subject import Subject

FIRST = "De aandachtspunten om eerst naar te kijken"
SECOND = "De aandachtspunten die goed zijn om te regelen"
LATER = "De aandachtspunten die later kunnen"
LEADERLESS = {"a01": (Activity, {"name": "Bellen", "order": "a"})}
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
RESTING = "Wat de gemeente laat rusten"


def subject_of(*more: Item, said=LEADERLESS, consent: str | None = "gedeeld") -> Subject:
    found = talking.dossier(said, {"consent": consent, "joint_goal": "Samen warm.", "shared_on": "2026-11-01"})
    return Subject(marked.handbook(), found.after(2, more), DAY)


def rests(rule: str, about: str, reason: str = "Dat weten we.\n\nWe wachten af.") -> Item:
    body: Body = {"rule": rule, "about": about, "reason": reason}
    return Item(dismissal_id(rule, about), Dismissal.kind, None, body)


def role(**answers: str) -> Item:
    return Item(choice_id("n", "nsob"), Choice.kind, "n", {"model": "nsob", "wanted": "netwerkend", **answers})


def written(paper, subject):
    points.write(paper, subject)
    return paper.save()


def test_points_stand_by_weight_with_why_and_what_to_do(paper):
    raw = written(paper, subject_of())

    assert [text for _, text in reading.headings(raw)] == [
        "Aandachtspunten",
        "Om eerst naar te kijken",
        "Goed om te regelen",
    ]
    assert reading.paragraphs(raw, "Lead") == [
        "Er zijn 2 aandachtspunten. Daarvan is er 1 om eerst naar te kijken.",
    ]
    (first,) = reading.rows(raw, FIRST)[1:]
    assert first[0] == "Noord: er is nog geen gewenste rol"
    assert first[1].startswith("Bewoners zijn hier al bezig: Warm.")
    assert first[2].startswith("Kies met collega's de rol")
    assert [row[0] for row in reading.rows(raw, SECOND)[1:]] == ["Warm: wie trekt “Bellen”?"]


def pictures(raw) -> list[str]:
    return [one.get("descr") for one in reading.body(raw).iter(PICTURE)]


def test_a_picture_shows_at_which_step_the_points_are(paper):
    raw = written(paper, subject_of(rests("wijk-dubbel", "n"), rests("rol-ontbreekt", "n")))

    (told,) = pictures(raw)
    assert (
        "Stap 1 – Rol per wijk (geen punten): Eerst naar kijken geen; Goed om te regelen geen; Kan later geen; " in told
    )
    assert "Laten rusten 1" in told
    assert "Gesprek met een initiatief (1 punt): Eerst naar kijken geen; Goed om te regelen 1" in told


def test_the_picture_leaves_out_what_was_said_in_a_conversation_that_is_not_shared(paper):
    raw = written(paper, subject_of(rests("trekker-onduidelijk", "a01"), consent="concept"))

    (told,) = pictures(raw)
    assert "Stap 1 – Rol per wijk (1 punt)" in told
    assert "Laten rusten 1" not in told


def test_without_anything_to_look_at_first_that_is_not_said(paper):
    raw = written(paper, subject_of(role()))

    assert reading.paragraphs(raw, "Lead") == ["Er is 1 aandachtspunt."]


def test_without_points_there_is_only_a_sentence(paper):
    raw = written(paper, subject_of(role(), said={}))

    assert reading.paragraphs(raw) == [
        "Aandachtspunten",
        "Er zijn geen aandachtspunten: wat er is ingevuld, past bij elkaar.",
    ]


def test_what_rests_stands_there_with_its_reason_in_full(paper):
    raw = written(paper, subject_of(rests("rol-ontbreekt", "n"), rests("wijk-dubbel", "n", "Een is weg.")))

    text = reading.below(raw)["Aandachtspunten", RESTING]
    assert reading.paragraphs(raw, "Lead") == ["Er is 1 aandachtspunt."]
    assert "Naar deze 2 punten is gekeken." in text
    assert reading.paragraphs(raw, "Prompt") == [
        "Noord: er is nog geen gewenste rol",
        "Noord: dit punt is er nu niet meer",
    ]
    assert text.split("gewenste rol\n")[1].startswith("Dat weten we.\nWe wachten af.\n")
    assert "Een is weg." in text


@pytest.mark.parametrize("consent", [None, "concept"])
def test_what_was_said_in_a_conversation_that_is_not_shared_stays_out(paper, consent):
    aside = (rests("trekker-onduidelijk", "a02"), rests("trekker-kan-niet", "a01"), rests("wijk-dubbel", "i"))
    said = {**LEADERLESS, "a02": (Activity, {"name": "Graven", "order": "b"})}

    raw = written(paper, subject_of(*aside, said=said, consent=consent))

    text = reading.whole(raw)
    assert "Bellen" not in text
    assert "Graven" not in text
    assert "3 punten staan hier niet." in text
    assert reading.paragraphs(raw, "Lead") == ["Er is 1 aandachtspunt. Daarvan is er 1 om eerst naar te kijken."]
    assert reading.paragraphs(raw, "Prompt") == ["Warm: dit punt is er nu niet meer"]


def test_a_point_of_an_initiative_that_leads_work_stays_out_until_that_is_shared(paper):
    said = {**LEADERLESS, duty_id("a01", "initiatief"): (Duty, {"party": "initiatief", "share": "trekker"})}
    narrow = role(wanted="presterend")

    shared = written(paper, subject_of(narrow, said=said))

    assert "“Presterende overheid” laat weinig ruimte aan Warm" in reading.whole(shared)
    assert not attention.told(subject_of(narrow, said=said, consent="concept")).open


def test_no_more_points_are_named_first_than_a_summary_can_hold():
    every = attention.told(Subject(marked.handbook(), marked.example(), DAY)).of(1)
    titles = points.first(Subject(marked.handbook(), marked.example(), DAY))

    assert len(titles) == min(len(every), points.MOST_FIRST)


def anchors(report, table: str) -> list[str]:
    return [one.get(f"{reading.W}anchor") for one in reading.tables(report)[table].iter(f"{reading.W}hyperlink")]


def test_every_point_leads_to_what_it_names(report):
    later = dict(zip([row[0] for row in reading.rows(report, LATER)[1:]], anchors(report, LATER), strict=True))

    assert anchors(report, FIRST) == ["_Wijk10", "_Initiatief2", "_Initiatief2", "_Initiatief3"]
    assert later["De Gaarden (noord): over 2 doelen van de gemeente is nog niet gesproken"] == "_Wijk3"
