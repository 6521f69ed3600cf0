"""Find the neighbourhood that a goal is for: by its code, or else by its name."""

from collections.abc import Iterable

from wizard.intake import columns
from wizard.model.entity import Neighbourhood
from wizard.model.text import clean_line


class Places:
    """Hold the neighbourhoods of a dossier by their codes and by their names."""

    def __init__(self, neighbourhoods: Iterable[Neighbourhood]) -> None:
        """Look them over once; two may share a name."""
        self._found: dict[str, list[Neighbourhood]] = {}
        for one in neighbourhoods:
            for key in {one.name.casefold(), *([one.code] if one.code else [])}:
                self._found.setdefault(key, []).append(one)

    def find(self, name: str, code: str = "") -> list[Neighbourhood]:
        """Return every neighbourhood that a row could be about; a code tells those of one name apart."""
        named = self._of(name)
        coded = self._of(code) if columns.code(code) else []
        both = [one for one in coded if one in named]
        return both or list(dict.fromkeys([*coded, *named]))

    def _of(self, cell: str) -> list[Neighbourhood]:
        key = columns.code(cell) or (clean_line(cell) or "").casefold()
        return self._found.get(key, [])
