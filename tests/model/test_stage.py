from wizard.model.stage import LARGEST, USUAL, Stage, Turn


def test_a_wall_begins_with_the_first_slide_and_its_answer():
    begin = Stage()

    assert (begin.slide, begin.shown, begin.black, begin.zoom) == (None, True, False, USUAL)
    assert 0 < begin.zoom < LARGEST
    assert (begin.began, begin.turned) == (None, None)


def test_all_but_the_number_of_a_change_can_be_changed():
    assert set(Turn.__annotations__) == set(Stage.__dataclass_fields__) - {"seq"}
