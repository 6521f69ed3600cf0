import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, large, small

MODEL = HANDBOOK.role_model("nsob")
A, B = MODEL.roles[:2]


def looked(dossier: str, moment: str = "wanted", way: str = "chart") -> Window:
    return Window(Screen.PICTURE, dossier).segment("moment", moment).segment("beeldvorm", way)


def with_roles(*wanted: str | None, names: str = "Wijk {}") -> str:
    dossier = small(*(names.format(number) for number in range(len(wanted))))
    batch = [chosen(f"n{number}", wanted=role, now=B.id) for number, role in enumerate(wanted) if role]
    if batch:
        colleague(dossier, *batch)
    return dossier


def rows(window: Window) -> list[list[str]]:
    (found,) = window.test.table
    return [list(map(str, row)) for row in found.value.values.tolist()]


def texts(window: Window) -> list[str]:
    return [text for trace in window.chart()["data"] for text in trace.get("text", [])]


def test_the_matrix_shows_every_name_and_says_what_is_chosen():
    window = looked(with_roles(A.id, B.id, None))

    assert window.failures == []
    assert texts(window) == ["Wijk 0", "Wijk 1"]
    assert SAY("roles.conclusion_placed_wanted", n=3, placed=2) in window.words()
    assert "Wijk 0" in window._chart().alt


def test_the_roles_now_are_shown_when_asked_for():
    window = looked(with_roles(A.id, A.id), "now")

    assert SAY("roles.conclusion_placed_now", n=2, placed=2) in window.words()
    assert f"{B.name}: Wijk 0, Wijk 1" in window._chart().alt


def test_another_model_is_shown_when_asked_for():
    window = looked(with_roles(A.id))

    window.choose(SAY("roles.model"), "strategisch")

    assert SAY("roles.conclusion_none_wanted", n=1) in window.words()


def test_on_a_phone_the_names_stand_below_the_matrix():
    window = looked(with_roles(A.id, A.id))

    assert f"**{A.name}**: Wijk 0, Wijk 1" in window.words(window.part("namenlijst"))


def test_with_many_neighbourhoods_cells_show_counts():
    window = looked(large())

    assert window.failures == []
    assert not texts(window)
    assert not window.has("namenlijst")


def test_a_role_in_own_words_has_no_cell_and_the_screen_says_so():
    window = looked(with_roles(A.id, "eigen"))

    assert SAY("picture.own_roles", n=1) in window.words()
    assert SAY("picture.own_roles", n=1) not in looked(with_roles(A.id)).words()


def test_the_table_has_a_row_for_every_role_with_its_number_and_names():
    found = rows(looked(with_roles(A.id, B.id, A.id, names="*Wijk* {}"), way="table"))

    assert [row[:2] for row in found] == [[A.name, "2"], [B.name, "1"], *([one.name, "0"] for one in MODEL.roles[2:])]
    assert found[0][2] == r"\*Wijk\* 0, \*Wijk\* 2"


def test_the_table_also_counts_own_roles_and_where_none_was_chosen():
    found = rows(looked(with_roles("eigen", None), way="table"))

    assert [row[:2] for row in found[len(MODEL.roles) :]] == [
        [SAY("roles.own_option"), "1"],
        [SAY("picture.not_chosen"), "1"],
    ]


@pytest.mark.parametrize(("many", "left"), [(12, []), (14, [SAY("roles.and_more", n=2)])])
def test_a_row_with_many_names_counts_the_others(many, left):
    found = rows(looked(with_roles(*[A.id] * many), way="table"))

    assert found[0][1] == str(many)
    assert found[0][2].split(", ")[12:] == left
