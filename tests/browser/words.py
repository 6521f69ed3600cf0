"""Find English of Streamlit's own in what a page shows or reads aloud."""

import re
from typing import Final

from playwright.sync_api import Page

from tests.browser.waiting import until

# Words and phrases in Streamlit's own parts; what is Dutch too (open, stop, start, server, print) is not here.
ENGLISH: Final = (
    *("add", "and", "app pages", "apply", "browse files", "cancel", "choose an option", "choose options", "clear"),
    *("close", "collapse", "connecting", "connection", "copy", "dark", "delete", "deploy", "dismiss", "does not"),
    *("drag", "drop", "empty", "enter to", "error", "expand", "failed", "file upload", "from", "fullscreen"),
    *("get help", "heading", "help for", "hide", "invalid", "is not", "learn more", "light", "limit", "link to"),
    *("loading", "lost", "made with", "must be", "next", "no options", "no results", "none", "not found", "options"),
    *("or smaller", "per file", "please", "press", "previous", "reconnect", "record", "remove", "report a bug"),
    *(
        "rerun",
        "retry",
        "running",
        "scrollable",
        "search",
        "select",
        "settings",
        "shortcut",
        "show",
        "sidebar",
        "skip",
        "still",
    ),
    *("streamlit", "submit", "terminal", "the", "this", "to", "today", "traceback", "try again", "unable", "upload"),
    *("use", "view", "wait", "warning", "with", "you", "your"),
)
FOUND: Final = re.compile(r"\b(?:" + "|".join(map(re.escape, ENGLISH)) + r")\b", re.IGNORECASE)
PACKAGE: Final = re.compile(r"^[\w-]+ \d+\.\d+\.\d+$")
"""A package with its version, as the screen about the app names them."""
SHOWN: Final = """() => {
  const seen = (one) => one.checkVisibility({visibilityProperty: true, opacityProperty: true});
  const sized = (one) => getComputedStyle(one).fontSize !== "0px";
  const found = new Set([document.title]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const silent = parent.closest("style, script, noscript, [translate=no][aria-hidden=true]");
    const named = parent.getBoundingClientRect().width <= 1 && parent.closest("button[aria-label]");
    if (!silent && !named && node.data.trim() && seen(parent) && sized(parent)) found.add(node.data.trim());
  }
  for (const one of document.querySelectorAll("body, body *")) {
    if (!seen(one)) continue;
    for (const name of ["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt"])
      if (one.getAttribute(name)) found.add(one.getAttribute(name));
    for (const part of ["::before", "::after"]) {
      const content = getComputedStyle(one, part).content;
      if (/[a-z]{2}/i.test(content) && content !== "none" && content !== "normal") found.add(content);
    }
  }
  return [...found];
}"""


def english(page: Page) -> dict[str, list[str]]:
    """Return what is English in what is shown or read aloud, with the words that give it away."""
    return {text: words for text in page.evaluate(SHOWN) if not PACKAGE.match(text) and (words := FOUND.findall(text))}


def all_dutch(page: Page) -> None:
    """Look until nothing is English; the help script comes a blink after what Streamlit draws."""
    try:
        until(lambda: english(page) == {}, seconds=2)
    except AssertionError:
        assert english(page) == {}
