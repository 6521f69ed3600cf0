from types import SimpleNamespace
from typing import Any

import pytest

from tests.logic.boards.talks import SAY, needing, of, placed, said, viewing
from tests.logic.dated import HANDBOOK
from wizard.model.dossier import Dossier
from wizard.views.picture import initiative_words as words

STOPPED = {"outcome": "stoppen"}
LEFT_OUT = SAY("picture.left_out", n=1, many="1")


def desk(made: Dossier) -> Any:
    return SimpleNamespace(handbook=HANDBOOK, dossier=made, say=SAY)


def needs(*answers: str, **first: str) -> str:
    made = of(first, *[{}] * (len(answers) - 1))
    for number, given in enumerate(answers):
        made = needing(made, f"i{number}", *given)
    return words.match(desk(made))


def most(*names: str, times: int) -> str:
    heavy = " en ".join(f"**{name}**" for name in names)
    return SAY("picture.needs_most", n=len(names), names=heavy, most=times)


def test_the_firmest_partnerships_are_told_first():
    made = said(said(said(of({}, {}, {}), "i0", intensity="licht"), "i1", intensity="zwaar"), "i2", intensity="licht")

    parts = "1 zwaar en 2 licht"
    assert words.stages(desk(made)) == SAY("picture.firmness", n=3, many="3", parts=parts)


def test_initiatives_before_and_after_a_partnership_are_told_too():
    expected = [SAY("picture.count_eerst_doelen", n=2, many="2"), SAY("picture.count_gestopt", n=1, many="1")]

    assert words.stages(desk(of({}, {}, STOPPED))) == " ".join(expected)


def test_without_needs_a_sentence_says_so():
    assert needs("") == SAY("picture.no_needs")


def test_needs_that_are_met_are_counted():
    assert needs("kkz") == SAY("picture.needs_met", n=3, many="3", met="2")


def test_where_it_rubs_most_is_named_also_where_two_are_equal():
    met, rub = SAY("picture.needs_met", n=6, many="6", met="1"), SAY("picture.needs_rub", n=5, many="5")

    assert needs("dnn", "kdd") == f"{met} {rub} {most('Initiatief 0', times=3)}"
    assert needs("dd", "nn", "d").endswith(most("Initiatief 0", "Initiatief 1", times=2))


@pytest.mark.parametrize("answers", [("d", "n"), ("dd",), ("dd", "dd", "dd", "dd")])
def test_nothing_is_called_most_where_that_says_nothing(answers):
    rubbing = sum(map(len, answers))

    assert needs(*answers).endswith(SAY("picture.needs_rub", n=rubbing, many=str(rubbing)))


def test_needs_without_an_answer_are_counted_last():
    assert needs("k--").endswith(SAY("picture.needs_open", n=2, many="2"))


def test_names_are_shown_as_people_wrote_them():
    assert r"**Warm \*Noord\***" in needs("dd", "", name="Warm *Noord*")


def test_an_initiative_with_which_they_stopped_is_left_out_and_that_is_told():
    made = placed(viewing(needing(of({}, STOPPED, places=1), "i0", "k"), "i0", a=("ja", "ja", "1")), "i0", 0)

    for sentence in (words.match, words.active, words.where):
        assert sentence(desk(made)).endswith(LEFT_OUT)
        assert sentence(desk(of(STOPPED, places=1))).endswith(LEFT_OUT)


def track(number: int) -> str:
    found = HANDBOOK.compass.tracks[number]
    return f"{found.letter} – {found.name}"


def test_the_track_on_which_both_sides_are_active_most_is_named_and_those_where_nobody_is():
    made = viewing(of({}, {}), "i0", a=("ja", "ja", "1"), b=("ja", "ja", "2"), c=("ja", None, "1"), d=(None, "ja", "1"))
    made = viewing(made, "i1", a=("ja", "ja", "3"), b=("ja", None, "1"))

    both = SAY("picture.most_both", n=2, tracks=f"**{track(0)}**")
    assert words.active(desk(made)) == f"{both} {SAY('picture.tracks_empty', tracks=f'{track(4)} en {track(5)}')}"


def test_when_both_sides_are_never_active_together_that_is_the_conclusion():
    made = viewing(of({}), "i0", **dict.fromkeys("abcdef", ("ja", None, "1")))

    assert words.active(desk(made)) == SAY("picture.never_both")


def test_when_nobody_is_active_that_is_the_conclusion():
    assert words.active(desk(of({}))) == SAY("picture.nobody_active")


def test_the_neighbourhoods_with_an_initiative_are_counted_and_the_busiest_ones_are_named():
    made = placed(placed(of({}, {}, places=3), "i0", 0, 1), "i1", 1)

    active = SAY("picture.places_active", n=3, many="2", total="3")
    assert words.where(desk(made)) == f"{active} {SAY('picture.places_most', names='**Wijk 1**', most=2)}"


def test_when_no_neighbourhood_has_more_than_one_none_is_called_the_busiest():
    made = placed(of({}, places=3), "i0", 0, 1)

    assert words.where(desk(made)) == SAY("picture.places_active", n=3, many="2", total="3")


def test_initiatives_without_a_neighbourhood_are_counted():
    assert words.where(desk(of({}, {}, places=1))).endswith(SAY("picture.without_place", n=2, many="2"))
