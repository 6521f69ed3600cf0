"""Tell a picture of rows, columns and marks without drawing it: as a table, and in words."""

from collections import defaultdict
from collections.abc import Sequence

from wizard.logic.layout import Board, Mark, Row
from wizard.logic.wording import listed, number
from wizard.model.handbook import Handbook


def heads(handbook: Handbook, board: Board) -> tuple[str, ...]:
    """Return the headings of the table, without that of the names."""
    if board.telling in {"by_kind", "by_number"}:
        return tuple(name for _, name in board.kinds)
    if board.telling in {"by_column", "in_cells"}:
        return tuple(column.name for column in board.columns)
    return (handbook.say("picture.column_list" if board.telling == "in_list" else "fields.block.status"),)


def table(handbook: Handbook, board: Board) -> list[list[str]]:
    """Return the texts of every row, one per heading; none is empty."""
    rows = defaultdict[int, list[Mark]](list)
    for mark in board.marks:
        rows[mark.row].append(mark)
    return [_row(handbook, board, rows[place]) for place in range(len(board.rows))]


def _row(handbook: Handbook, board: Board, marks: Sequence[Mark]) -> list[str]:
    if board.telling == "by_kind":
        return [_in_time(board, some) or handbook.say("picture.still_open") for some in _by_kind(board, marks)]
    if board.telling == "by_number":
        return [number(sum(mark.number for mark in some)) for some in _by_kind(board, marks)]
    if board.telling == "in_cells":
        places = range(len(board.columns))
        cells = ([mark.told for mark in marks if mark.column == place] for place in places)
        return ["; ".join(told) or handbook.say("picture.none") for told in cells]
    names = [mark.text or board.columns[mark.column].name for mark in marks]
    return [listed(names) or handbook.say("picture.none")] if board.telling == "in_list" else names


def _by_kind(board: Board, marks: Sequence[Mark]) -> list[list[Mark]]:
    return [[mark for mark in marks if mark.kind == kind] for kind, _ in board.kinds]


def _in_time(board: Board, marks: Sequence[Mark]) -> str:
    """Return "2027, 2030 (2)": the columns of these marks, with a number where there are more."""
    return ", ".join(board.columns[mark.column].name + (f" ({mark.text})" if mark.text else "") for mark in marks)


def name(row: Row) -> str:
    """Return the name of a row with what is told beside it."""
    return f"{row.name} ({row.note})" if row.note else row.name


def alt(handbook: Handbook, board: Board) -> str:
    """Return the picture in words, row by row, for who cannot see it."""
    told = heads(handbook, board)
    return ". ".join(
        f"{name(row)}: {'; '.join(_named(told, texts))}"
        for row, texts in zip(board.rows, table(handbook, board), strict=True)
    )


def _named(heads: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Return the texts each after its heading; one text needs none."""
    if len(texts) == 1:
        return list(texts)
    return [f"{head} {text}" for head, text in zip(heads, texts, strict=True)]
