"""Hold what the screen of documents needs: the documents themselves, and what makes more of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wizard.model.dossier import Dossier
from wizard.views.download import Made
from wizard.views.report.commission import Commission
from wizard.views.report.house import Wardrobe


@dataclass(frozen=True)
class Press:
    """Offer the documents of the dossier that is open.

    `documents` are those of the whole dossier, by name; what takes long is commissioned. `everything` is all of them in
    one archive. The others give the documents of an initiative, draft agreements with it in a form, and the names of
    the chapters that can be left out of a document; `wardrobe` judges and keeps house styles.
    """

    documents: Mapping[str, Made | Commission]
    everything: Commission
    of_talk: Callable[[Dossier, str], Mapping[str, Made]]
    in_form: Callable[[Dossier, str, str], Mapping[str, Made]]
    chapters: Callable[[str], Mapping[str, str]]
    wardrobe: Wardrobe
