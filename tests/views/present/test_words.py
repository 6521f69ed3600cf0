import pytest

from tests.app import HANDBOOK
from wizard.logic.slides import Line, Slide
from wizard.logic.slides.slide import Face
from wizard.views.present import words


class Book:
    """Offer the content, and nothing else."""

    handbook = HANDBOOK

    def say(self, key: str, /, **values: object) -> str:
        """Return a screen text."""
        return HANDBOOK.say(key, **values)


def slide(title: str, page: int = 1, pages: int = 1) -> Slide:
    return Slide("slot", "slot", None, Face(title, ""), (), page, pages, 1, 1)


@pytest.mark.parametrize(
    ("page", "pages", "title"), [(1, 1, r"Besluit: \*Noord\*"), (2, 3, r"Besluit: \*Noord\* (2 van 3)")]
)
def test_a_title_tells_which_slide_of_more_it_is(page: int, pages: int, title: str):
    assert words.title(Book(), slide("Besluit: *Noord*", page, pages)) == title


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (Line("ja"), "ja"),
        (Line("ja", "Rol nu:"), "**Rol nu:** ja"),
        (Line("", "Kop"), "**Kop**"),
        (Line("# geen\n\nkop"), r"\# geen kop"),
        (Line("", ""), ""),
    ],
)
def test_a_line_is_a_paragraph_with_its_name_in_bold(line: Line, shown: str):
    assert words.lines([line]) == shown


def test_lines_stand_below_each_other():
    assert words.lines([Line("een"), Line("twee")]) == "een\n\ntwee"
