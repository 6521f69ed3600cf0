"""Describe the dossier file: everything that is answered, in one documented JSON format."""

from typing import Final

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from wizard.model.item import Body
from wizard.model.text import Identifier

SCHEMA_VERSION: Final = 1
"""Goes up when older files need a translation; `storage.dossier_file` holds the translations."""


class FileItem(BaseModel):
    """Hold one thing of the dossier: `parent` is the id of the thing it hangs under."""

    model_config = ConfigDict(extra="forbid")

    id: Identifier
    kind: str
    parent: Identifier | None = None
    body: Body


class DossierFile(BaseModel):
    """Hold a whole dossier outside the database."""

    model_config = ConfigDict(extra="forbid")

    schema_version: int = Field(ge=1)
    content_version: str
    items: tuple[FileItem, ...] = Field(min_length=1)
    attachments: dict[str, Base64Bytes] = Field(default_factory=dict[str, Base64Bytes])
    """Files that the items name by their digest; absent where there are none."""
