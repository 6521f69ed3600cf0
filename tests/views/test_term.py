from tests.app import HANDBOOK, SAY, Screen, Window, small


def test_the_words_of_a_screen_are_explained_where_they_stand():
    window = Window(Screen.ROLES, small("Noord"))

    words = window.words()

    assert SAY("common.what_is") in words
    for key in ("rolmodel", "rol-nu", "gewenste-rol", "tweede-rol", "eigen-rol"):
        found = HANDBOOK.term(key)
        assert f"**{found.term}** – {found.meaning.text}" in words
