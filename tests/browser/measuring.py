"""Measure in a browser what stands on the wall: how large it is, where it stands, and how it stands out."""

from typing import Any, Final, TypeAlias

from playwright.sync_api import Page

Measure: TypeAlias = dict[str, Any]
"""One text: `left`, `right`, `top`, `bottom` and `size` in pixels, and its `text`; or a slide with all its texts."""

_PLACES: Final = """() => {
  const box = (one) => {
    const {left, right, top, bottom} = one.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(one).fontSize);
    return {left, right, top, bottom, size, text: one.textContent.slice(0, 60)};
  };
  const all = (place) => [...document.querySelectorAll(place)].filter((one) => one.textContent.trim()).map(box);
  const rooms = document.querySelectorAll("[data-testid=stMain], .st-key-muur, [class*=st-key-dia-]");
  return {
    titles: all("[class*=st-key-dia-] h1"),
    body: all("[class*=st-key-dia-] [data-testid=stMarkdownContainer] p:not([data-testid=stCaptionContainer] p)"),
    names: all("[class*=st-key-muurbeeld] .main-svg :is(.textpoint text, .annotation-text)"),
    steps: all("[class*=st-key-muurbeeld] .main-svg :is(.xtick, .ytick) text"),
    keys: all(".st-key-muurtoetsen button"),
    plot: all("[class*=st-key-muurbeeld] .js-plotly-plot"),
    scrolls: [document.documentElement, ...rooms]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className}: ${one.scrollWidth} × ${one.scrollHeight}`),
  };
}"""

_COLOURS: Final = """
  const read = (colour) => {
    if (!/^rgba?\\(/.test(colour)) return [0, 0, 0, 0];  // "none": nothing is filled
    const [red, green, blue, alpha] = colour.match(/[\\d.]+/g).map(Number);
    return [red, green, blue, alpha ?? 1];
  };
  const over = (ink, ground) => [0, 1, 2].map((one) => ink[3] * ink[one] + (1 - ink[3]) * ground[one]).concat(1);
  const lamp = (colour) => {
    const [red, green, blue] = colour.slice(0, 3).map((one) => one / 255)
      .map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (ink, ground) => {
    const [dark, light] = [lamp(over(ink, ground)), lamp(ground)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
"""

_CONTRAST: Final = f"""() => {{
  {_COLOURS}
  const above = (one) => one === null ? [] : [...above(one.parentElement), one];
  const faded = (one) => above(one).reduce((all, it) => all * getComputedStyle(it).opacity, 1);
  const ground = (one) => above(one).map((it) => read(getComputedStyle(it).backgroundColor))
    .reduce((below, it) => over(it, below), [255, 255, 255, 1]);
  const filled = (shape) => {{
    const {{fill, fillOpacity}} = getComputedStyle(shape);
    const [red, green, blue, alpha] = read(fill);
    return [red, green, blue, alpha * fillOpacity * faded(shape)];
  }};
  const under = (text) => {{
    const {{left, right, top, bottom}} = text.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const holds = (shape) => {{
      const box = shape.getBoundingClientRect();
      return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
    }};
    const shapes = [
      ...text.closest(".js-plotly-plot").querySelectorAll(".bars path"),
      ...(text.closest(".annotation-text-g")?.querySelectorAll("rect.bg") ?? []),
    ];
    return shapes.filter(holds).map(filled).reduce((below, it) => over(it, below), ground(text));
  }};
  const found = [];
  const note = (one, ink, below) => {{
    const [red, green, blue, alpha] = read(ink);
    found.push([ratio([red, green, blue, alpha * faded(one)], below), one.textContent.slice(0, 40)]);
  }};
  const walker = document.createTreeWalker(document.querySelector(".st-key-muur"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {{
    const one = walker.currentNode.parentElement;
    // What cannot be pressed now needs no contrast (WCAG 1.4.3); what has no size is not shown.
    const isShown = walker.currentNode.data.trim() && one.getClientRects().length && !one.closest(":disabled, style");
    if (isShown && !one.closest("svg")) note(one, getComputedStyle(one).color, ground(one));
  }}
  for (const one of document.querySelectorAll(".st-key-muur .main-svg text"))
    if (one.textContent.trim()) note(one, getComputedStyle(one).fill, under(one));
  return found;
}}"""

_NOTICE: Final = f"""() => {{
  {_COLOURS}
  const app = document.querySelector("[data-testid=stApp]");
  const {{content, color, backgroundColor}} = getComputedStyle(app, "::after");
  return [ratio(read(color), read(backgroundColor)), content];
}}"""


def places(page: Page) -> Measure:
    """Return how large everything on the wall is, and where it stands."""
    return {"window": page.viewport_size, **page.evaluate(_PLACES)}


def contrast(page: Page) -> list[tuple[float, str]]:
    """Return how every text on the wall stands out from what is really behind it, as WCAG reckons."""
    return [(ratio, text) for ratio, text in page.evaluate(_CONTRAST)]


def notice(page: Page) -> tuple[float, str]:
    """Return how the notice that the connection is away stands out, and what it says."""
    ratio, said = page.evaluate(_NOTICE)
    return ratio, said
