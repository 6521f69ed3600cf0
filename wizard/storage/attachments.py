"""Keep the files that belong to a dossier, each under the digest of what is in it."""

from hashlib import sha256

from sqlalchemy import insert, select

from wizard.storage import rows
from wizard.storage.engine import Database
from wizard.storage.rows import NoDossier
from wizard.storage.tables import attachment


class Attachments:
    """Be the one way to the files of dossiers; every method raises StoreError when the database fails."""

    def __init__(self, database: Database) -> None:
        """Keep them in this database."""
        self._database = database

    def keep(self, dossier: str, raw: bytes) -> str:
        """Keep a file, once however often it comes, and return its digest; raises NoDossier."""
        digest = sha256(raw).hexdigest()
        with self._database.writing(dossier) as connection:
            if rows.current(connection, dossier) is None:
                raise NoDossier(dossier)
            known = select(attachment.c.digest).where(attachment.c.dossier == dossier, attachment.c.digest == digest)
            if connection.scalar(known) is None:
                connection.execute(insert(attachment), {"dossier": dossier, "digest": digest, "bytes": raw})
        return digest

    def get(self, dossier: str, digest: str) -> bytes | None:
        """Return a file, None when it is not there."""
        if not (rows.sendable(dossier) and rows.sendable(digest)):
            return None
        where = attachment.c.dossier == dossier, attachment.c.digest == digest
        with self._database.reading() as connection:
            return connection.scalar(select(attachment.c.bytes).where(*where))
