"""Give every initiative a name for its files."""

from collections import Counter

from wizard.logic.wording import for_file_name
from wizard.model.dossier import Dossier


def of(dossier: Dossier) -> dict[str, str]:
    """Return by its id how the files of every initiative are called; names that would be the same are numbered."""
    found, seen = dict[str, str](), Counter[str]()
    for one in dossier.initiatives:
        name = for_file_name(one.name) or one.id
        seen[name] += 1
        found[one.id] = name if seen[name] == 1 else f"{name}-{seen[name]}"
    return found
