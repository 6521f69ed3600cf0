"""Name the version of the app, as it stands on screen and in documents."""

from typing import Final

VERSION: Final = "0.1.0"
