"""Tell what runs on this computer."""

from functools import cache
from importlib.metadata import metadata, version
from typing import Final

from wizard.model.about import Installation, Package
from wizard.storage import address
from wizard.version import VERSION

PACKAGES: Final = (
    *("streamlit", "starlette", "plotly", "pydantic", "SQLAlchemy", "psycopg"),
    *("fractional-indexing", "PyYAML", "openpyxl", "defusedxml", "python-docx", "matplotlib"),
)
"""What requirements.txt asks for, in its order."""

_CLASSIFIED: Final = "License :: "


def installation() -> Installation:
    """Return what runs here."""
    return Installation(VERSION, address.file(), _packages())


@cache
def _packages() -> tuple[Package, ...]:
    return tuple(Package(name, version(name), _licence(name)) for name in PACKAGES)


def _licence(name: str) -> str:
    """Return the licence as a package tells it: newer ones in a field of its own, older ones among other marks."""
    told = metadata(name)
    marks = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier", []) if one.startswith(_CLASSIFIED)]
    found = [*told.get_all("License-Expression", []), *marks, *told.get_all("License", [])]
    return found[0]
