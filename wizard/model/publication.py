"""Say how a document of a dossier goes out, and without which of its chapters."""

from wizard.model.dossier import Dossier
from wizard.model.entity import Edition, edition_id, omission_id
from wizard.model.outline import OUTLINES


def edition(dossier: Dossier, document: str) -> Edition:
    """Return how a document goes out; an empty answer when nothing was said of it."""
    found = dossier.entities.get(edition_id(document))
    return found if isinstance(found, Edition) else Edition(id=edition_id(document), document=document)


def left_out(dossier: Dossier, document: str) -> tuple[str, ...]:
    """Return which chapters are left out of a document, in its order."""
    chapters = OUTLINES.get(document, ())
    return tuple(one for one in chapters if omission_id(document, one) in dossier.entities)
