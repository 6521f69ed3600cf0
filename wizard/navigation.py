"""Show the menu, and take people to another screen."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final, NoReturn

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from wizard.model.handbook import Handbook
from wizard.model.right import Right
from wizard.model.screens import BACK, DOSSIER, ITEM, PART, Screen

_PAGES: Final = Path(__file__).resolve().parent.parent / "pages"
_GROUPS: Final = {
    "menu.base": (Screen.START, Screen.OVERVIEW),
    "menu.steps": (Screen.NEIGHBOURHOODS, Screen.ROLES, Screen.GOALS, Screen.APPROACH),
    "menu.talks": (Screen.INITIATIVES, Screen.CONVERSATION),
    "menu.outcome": (Screen.CHECK, Screen.PICTURE, Screen.REPORT, Screen.PRESENT),
    "menu.about": (Screen.EXAMPLES, Screen.RESEARCH, Screen.ABOUT),
}


def page(title: str, screen: Screen, shown: bool = True) -> StreamlitPage:
    """Return a screen as Streamlit knows it; one that is not shown still has its address."""
    return st.Page(
        _PAGES / screen.value.script,
        title=title,
        icon=screen.value.icon,
        url_path=screen.value.address,
        default=screen is Screen.START,
        visibility="visible" if shown else "hidden",
    )


_signpost: Final = lru_cache(maxsize=2 * len(Screen))(page)
"""A screen to point at; kept, as each new one costs a look at the disk. One to run is made anew in every run."""


def choose(handbook: Handbook, with_dossier: bool, right: Right) -> tuple[Screen, StreamlitPage]:
    """Draw the menu and return the screen that was asked for; only what can be used now is shown."""
    pages = {
        screen: page(_title(handbook, screen), screen, shown=_is_of_use(screen, with_dossier, right))
        for screens in _GROUPS.values()
        for screen in screens
    }
    menu = {handbook.say(group): [pages[screen] for screen in screens] for group, screens in _GROUPS.items()}
    chosen = st.navigation(menu, expanded=True, position="hidden" if right is Right.WALL else "sidebar")
    screen = next(screen for screen in Screen if screen.value.address == chosen.url_path)
    return screen, chosen


def _is_of_use(screen: Screen, with_dossier: bool, right: Right) -> bool:
    """Say whether a screen can be used: with the dossier there is, and by who is looking."""
    return (with_dossier or not screen.value.needs_dossier) and may_see(right, screen)


def may_see(right: Right, screen: Screen) -> bool:
    """Say whether this right may see a screen."""
    if right is Right.WALL:
        return screen is Screen.PRESENT
    return screen.value.together or right is Right.OWN_MACHINE


def _title(handbook: Handbook, screen: Screen) -> str:
    return handbook.say(f"screens.{screen.name.lower()}")


@dataclass(frozen=True)
class Guide:
    """Take people to a screen of one dossier."""

    handbook: Handbook
    dossier: str | None

    def go(
        self, screen: Screen, item: str | None = None, dossier: str | None = None, part: str | None = None
    ) -> NoReturn:
        """Leave this screen for another one, about this item and at this part of it if they are given."""
        st.switch_page(self._to(screen), query_params=_address(dossier or self.dossier, item, part))

    def link(
        self, label: str, screen: Screen, item: str | None = None, part: str | None = None, back: str | None = None
    ) -> None:
        """Draw a link to a screen, about this item and at this part of it; `back` is the place to come back to."""
        address = _address(self.dossier, item, part, back)
        st.page_link(self._to(screen), label=label, icon=screen.value.icon, query_params=address)

    def _to(self, screen: Screen) -> StreamlitPage:
        return _signpost(_title(self.handbook, screen), screen)


def _address(dossier: str | None, item: str | None, part: str | None = None, back: str | None = None) -> dict[str, str]:
    return {key: value for key, value in ((DOSSIER, dossier), (ITEM, item), (PART, part), (BACK, back)) if value}
