import pytest

from wizard.logic.searching import finds, plain

TEXTS = ("Coöperatie Energy Common", None, "De gemeente én de bewoners", "Zo'n wijk: ’t Hool")


@pytest.mark.parametrize(
    "sought",
    ["", "   ", "cooperatie", "COÖPERATIE", "coöp", "en de", "bewoners energy", "zo’n", "'t hool", "common gemeente"],
)
def test_words_are_found_in_any_order_and_without_regard_to_capitals_and_accents(sought: str):
    assert finds(sought, TEXTS)


@pytest.mark.parametrize("sought", ["warmte", "energy warmte", "commongemeente", "wijk.", "None"])
def test_what_lacks_one_of_the_words_is_not_found(sought: str):
    assert not finds(sought, TEXTS)


@pytest.mark.parametrize("sought", ["", " \n"])
def test_without_words_everything_is_found(sought: str):
    assert finds(sought, ())


@pytest.mark.parametrize(
    ("text", "told"), [("Éénmalig", "eenmalig"), ("’t Hool", "'t hool"), ("Straße", "strasse"), ("ĳsbaan", "ijsbaan")]
)
def test_a_text_is_compared_in_small_plain_letters(text: str, told: str):
    assert plain(text) == told


def test_words_sort_as_in_a_dictionary():
    assert sorted(["Zon", "Één", "école", "wijk"], key=plain) == ["école", "Één", "wijk", "Zon"]
