from tests.app import FOLDS, SAY, Screen, Window, example


def test_what_is_folded_is_not_drawn_until_somebody_opens_it():
    dossier = example()
    folded, unfolded = (Window(Screen.ROLES, dossier, unfolded=one) for one in (False, True))

    labels = [SAY("fields.choice.minority"), SAY("roles.compare_question")]

    assert [label in folded.words() for label in labels] == [False, False]
    assert [label in unfolded.words() for label in labels] == [True, True]
    assert folded.failures == unfolded.failures == []
    assert folded.size < unfolded.size - 10


def test_a_fold_that_is_opened_stays_open_on_another_neighbourhood():
    window = Window(Screen.ROLES, example(), unfolded=False)
    window.test.session_state[FOLDS[0]] = True

    window.run().press(SAY("common.next"))

    assert SAY("fields.choice.minority") in window.words()
