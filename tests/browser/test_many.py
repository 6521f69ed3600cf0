"""Many neighbourhoods stay readable in the matrix, and one role goes into a hundred of them in a few clicks."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.browser.dossiers import read, small
from tests.browser.state import still
from tests.browser.states import by_model, table
from tests.browser.visitor import CLICK, LOOK, Visitor
from tests.browser.waiting import until
from wizard.model.change import Create
from wizard.model.entity import Neighbourhood, Profile, choice_id
from wizard.storage.store import Store

NAMES: Final = (
    *("Binnenstad", "Stationsgebied-Zuid", "Bedrijvenpark Zuiderkade", "De Gaarden (noord)", "De Gaarden (zuid)"),
    *("Vogelbuurt", "Schrijverswijk", "Coöperatiehof", "Nieuw-Zuid (2e fase)", "'s-Gravenakker", "Elzerpolder"),
    *("Verspreide huizen Elzerpolder", "Verspreide huizen Oosterhout", "Oud-Krispijn", "Hooggelegen-West", "Emmerhout"),
    *("Sint-Janskwartier", "Wilhelminapark en omgeving", "Wilhelminapark-Oost", "Kop van de Haven", "'t Hoefblad"),
    *("Muziekwijk", "Componistenbuurt", "Zeeheldenbuurt-Oost", "Zeeheldenbuurt-West", "Burgemeester Mommerskwartier"),
    *("Middelland", "Lage Weide", "Ooievaarsnest", "Rozenknopje", "Maasoever", "Buitengebied Noordoost", "Transvaal"),
    *("Nieuwmarkt/Lastage", "Wateringse Binnentuinen", "IJsselmonde", "Groot-IJsselmonde", "Hoogvliet-Noord"),
    *("Molenweg, Gildenbuurt en Marslanden", "Westwijk"),
)
assert len(set(NAMES)) == 40
LONGEST: Final = max(NAMES, key=len)
SCREENS: Final = ((1280, 720), (1600, 900))
NSOB: Final = ("rechtmatig", "presterend", "netwerkend", "responsief")
STRATEGIC: Final = ("afwachter", "verbinder", "facilitator", "regisseur", "meedoener", "uitvoerder")
CARDS: Final = ("afwachtend", "proces", "sturend", "integraal")

MEASURE: Final = """() => {
  const boxes = (place) => [...document.querySelectorAll(`.st-key-matrix .js-plotly-plot ${place}`)]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const {left, right, top, bottom} = one.getBoundingClientRect();
      return {text: one.textContent.trim(), left, right, top, bottom};
    });
  return [boxes(".scatterlayer .textpoint text"), boxes(".annotation-text"), boxes(".barlayer .point path"), boxes("")];
}"""


FITS: Final = """() => [...document.querySelectorAll(".st-key-matrix .js-plotly-plot")].every((plot) =>
  Math.abs(plot.querySelector(".main-svg").getBoundingClientRect().width - plot.parentElement.clientWidth) < 2)"""
"""The chart has the width of its place; it follows a new size a moment later."""


@dataclass(frozen=True)
class Box:
    """Hold where something stands on the screen, in pixels."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    def lies_over(self, other: "Box") -> bool:
        """Say whether two texts touch by more than the air around their letters."""
        beside = min(self.right, other.right) - max(self.left, other.left)
        below = min(self.bottom, other.bottom) - max(self.top, other.top)
        return beside > 1 and below > 4

    def lies_in(self, other: "Box") -> bool:
        """Say whether this stands wholly in another box."""
        across = other.left - 1 <= self.left and self.right <= other.right + 1
        return across and other.top - 1 <= self.top and self.bottom <= other.bottom + 1


@dataclass(frozen=True)
class Crowd:
    """Say which roles of a model the neighbourhoods are spread over; the name is the one on the screen."""

    name: str
    model: str
    roles: tuple[str, ...]
    count: int = len(NAMES)

    def __str__(self) -> str:
        return f"{self.count}-{self.model}-{'-'.join(self.roles)}"


CROWDS: Final = (
    Crowd("Vier vormen van overheidssturing (leidend)", "nsob", NSOB),
    *(Crowd("Vier vormen van overheidssturing (leidend)", "nsob", (role,)) for role in NSOB),
    *(Crowd("Vier vormen van overheidssturing (leidend)", "nsob", ("netwerkend",), few) for few in (7, 16, 24)),
    Crowd("Strategische rollen", "strategisch", STRATEGIC),
    Crowd("Regierollen", "regierollen", CARDS),
)


def spread(store: Store, crowd: Crowd, *names: str) -> str:
    """Start a dossier in which these neighbourhoods are spread over the roles of a crowd."""
    dossier = small(store, *names)
    ids = [f"n{number}" for number in range(len(names))]
    bodies = [{"model": crowd.model, "wanted": crowd.roles[one % len(crowd.roles)]} for one in range(len(names))]
    places = [
        Create("choice", choice_id(ident, crowd.model), ident, dict(body))
        for ident, body in zip(ids, bodies, strict=True)
    ]
    store.apply(dossier, places, "test")
    return dossier


def measure(visitor: Visitor) -> tuple[list[Box], list[Box], list[Box], list[Box]]:
    """Return where the names, the headings, the cells and the whole chart stand."""
    names, headings, cells, charts = ([Box(**box) for box in found] for found in visitor.page.evaluate(MEASURE))
    return names, headings, cells, charts


def faults(visitor: Visitor, crowd: Crowd) -> list[object]:
    """Return what is wrong with where the names of a crowd and the headings stand."""
    names, headings, cells, (chart,) = measure(visitor)
    if (len(names), len(cells)) != (crowd.count, len(headings)):
        return [(len(names), len(cells), len(headings))]
    return [
        *((one.text, other.text) for one, other in combinations([*names, *headings], 2) if one.lies_over(other)),
        *(one.text for one in (*names, *headings) if sum(one.lies_in(cell) for cell in cells) != 1),
        *(one.text for one in (*names, *headings) if not one.lies_in(chart)),
    ]


def in_size(visitor: Visitor, width: int, height: int) -> None:
    """Give the window a size, and wait until the chart fills it as it filled the one before."""
    visitor.page.set_viewport_size({"width": width, "height": height})
    visitor.page.wait_for_function(FITS, polling=LOOK)
    still(visitor)


@pytest.mark.parametrize("crowd", CROWDS, ids=str)
def test_names_stand_apart_and_whole(window: Visitor, store: Store, crowd: Crowd) -> None:
    in_first, *in_other = SCREENS
    window.page.set_viewport_size({"width": in_first[0], "height": in_first[1]})
    shown = NAMES[-crowd.count :]
    window.move("rollen", spread(store, crowd, *shown), f"n{shown.index(LONGEST)}")
    if crowd.model != "nsob":
        by_model(window, crowd.name)
    expect(window.page.locator(".st-key-matrix .js-plotly-plot")).to_be_visible()
    still(window)

    assert not faults(window, crowd)
    for size in in_other:
        in_size(window, *size)
        assert not faults(window, crowd)


def test_above_forty_the_matrix_counts_and_names_on_demand(window: Visitor, store: Store) -> None:
    window.page.set_viewport_size({"width": 1280, "height": 720})
    window.go("rollen", spread(store, CROWDS[0], *NAMES, "De eenenveertigste"))
    still(window)

    names, headings, _, _ = measure(window)

    assert names == []
    assert sorted(one.text.rpartition("overheid")[2] for one in headings) == ["10 wijken"] * 3 + ["11 wijken"]
    window.page.get_by_text("Welke wijken staan in welk vak?").click(delay=CLICK)
    expect(window.page.get_by_role("combobox", name="Toon de wijken in")).to_be_visible()
    still(window)
    window.choose("Toon de wijken in", "Presterende overheid")
    expect(window.page.get_by_text(", ".join(NAMES[1::4]), exact=True)).to_be_visible()
    window.choose("Toon de wijken in", "Rechtmatige overheid")
    expect(window.page.get_by_text(", ".join((*NAMES, "De eenenveertigste")[::4]), exact=True)).to_be_visible()


COUNT: Final = """() => {
  window.clicks = 0;
  document.addEventListener("pointerdown", (event) => { if (event.isTrusted) window.clicks += 1; }, true);
}"""


def six_hundred(store: Store) -> str:
    """Start a dossier of 600 neighbourhoods in six districts; a hundred of them lie along the canal."""
    creates = [Create(Profile.kind, "dossier", None, {"title": "Groot", "municipality": "Proefstad"})]
    for number in range(600):
        place = "Vaartkant" if number % 6 == 2 else "Landkant"
        body = {"name": f"{place} {number:03}", "order": f"a{number:03}", "district": f"Stadsdeel {number // 100 + 1}"}
        creates.append(Create(Neighbourhood.kind, f"n{number}", None, dict(body)))
    return store.start(creates, "test")


def by_district(visitor: Visitor) -> None:
    visitor.choose("Ligt in", "Stadsdeel 3")


def by_search(visitor: Visitor) -> None:
    visitor.field("Zoek op naam").click(delay=CLICK)
    visitor.page.keyboard.type("vaartkant")
    visitor.page.keyboard.press("Enter")


WAYS: Final = (
    pytest.param(by_district, frozenset(range(200, 300)), id="by district"),
    pytest.param(by_search, frozenset(range(2, 600, 6)), id="by search"),
)


@pytest.mark.parametrize(("narrow", "meant"), WAYS)
def test_a_hundred_of_six_hundred_are_set_in_under_ten_clicks_and_taken_back_in_one(
    window: Visitor, store: Store, narrow: Callable[[Visitor], None], meant: frozenset[int]
) -> None:
    window.page.set_viewport_size({"width": 1280, "height": 720})
    dossier = six_hundred(store)
    window.go("rollen", dossier)
    still(window)
    window.page.evaluate(COUNT)

    table(window)
    narrow(window)
    still(window)
    button = window.button("Zet in alle 100 gevonden wijken")
    window.page.get_by_text("Zet een rol in meer wijken tegelijk").click(delay=CLICK)
    expect(button).to_be_visible()
    still(window)
    window.choose("Welke rol?", "Netwerkende overheid")
    still(window)
    button.click(delay=CLICK)
    until(lambda: wanted(store, dossier) == dict.fromkeys(meant, "netwerkend"))

    assert 0 < window.page.evaluate("window.clicks") < 10
    expect(window.page.get_by_text("In 100 wijken gezet: Gewenste rol is Netwerkende overheid.")).to_be_visible()
    still(window)
    window.press("Maak ongedaan")
    until(lambda: wanted(store, dossier) == {})


def test_the_page_box_counts_the_pages_of_what_was_found(window: Visitor, store: Store) -> None:
    window.go("rollen", six_hundred(store))
    still(window)
    table(window)

    by_search(window)

    expect(window.field("Landkant 000")).to_have_count(0)
    still(window)
    assert window.page.get_by_role("combobox", name="Bladzijde").input_value() == "Bladzijde 1 van 5"


def wanted(store: Store, dossier: str) -> dict[int, str]:
    """Return the role that is wanted, per number of the neighbourhood, where there is one."""
    found = read(store, dossier)
    choices = ((int(one.id[1:]), found.choice(one.id, "nsob")) for one in found.neighbourhoods)
    return {number: choice.wanted for number, choice in choices if choice and choice.wanted}
