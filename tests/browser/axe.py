"""Ask axe-core what on a page people with a disability would stumble over."""

from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from playwright.sync_api import Page

_SOURCE: Final = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
_RUN: Final = """async (rules) => {
  const only = rules.length ? {runOnly: {type: "rule", values: rules}} : {};
  const found = await axe.run(document, {resultTypes: ["violations"], ...only});
  const place = (target) => {
    const found = document.querySelector(target);
    return found?.closest("[data-testid]")?.dataset.testid ?? `#${found?.id}`;
  };
  return found.violations.flatMap(({id, help, nodes}) => nodes.map(({target, html, failureSummary}) => (
    {rule: id, place: place(target.at(-1)), help, html: html.slice(0, 300), why: failureSummary})));
}"""


@dataclass(frozen=True)
class Violation:
    """Hold one rule that is broken by one element; `place` is the nearest `data-testid`, else its id."""

    rule: str
    place: str
    help: str
    html: str
    why: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what makes two violations the same one: the rule and the part of Streamlit it is in."""
        return self.rule, self.place


COLOURS: Final = ("color-contrast", "link-in-text-block")
"""The rules that look at colours; the others find the same in the light and in the dark."""


def violations(page: Page, *rules: str) -> list[Violation]:
    """Return what is wrong on the page as it stands, by these rules or by all.

    The rules are evaluated, so the page's own policy stays as strict as it is.
    """
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(_SOURCE)
    return [Violation(**found) for found in page.evaluate(_RUN, list(rules))]
