from tests.app import HANDBOOK, SAY, Screen, Window, chosen, colleague, small

MODEL = HANDBOOK.role_model("nsob")
A, B, C = MODEL.roles[:3]


def looked(dossier: str) -> Window:
    return Window(Screen.ROLES, dossier).segment("manier", "movement")


def moved(*pairs: tuple[str, str], names: str = "Wijk {}") -> str:
    """Start a dossier in which neighbourhoods go from one role to another."""
    dossier = small(*(names.format(number) for number in range(len(pairs))))
    colleague(dossier, *(chosen(f"n{at}", now=now, wanted=wanted) for at, (now, wanted) in enumerate(pairs)))
    return dossier


def table(window: Window) -> list[list[str]]:
    frame = window.test.table[0].value
    return [[str(cell) for cell in row] for row in frame.values.tolist()]


def test_a_sentence_says_in_how_many_neighbourhoods_and_where_most():
    window = looked(moved((A.id, B.id), (A.id, C.id), (A.id, C.id), (B.id, B.id)))

    move = SAY("roles.move", source=A.name, target=C.name, n=2)
    expected = f"{SAY('roles.conclusion_moving', n=3)} {SAY('roles.moves_most', move=move)}"
    assert window.failures == []
    assert expected in window.words()


def test_every_move_has_a_row_with_its_number_and_its_names():
    window = looked(moved((A.id, C.id), (B.id, A.id), (A.id, C.id), names="*Wijk* {}"))

    assert [row[:3] for row in table(window)] == [[A.name, C.name, "2"], [B.name, A.name, "1"]]
    assert [row[3] for row in table(window)] == [r"\*Wijk\* 0, \*Wijk\* 2", r"\*Wijk\* 1"]


def test_a_row_with_many_names_counts_the_others():
    window = looked(moved(*[(A.id, B.id)] * 14))

    (row,) = table(window)
    names = row[3].split(", ")
    assert row[2] == "14"
    assert names == [*(f"Wijk {number}" for number in range(12)), SAY("roles.and_more", n=2)]


def test_twelve_names_fit_in_a_row():
    (row,) = table(looked(moved(*[(A.id, B.id)] * 12)))

    assert row[3].split(", ") == [f"Wijk {number}" for number in range(12)]


def test_the_arrows_are_drawn_and_told_in_words():
    window = looked(moved((A.id, B.id), (B.id, A.id)))

    (chart,) = [node for node in window.test.main if node.type == "plotly_chart"]
    arrows = [note for note in window.chart()["layout"]["annotations"] if note["showarrow"]]
    steps = [SAY("roles.move", source=one.name, target=other.name, n=1) for one, other in ((A, B), (B, A))]

    assert len(arrows) == 2
    assert SAY("roles.moves_alt", moves="; ".join(steps)) == getattr(chart, "proto", None).alt  # pyright: ignore[reportOptionalMemberAccess] - a chart has it
    assert window.chart_settings() == {"displayModeBar": False, "scrollZoom": False, "doubleClick": False}


def test_the_cells_say_how_many_neighbourhoods_they_hold_now():
    window = looked(moved((A.id, B.id), (A.id, A.id)))

    texts = [note["text"] for note in window.chart()["layout"]["annotations"]]

    assert any(A.name in text.replace("<br>", " ") and text.endswith(SAY("roles.count", n=2)) for text in texts)


def test_when_nothing_changes_a_sentence_says_so_in_place_of_a_chart():
    window = looked(moved((A.id, A.id)))

    assert window.failures == []
    assert SAY("roles.moves_none") in window.words()
    assert not window.has("beweging")


def test_the_movement_is_that_of_the_model_one_looks_by():
    window = looked(moved((A.id, B.id)))

    window.choose(SAY("roles.model"), "strategisch")

    assert SAY("roles.moves_none") in window.words()
