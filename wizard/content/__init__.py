"""Read the files in `content/`; the only reader of that folder."""

from wizard.content.dossier import example
from wizard.content.folder import FOLDER, files, fingerprint
from wizard.content.handbook import load, shares
from wizard.content.plain_language import complaints, figures
from wizard.content.remedy import ContentError
from wizard.content.yaml_file import read

__all__ = [
    "FOLDER",
    "ContentError",
    "complaints",
    "example",
    "figures",
    "files",
    "fingerprint",
    "load",
    "read",
    "shares",
]
