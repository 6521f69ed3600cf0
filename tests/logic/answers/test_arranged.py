from tests.logic.answers.told import groups, lines, titles
from tests.logic.coherence.planted import BOOK, activity, agreement, done, dossier, talk, thing

NAGELE = next(one.name for one in BOOK.agenda.partnerships if one.id == "nagele")


def test_every_track_is_told_when_the_compass_is_used_and_else_only_what_was_answered():
    view = thing("track_view", "i0.spoor.b", track="b", municipality_active="ja")
    names = [f"{one.letter} – {one.name}" for one in BOOK.compass.tracks]

    assert titles(dossier(), "wijkkompas") == [None]
    assert titles(dossier(view), "wijkkompas") == [None, names[1]]
    assert titles(dossier(talk(compass_use="ja"), view), "wijkkompas") == [None, *names]
    assert lines(dossier(view), "gesprekken", "wijkkompas")["Is de gemeente hier actief?"] == "Ja"


def test_an_activity_is_told_with_what_every_party_does():
    party = thing("party", "i0.school", name="School", order="a")

    found = groups(dossier(party, activity("a", "gemeente")), "gesprekken", "verantwoordelijkheden")

    assert [group.title for group in found] == [None, "Taak a"]
    assert dict(found[0].lines) == {"Andere partijen": "School"}
    assert dict(found[1].lines) == {"Wanneer klaar?": None, "Gemeente": "Trekker", "Initiatief": None, "School": None}


def test_of_an_activity_that_is_done_the_day_is_told():
    (found,) = groups(dossier(activity("a"), done("i0.a")), "gesprekken", "verantwoordelijkheden")

    assert dict(found.lines)["Gedaan op"] == "22 november 2026"


def test_without_other_parties_only_the_activities_are_told():
    assert titles(dossier(activity("a")), "verantwoordelijkheden") == ["Taak a"]


def test_a_subject_is_told_when_it_is_asked_or_answered():
    names = {one.id: one.name for one in BOOK.agenda.subjects}
    light = dossier(talk(intensity="licht"), agreement("geld", "bespreken"))

    assert names["geld"] in titles(light, "afspraken")
    assert names["aanleiding"] in titles(light, "afspraken")
    assert names["gegevens"] not in titles(light, "afspraken")
    assert names["gegevens"] in titles(dossier(talk(intensity="zwaar")), "afspraken")


def test_an_example_that_appeals_is_told_by_its_name_or_its_id():
    known, lost = (
        thing("appeal", f"i0.voorbeeld.{one}", example=one, municipality="Mooi.") for one in ("nagele", "verdwenen")
    )

    assert titles(dossier(known, lost), "afspraken")[-2:] == [NAGELE, "verdwenen"]
