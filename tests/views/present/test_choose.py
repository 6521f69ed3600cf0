from tests.app import SAY, Screen, Window, example, small
from wizard.storage.store import Store

SLIDE, TALK = SAY("present.choose"), SAY("present.talk")


def test_any_slide_can_be_put_on_the_wall(store: Store):
    dossier = small("Noord", "Zuid")

    window = Window(Screen.PRESENT, dossier).choose(SLIDE, "doelen.n1")

    assert store.stages.read(dossier).slide == "doelen.n1"
    assert SAY("slides.title_doelen", name="Zuid") in window.words()


def test_the_list_names_each_slide_in_a_few_words():
    names = Window(Screen.PRESENT, small("Noord")).select(SLIDE).options

    assert {"Welkom", "Besluit: Noord", "Doelen: Noord", "Matrix: gewenste rol"} <= set(names)
    assert len(set(names)) == len(names)


def test_the_list_follows_what_somebody_else_put_on_the_wall(store: Store):
    dossier = small("Noord")
    window = Window(Screen.PRESENT, dossier)

    store.stages.put(dossier, slide="slot")
    window.tick()

    assert window.holds(SLIDE) == "slot"


def test_a_conversation_is_chosen_and_taken_away(store: Store):
    dossier = example()
    window = Window(Screen.PRESENT, dossier).choose(TALK, "dorpshuis")
    there = store.stages.read(dossier)
    options = window.select(SLIDE).options

    window.choose(TALK, "")

    assert (there.talk, there.slide) == ("dorpshuis", "gesprek")
    assert f"Gesprek: {SAY('talk.part_doelen')}" in options
    assert store.stages.read(dossier).talk is None
    assert f"Gesprek: {SAY('talk.part_doelen')}" not in window.select(SLIDE).options


def test_an_initiative_that_is_gone_is_no_conversation(store: Store):
    dossier = small("Noord")
    store.stages.put(dossier, talk="weg")

    window = Window(Screen.PRESENT, dossier)

    assert window.failures == []
    assert window.holds(TALK) == ""
