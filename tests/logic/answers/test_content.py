import re

from tests.logic.answers.told import groups, lines
from tests.logic.coherence.planted import BOOK, block, choice, dossier, goal, thing
from tests.report import marked
from wizard.logic import answers

ELSEWHERE = {"dismissal", "edition", "omission"}
"""Kinds that are no answers: why a point rests, and how documents go out, are told where they are asked."""


def test_everything_that_was_typed_in_a_full_dossier_is_told():
    made = marked.dossier()
    typed = marked.marks(one for one in made.entities.values() if one.kind not in ELSEWHERE)
    orders = {getattr(one, "order", None) for one in made.entities.values()}

    told = [
        text or ""
        for one in answers.passages(BOOK, made)
        for group in answers.of(BOOK, made, one)
        for text in (group.title, *(line.text for line in group.lines))
    ]

    assert typed - orders == set(re.findall(r"Merk\d{4}z", "\n".join(told)))


def test_goals_stand_below_their_term_and_a_neighbourhood_without_any_has_none():
    made = dossier(goal("g1", text="Warm."), goal("g2", horizon="lang", text="Koel."))

    assert [group.title for group in groups(made, "doelen", item="n0")] == ["Korte termijn", "Lange termijn"]
    assert [group.lines[0].text for group in groups(made, "doelen", item="n0")] == ["Warm.", "Koel."]
    assert groups(made, "doelen", item="n1") == ()


def test_a_role_of_which_nothing_was_said_stands_there_empty():
    assert set(lines(dossier(), "rollen").values()) == {None}


def test_who_was_there_when_a_role_was_chosen_stands_with_it():
    people = [thing("attendee", f"n0.nsob.{one}", "n0.nsob", function=one, order=one) for one in ("a", "b")]

    assert lines(dossier(choice("n0"), people), "rollen")["Wie was erbij?"] == "a en b"


def test_a_building_block_is_told_with_or_without_answers():
    made = dossier(block("loket", agreed="Eén nummer."))

    with_answer = dict(groups(made, "aanpak", item="bouwsteen.loket")[0].lines)
    without = dict(groups(made, "aanpak", item="bouwsteen.cultuur")[0].lines)

    assert with_answer["Wat spreken we af?"] == "Eén nummer."
    assert set(without.values()) == {None}


def test_a_parked_subject_stands_with_what_it_is_about_where_it_is_about_something():
    about = [
        thing("parked", f"los{place}", None, order=f"a{place}", text="Folder?", about=at)
        for place, at in enumerate(("n0", "weg", None))
    ]

    found = [dict(groups(dossier(about), "geparkeerd", item=one.id)[0].lines) for one in about]

    empty = {"Geparkeerd onderwerp": "Folder?", "Wie pakt dit op? (functie)": None, "Wanneer?": None}
    assert found == [{**empty, "Waar gaat het over?": "Noord"}, empty, empty]


def test_an_initiative_stands_with_where_it_is_active():
    assert lines(dossier(places=("n0", "n1")), "initiatieven")["Wijk of buurt"] == "Noord en Oost"
    assert lines(dossier(places=()), "initiatieven")["Wijk of buurt"] is None
