"""Describe the dossier file as a JSON Schema, from the model; run as a script to write it to docs/."""

import json
from typing import Any

from tests.sources import PROJECT
from wizard.model.entity import KINDS, Entity, body_fields
from wizard.model.file import SCHEMA_VERSION

PLACE = PROJECT / "docs" / "dossier-format.schema.json"


def schema() -> dict[str, Any]:
    """Return the schema: one form per kind of thing."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Dossier of the Partnerschapswijzer",
        "type": "object",
        "properties": {
            "schema_version": {"const": SCHEMA_VERSION},
            "content_version": {"type": "string"},
            "attachments": {
                "type": "object",
                "propertyNames": {"pattern": "^[0-9a-f]{64}$"},
                "additionalProperties": {"type": "string", "contentEncoding": "base64"},
            },
            "items": {"type": "array", "minItems": 1, "items": {"oneOf": [_item(kind) for kind in KINDS.values()]}},
        },
        "required": ["schema_version", "content_version", "items"],
        "additionalProperties": False,
    }


def _item(kind: type[Entity]) -> dict[str, Any]:
    whole = kind.model_json_schema()
    fields = body_fields(kind)
    identifier = whole["properties"]["id"]
    return {
        "title": kind.kind,
        "description": kind.__doc__,
        "type": "object",
        "properties": {
            "id": identifier,
            "kind": {"const": kind.kind},
            "parent": {"type": "null"} if kind.parent_kind is None else identifier,
            "body": {
                "type": "object",
                "properties": {name: whole["properties"][name] for name in fields},
                "required": [name for name in fields if name in whole["required"]],
                "additionalProperties": False,
            },
        },
        "required": ["id", "kind", "body"] + (["parent"] if kind.parent_kind else []),
        "additionalProperties": False,
    }


def text() -> str:
    """Return the schema as it stands in docs/."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PLACE.write_text(text(), encoding="utf-8")
