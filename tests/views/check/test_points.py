from datetime import timedelta

import pytest

from tests.app import SAY, Screen, Window, chosen, colleague, example, large, read, small
from tests.views.check.looking import DAY, begun, links, look, many, on, points
from wizard.model.change import Create
from wizard.model.entity import Conversation, conversation_id


@pytest.fixture(autouse=True)
def today(monkeypatch):
    on(monkeypatch)


def test_a_dossier_in_which_nothing_rubs_says_so():
    window = look(small("Noord"))

    assert SAY("check.none") in window.words()
    assert points(window) == []
    assert not window.has("rust")


def test_where_no_neighbourhood_is_yet_it_does_not_say_that_all_is_well():
    window = look(small())

    assert SAY("check.nothing_yet") in window.words()
    assert SAY("check.none") not in window.words()


def test_a_point_says_what_why_and_what_to_do_and_leads_there():
    dossier = begun("*Noord*")
    window = look(dossier)

    words = window.words()
    (link, *_route) = links(window)

    assert points(window) == ["\\*Noord\\*: er is nog geen gewenste rol"]
    assert f"**{SAY('check.total', n=1)} {SAY('check.first', n=1)}**" in words
    assert SAY("check.weight_1", count=1) in words
    assert "Bewoners zijn hier al bezig: Zon." in words
    assert "Kies met collega's de rol" in words
    assert link == ("Stap 1 – Rol per wijk: \\*Noord\\*", f"dossier={dossier}&bij=n0&terug=punten..1")


def test_the_points_of_the_example_stand_by_weight():
    window = look(example())

    heads = [one.value for one in window.test.header]

    assert heads == [SAY(f"check.weight_{weight}", count=count) for weight, count in ((1, 4), (2, 13), (3, 10))]
    assert f"**{SAY('check.total', n=27)} {SAY('check.first', n=4)}**" in window.words()
    assert len(points(window)) == 20
    assert SAY("check.none") not in window.words()


def test_a_heading_counts_what_weighs_so_on_every_page():
    window = look(example()).choose(SAY("common.page"), 2)

    assert [one.value for one in window.test.header] == [SAY("check.weight_3", count=10)]
    assert len(points(window)) == 7


def test_without_anything_to_look_at_first_the_total_stands_alone():
    window = look(many(2))

    assert f"**{SAY('check.total', n=2)}**" in window.words()


def test_a_link_names_what_it_opens_and_where_in_the_conversation():
    dossier = example()

    found = dict(links(look(dossier)))

    label = "Gesprek met een initiatief: Stichting Warme Regels, Wie doet wat?"
    asked = "bij=warme-regels&deel=verantwoordelijkheden&terug=punten..1"
    assert found[label] == f"dossier={dossier}&{asked}"
    assert "Stap 3 – Algemene aanpak: Menukaart van ondersteuning" in found
    assert "Gesprek met een initiatief: Smeden op Warmte, Gezamenlijke doelen" in found


def test_a_point_goes_when_it_is_settled():
    dossier = begun()
    before = points(look(dossier))

    colleague(dossier, chosen("n0", wanted="netwerkend"))

    assert before
    assert points(look(dossier)) == []


def test_a_point_comes_when_its_day_goes_by(monkeypatch):
    dossier = begun()
    talk = Create(Conversation.kind, conversation_id("i0"), "i0", {"next_look": DAY.isoformat()})
    colleague(dossier, chosen("n0", wanted="netwerkend"), talk)
    before = points(look(dossier))

    on(monkeypatch, DAY + timedelta(days=1))

    assert before == []
    assert points(look(dossier)) == ["Zon: tijd om opnieuw te kijken"]


def test_the_page_stays_when_one_looks_elsewhere_and_a_link_can_ask_for_one():
    dossier = many(45)
    window = look(dossier).choose(SAY("common.page"), 2)

    window.menu(Screen.ROLES).menu(Screen.CHECK)
    stayed = points(window)[0]
    window.visit(Screen.CHECK, dossier=dossier, deel="punten..3")

    assert stayed.startswith("Wijk 20")
    assert points(window)[0].startswith("Wijk 40")
    assert links(window)[0][1].endswith("&terug=punten..3")


@pytest.mark.parametrize(
    "deel", ["punten", "punten..", "punten..9", "punten.x.-1", "onzin", "punten..1e3", "antwoorden"]
)
def test_a_place_that_is_not_there_is_not_gone_to(deel):
    dossier = begun()

    window = Window(Screen.START, dossier).visit(Screen.CHECK, dossier=dossier, deel=deel)

    assert window.failures == []
    assert window.title == SAY("check.title")


def test_a_large_dossier_stays_small():
    window = look(large())

    assert window.failures == []
    assert len(points(window)) == 20
    assert window.size <= 300


def test_looking_at_points_stores_nothing():
    dossier = begun()
    before = read(dossier).seq

    look(dossier).run().run()

    assert read(dossier).seq == before
