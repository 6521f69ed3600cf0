"""Keep dossiers safe: every answer is stored once, under a number, with its history."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import Connection

from wizard.model import check
from wizard.model.change import Change, Clashed, Create, Outcome, Reason
from wizard.model.dossier import Dossier
from wizard.model.entity import PROFILE, Profile
from wizard.model.text import LINE_LIMIT, clean_line
from wizard.storage import history, recording, rows, shelf
from wizard.storage.attachments import Attachments
from wizard.storage.engine import Database, StoreError
from wizard.storage.history import Act, Step
from wizard.storage.rows import NoDossier
from wizard.storage.shelf import Card
from wizard.storage.stages import Stages

__all__ = ["Act", "Card", "NoDossier", "Step", "Store", "StoreError"]


class Store:
    """Be the one way to the stored dossiers; every method raises StoreError when the database fails."""

    def __init__(self, url: str) -> None:
        """Open the database at a SQLAlchemy address; make its folder and tables where they are missing."""
        self._database = Database(url)
        self.stages = Stages(self._database)
        self.attachments = Attachments(self._database)

    def start(self, creates: Sequence[Create], by: str, along: Sequence[Create] = ()) -> str:
        """Make a dossier of these things and return its unguessable id; raises check.Invalid.

        What comes along from elsewhere is a batch of its own: the dossier is then not as it was made.
        """
        batches = recording.ready(creates), recording.ready(along)
        if not any(change.id == PROFILE for change in creates):
            raise check.Invalid(Profile.kind, "title", check.Fault.EMPTY)
        dossier, at = shelf.new_id(), _now()
        with self._database.writing(dossier) as connection:
            shelf.add(connection, dossier, at)
            for batch in filter(None, batches):
                outcome = recording.record(connection, dossier, batch, at, _signed(by))
                if isinstance(outcome, Clashed):
                    raise _misfit(outcome)
        return dossier

    def apply(self, dossier: str, batch: Sequence[Change], by: str) -> Outcome:
        """Store a batch whole under the next number, or nothing of it; raises check.Invalid and NoDossier."""
        ready = recording.ready(batch)
        with self._database.writing(dossier) as connection:
            return recording.record(connection, dossier, ready, _now(), _signed(by))

    def undo(self, dossier: str, seq: int, by: str) -> Outcome:
        """Store the opposite of batch `seq`, which may clash like any other; raises check.Invalid and NoDossier."""
        with self._database.reading() as connection:
            _expect(connection, dossier)
            back = history.opposite(connection, dossier, seq)
        return self.apply(dossier, back, by)

    def seq(self, dossier: str) -> int | None:
        """Return the number of the last batch; None when there is no such dossier or it was removed."""
        with self._database.reading() as connection:
            return rows.current(connection, dossier)

    def read(self, dossier: str) -> Dossier | None:
        """Return the whole dossier, removed things included; None when there is no such dossier or it was removed."""
        try:
            return self.newer(Dossier(dossier, -1))
        except NoDossier:
            return None

    def newer(self, dossier: Dossier) -> Dossier:
        """Return the dossier as it is now, reading only what is newer; raises NoDossier."""
        with self._database.reading() as connection:
            seq, found = rows.newer(connection, dossier.id, dossier.seq)
        return dossier if seq == dossier.seq else dossier.after(seq, found)

    def trail(self, dossier: str, item: str, field: str, since: int) -> tuple[Step, ...]:
        """Return what happened to one answer after batch `since`, oldest first; raises NoDossier."""
        with self._database.reading() as connection:
            _expect(connection, dossier)
            return history.trail(connection, dossier, item, field, since)

    def history(self, dossier: str, limit: int = 50) -> tuple[Act, ...]:
        """Return the last batches, newest first; raises NoDossier."""
        with self._database.reading() as connection:
            _expect(connection, dossier)
            return history.acts(connection, dossier, limit)

    def cards(self) -> tuple[Card, ...]:
        """Return every dossier, also what was removed, last changed first."""
        with self._database.reading() as connection:
            return shelf.cards(connection)

    def shelf(self) -> tuple[Card, ...]:
        """Return the dossiers in use, last changed first."""
        return tuple(card for card in self.cards() if not card.removed)

    def bin(self) -> tuple[Card, ...]:
        """Return the removed dossiers, last changed first."""
        return tuple(card for card in self.cards() if card.removed)

    def discard(self, dossier: str) -> None:
        """Remove a dossier so that it can come back."""
        with self._database.writing(dossier) as connection:
            shelf.set_removed(connection, dossier, _now())

    def reinstate(self, dossier: str) -> None:
        """Bring a removed dossier back."""
        with self._database.writing(dossier) as connection:
            shelf.set_removed(connection, dossier, None)

    def erase(self, dossier: str) -> None:
        """Remove a dossier for good, its history too."""
        with self._database.writing(dossier) as connection:
            shelf.erase(connection, dossier)
        self._database.tidy()

    def close(self) -> None:
        """Close the connections to the database."""
        self._database.close()


def _now() -> datetime:
    return datetime.now(UTC)


def _signed(by: str) -> str:
    return (clean_line(by) or "")[:LINE_LIMIT]


def _expect(connection: Connection, dossier: str) -> None:
    if rows.current(connection, dossier) is None:
        raise NoDossier(dossier)


def _misfit(outcome: Clashed) -> check.Invalid:
    clash = outcome.clashes[0]
    if clash.reason is Reason.MISSING and isinstance(clash.change, Create):
        return check.Invalid(clash.change.kind, "parent", check.Fault.UNKNOWN)
    return check.Invalid(Profile.kind, "id", check.Fault.WRONG)
