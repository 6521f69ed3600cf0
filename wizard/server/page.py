"""Make Streamlit's start page Dutch, and say which scripts it may run."""

import base64
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wizard.server import assets

_INLINE_SCRIPT: Final = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_NO_SCRIPT: Final = re.compile(rb"<noscript>.*?</noscript>", re.DOTALL)
_CHANGES: Final = (
    (b'<html lang="en">', b'<html lang="nl">'),
    (b"<title>Streamlit</title>", b"<title>Partnerschapswijzer</title>"),
    (b"</head>", f'<script src=".{assets.SCRIPT}" defer></script></head>'.encode()),
    # Last on the page: Streamlit adds its own styles to the head while it runs, and where both speak the last one wins.
    (b"</body>", f'<link rel="stylesheet" href=".{assets.STYLE}"></body>'.encode()),
)
_WITHOUT_SCRIPT: Final = (
    b"<noscript><p>Zet JavaScript aan in je browser om de Partnerschapswijzer te gebruiken.</p></noscript>"
)


@dataclass(frozen=True, slots=True)
class Page:
    """Hold the page as we serve it, and the Content Security Policy under which it works."""

    body: bytes
    policy: str

    @classmethod
    def of_streamlit(cls) -> "Page":
        """Read the page of the installed Streamlit; raises ValueError when it is not the page we know."""
        import streamlit  # noqa: PLC0415 - only to find where its page lies; needed once, at start

        return cls.of((Path(streamlit.__file__).parent / "static" / "index.html").read_bytes())

    @classmethod
    def of(cls, original: bytes) -> "Page":
        """Return the page in Dutch with its policy; raises ValueError when a place to change is missing."""
        body = original
        for old, new in _CHANGES:
            if old not in body:
                raise ValueError(f"Streamlit's page no longer holds {old.decode()}; look at wizard/server/page.py")
            body = body.replace(old, new, 1)
        return cls(_NO_SCRIPT.sub(_WITHOUT_SCRIPT, body), policy(_INLINE_SCRIPT.findall(original)))


def policy(inline_scripts: list[bytes]) -> str:
    """Return the Content Security Policy: everything from this server, and only these inline scripts."""
    hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'" for script in inline_scripts]
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *hashes)),
            "style-src 'self' 'unsafe-inline'",  # Streamlit writes its styles while it runs
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self' ws: wss:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )
