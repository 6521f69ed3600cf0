"""Offer the content to a screen that also works without a dossier."""

from dataclasses import dataclass

from wizard.model.handbook import Handbook


@dataclass(frozen=True)
class Reading:
    """Be a book to read in, with nothing to fill in."""

    handbook: Handbook

    def say(self, key: str, /, **values: object) -> str:
        """Return a screen text with its places filled in."""
        return self.handbook.say(key, **values)
