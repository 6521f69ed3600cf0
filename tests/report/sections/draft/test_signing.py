from tests.report import reading
from tests.report.drafted import built
from tests.report.reading import W
from wizard.model.draft import FAREWELL
from wizard.model.entity import Party


def test_every_party_has_a_row_of_its_own_to_sign_in_as_high_as_the_others():
    raw = built("intentieverklaring", {"p": (Party, {"name": "Corporatie", "order": "a"})})

    rows = reading.rows(raw, "Ruimte om te ondertekenen")
    heights = {one.get(W + "val") for one in reading.tables(raw)["Ruimte om te ondertekenen"].iter(W + "trHeight")}
    assert rows[0] == ["Namens", "Functie", "Plaats", "Datum", "Handtekening"]
    assert [row[0] for row in rows[1:]] == ["Gemeente Proefstad", "Warm", "Corporatie"]
    assert len(heights) == 1


def test_the_letter_has_equal_room_for_both_and_says_what_they_still_wanted_to_say():
    raw = built(FAREWELL, None, {"stop_farewell": "Dank jullie wel.\n\nTot ziens."}, {"outcome": "stoppen"})

    below = reading.below(raw)["Een brief ten afscheid",]
    widths = {one.get(W + "w") for one in reading.tables(raw)["Ruimte om de brief te tekenen"].iter(W + "gridCol")}
    assert "Dank jullie wel.\nTot ziens.\nDe deur blijft open." in below
    assert len(widths) == 1


def test_a_letter_without_words_of_their_own_is_warm_too():
    below = reading.below(built(FAREWELL))["Een brief ten afscheid",]

    assert below.split("\n")[1] == "Aan iedereen die meedeed,"
    assert "Met een warme groet," in below
