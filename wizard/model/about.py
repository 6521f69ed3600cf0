"""Describe the app itself: what an editor says of it, and what is so on this computer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import Field

from wizard.model.statement import Content, Statement
from wizard.model.text import Identifier

PARTS: Final = ("app", "privacy", "toegankelijkheid", "versie")
"""What there is to read about the app, in the order of the screen; an address can name a part."""


class Topic(Content):
    """Hold what is said about one subject, under a heading."""

    title: str = Field(min_length=1)
    statements: tuple[Statement, ...] = Field(min_length=1)


class Part(Content):
    """Hold one part of what there is to read about the app."""

    id: Identifier
    topics: tuple[Topic, ...] = Field(min_length=1)

    def statements(self) -> Iterator[Statement]:
        """Yield every claim of this part."""
        for topic in self.topics:
            yield from topic.statements


@dataclass(frozen=True, slots=True)
class Package:
    """Name a package of others that the app rests on, with its version and its licence."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Installation:
    """Tell what runs here: its version, the file that holds the dossiers (None: a server), and what it rests on."""

    version: str
    file: str | None
    packages: tuple[Package, ...]
