import pytest

from wizard.logic.slides.slide import Face, Line


@pytest.mark.parametrize(("label", "shown"), [("Rol nu", "Rol nu:"), ("Hoe ver is dit?", "Hoe ver is dit?")])
def test_an_answer_stands_after_the_name_of_its_question(label, shown):
    assert Line.named(label, "ja", "Kop") == Line("ja", shown, "Kop")


def test_a_slide_hides_nothing_and_draws_nothing_unless_it_says_so():
    face = Face("Titel", "Vraag?")

    assert (face.lines, face.hides, face.matrix) == ((), False, None)
