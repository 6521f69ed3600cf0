"""Find the neighbourhood that a row is about: by its code, or else by its name."""

from collections.abc import Sequence

from wizard.model.entity import Neighbourhood


class Known:
    """Hold the neighbourhoods that are there and the rows that came before; two may share a name, not a code."""

    def __init__(self, existing: Sequence[Neighbourhood]) -> None:
        """Start before the first row."""
        self._free = {found.id: found for found in existing}
        self._by_code = {found.code: found for found in existing if found.code}
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

    def take(self, name: str, code: str | None) -> Neighbourhood | None:
        """Return the neighbourhood that a row is about, once; None when it is a new one."""
        found = (self._by_code.get(code) if code else None) or self._named(name, code)
        return self._free.pop(found.id, None) if found else None

    def _named(self, name: str, code: str | None) -> Neighbourhood | None:
        return next((found for found in self._same(name) if not (code and found.code)), None)

    def _same(self, name: str) -> list[Neighbourhood]:
        return [found for found in self._free.values() if found.name.casefold() == name.casefold()]
