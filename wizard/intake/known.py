"""Find the neighbourhood that a row is about: by its code, or else by its name."""

from collections import Counter
from collections.abc import Iterable, Sequence

from wizard.model.entity import Neighbourhood


class Known:
    """Hold the neighbourhoods that are there and the rows that came before; two may share a name, not a code."""

    def __init__(self, existing: Sequence[Neighbourhood], listed: Iterable[str] = ()) -> None:
        """Start before the first row; `listed` are the names in the whole list."""
        self._free = {found.id: found for found in existing}
        self._by_code = {found.code: found for found in existing if found.code}
        self._listed = Counter(name.casefold() for name in listed)
        self._codes: set[str] = set()
        self._names: dict[str, set[str | None]] = {}

    def repeats(self, name: str, code: str | None) -> bool:
        """Tell whether an earlier row was about the same neighbourhood, and note this one."""
        before = self._names.setdefault(name.casefold(), set())
        double = code in self._codes if code else bool(before)
        # A name without a code may be that of any row with the same name.
        double = double or None in before
        before.add(code)
        self._codes |= {code} if code else set()
        return double

    def unsure(self, name: str, code: str | None) -> bool:
        """Tell whether a row could be about more than one neighbourhood of its name, for lack of a code."""
        return code is None and len(self._same(name)) > 1

    def take(self, name: str, code: str | None, year: int | None = None) -> Neighbourhood | None:
        """Return the neighbourhood that a row is about, once; None when it is a new one.

        Between years a code may come to stand for another area, and an area may get another code: then the name goes
        first, as far as it is the only one.
        """
        found = self._coded(name, code, year) or self._named(name, code) or self._recoded(name, code, year)
        return self._free.pop(found.id, None) if found else None

    def _coded(self, name: str, code: str | None, year: int | None) -> Neighbourhood | None:
        found = self._by_code.get(code) if code else None
        if found is None or found.name.casefold() == name.casefold() or not _of_other_year(found, year):
            return found
        return None if self._same(name) or found.name.casefold() in self._listed else found

    def _named(self, name: str, code: str | None) -> Neighbourhood | None:
        return next((found for found in self._same(name) if not (code and found.code)), None)

    def _recoded(self, name: str, code: str | None, year: int | None) -> Neighbourhood | None:
        same = self._same(name)
        if not code or len(same) != 1 or self._listed[name.casefold()] > 1:
            return None
        return same[0] if _of_other_year(same[0], year) else None

    def _same(self, name: str) -> list[Neighbourhood]:
        return [found for found in self._free.values() if found.name.casefold() == name.casefold()]


def _of_other_year(there: Neighbourhood, year: int | None) -> bool:
    return year is not None and year != there.code_year
