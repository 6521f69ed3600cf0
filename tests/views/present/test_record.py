from tests.app import SAY, Screen, Window, choice, small
from wizard.storage.store import Store


def recording(dossier: str) -> Window:
    return Window(Screen.PRESENT, dossier).segment("zaalmanier", "record")


def test_a_neighbourhood_is_placed_and_the_decision_recorded_here(store: Store):
    dossier = small("Noord")
    window = recording(dossier)

    window.choose(SAY("fields.choice.wanted"), "netwerkend").choose(SAY("fields.choice.standing"), "besloten")
    window.fill(SAY("fields.choice.minority"), "Wij willen wachten.")

    found = choice(dossier)
    assert (found.wanted, found.standing, found.minority) == ("netwerkend", "besloten", "Wij willen wachten.")
    assert window.failures == []


def test_the_neighbourhood_one_answers_for_is_put_on_the_wall(store: Store):
    dossier = small("Noord", "Zuid")
    window = recording(dossier)

    window.press(SAY("present.to_wall", name="Noord"))

    assert store.stages.read(dossier).slide == "besluit.n0"
    assert SAY("present.on_wall", name="Noord") in window.words()
    assert SAY("present.to_wall", name="Noord") not in window.buttons()


def test_without_neighbourhoods_there_is_nothing_to_record():
    window = recording(small())

    assert window.failures == []
    assert SAY("present.no_neighbourhoods") in window.words()
