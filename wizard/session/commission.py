"""Let a screen ask for documents that are made outside this process, and follow the work."""

from dataclasses import dataclass
from io import BytesIO
from zipfile import ZipFile

from wizard.model.dossier import Dossier
from wizard.report import catalogue
from wizard.session import resources
from wizard.session.workshop import Order, Work


@dataclass(frozen=True)
class Commission:
    """Hold what can be asked: all documents of a dossier, or one kind."""

    dossier: Dossier
    only: str | None = None

    @property
    def name(self) -> str:
        """Return the name of the file that comes of it."""
        return catalogue.file_name(self.dossier, self.only) if self.only else self._archive

    @property
    def _archive(self) -> str:
        return catalogue.file_name(self.dossier, "documenten", "zip")

    @property
    def total(self) -> int:
        """Return how many documents there are."""
        return 1 if self.only else catalogue.count(self.dossier)

    @property
    def work(self) -> Work | None:
        """Return the work that was asked for last, None when there is none."""
        return resources.workshop().find(self._order)

    @property
    def ahead(self) -> int:
        """Return how much other work comes first."""
        return resources.workshop().ahead(self.work) if self.work else 0

    def ask(self) -> None:
        """Ask for the documents as the dossier stands now."""
        resources.workshop().take(self._order, self.dossier.seq, self.total)

    def file(self) -> bytes:
        """Return what was made: the archive, or the one document in it; raises KeyError when it is not there."""
        if self.work is None:
            raise KeyError(self.name)
        if self.only is None:
            return self.work.archive
        with ZipFile(BytesIO(self.work.archive)) as archive:
            return archive.read(archive.namelist()[0])

    @property
    def _order(self) -> Order:
        return Order(self.dossier.id, self.only)
