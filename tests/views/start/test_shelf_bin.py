from tests.app import SAY, Screen, Window, small
from tests.views.start.rows import more

DISCARD, BACK, ERASE = SAY("start.discard"), SAY("start.reinstate"), SAY("start.erase_yes")


def test_there_is_no_bin_when_nothing_was_removed():
    small("Noord")

    assert BACK not in Window(Screen.START).buttons()


def test_a_removed_dossier_is_named_with_the_way_back(store):
    window = more(small("Noord", title="Warmte *2030*"))

    window.press(DISCARD)

    assert SAY("start.discarded", title="**Warmte \\*2030\\***") in window.words()
    assert SAY("start.list_none") in window.words()
    assert store.shelf() == ()


def test_a_removed_dossier_comes_back(store):
    dossier = small("Noord")
    window = more(dossier).press(DISCARD)

    window.press(BACK)

    assert [card.id for card in store.shelf()] == [dossier]
    assert BACK not in window.buttons()


def test_a_dossier_is_erased_after_a_warning(store):
    window = more(small("Noord", title="Warmte")).press(DISCARD)
    words = window.words()

    window.press(ERASE)

    assert SAY("start.erase_sure", title="**Warmte**") in words
    assert store.bin() == store.shelf() == ()


def test_a_dossier_that_is_removed_while_it_is_open_closes():
    dossier = small("Noord")
    window = more(dossier, inside=dossier)

    window.press(DISCARD)

    assert window.failures == []
    assert not window.has("status")
    assert not window.tick()


def test_a_full_bin_shows_the_last_twenty_and_the_rest_on_the_next_page(store):
    for number in range(22):
        store.discard(small(title=f"Dossier {number}"))

    window = Window(Screen.START)

    assert window.buttons().count(BACK) == 20
    assert window.test.expander[0].label == SAY("start.bin_title", n=22)
    assert window.choose(SAY("start.bin_page"), 2).buttons().count(BACK) == 2
