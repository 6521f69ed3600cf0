"""Find a browser for the tests, or install one; run as a module it says which one it found.

Looks in this order: the environment variable BROWSER_PATH; an installed Chromium, Chrome or Edge; as root on Debian or
Ubuntu the package `chromium`; Playwright's own download.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

REMEDY: Final = "chromium"
# The shell comes first: a whole browser draws its own menus for every window, which nobody sees.
_NAMES: Final = (
    *("chromium-headless-shell", "chromium", "chromium-browser"),
    *("google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"),
)
_PLACES: Final = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)

# Without these Chromium asks the internet for updates of its own; the sandbox needs a user who is not root.
ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def installed() -> str | None:
    """Return the path of a browser that is on this machine, or None."""
    named = os.environ.get("BROWSER_PATH")
    found = (shutil.which(name) for name in ((named, *_NAMES) if named else _NAMES))
    places = (place for place in _PLACES if Path(place).exists())
    return next((path for path in found if path), None) or next(places, None) or _of_playwright()


def _of_playwright() -> str | None:
    # Asked last: it starts Playwright, of which there can be only one at a time.
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def install() -> None:
    """Install a browser, by Debian's package where we may, else by Playwright's download."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-qq", "-y", "--no-install-recommends", "chromium"], check=False)
    if installed() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def main() -> None:
    """Say which browser the tests will use; a machine without one still runs the other tests."""
    if installed() is None:
        install()
    print(f"Browser: {installed() or 'none; the tests that need one are left out'}")


if __name__ == "__main__":
    main()
