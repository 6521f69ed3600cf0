"""Show the menu, and take people to another screen."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, NoReturn

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from wizard.model.handbook import Handbook
from wizard.model.screens import DOSSIER, ITEM, Screen

_PAGES: Final = Path(__file__).resolve().parent.parent / "pages"
_GROUPS: Final = {
    "menu.base": (Screen.START, Screen.OVERVIEW),
    "menu.steps": (Screen.NEIGHBOURHOODS, Screen.ROLES),
    "menu.outcome": (Screen.REPORT,),
}


def page(handbook: Handbook, screen: Screen, shown: bool = True) -> StreamlitPage:
    """Return a screen as Streamlit knows it; one that is not shown still has its address."""
    return st.Page(
        _PAGES / screen.value.script,
        title=handbook.say(f"screens.{screen.name.lower()}"),
        icon=screen.value.icon,
        url_path=screen.value.address,
        default=screen is Screen.START,
        visibility="visible" if shown else "hidden",
    )


def choose(handbook: Handbook, with_dossier: bool) -> tuple[Screen, StreamlitPage]:
    """Draw the menu and return the screen that was asked for; without a dossier only what can be used is shown."""
    pages = {
        screen: page(handbook, screen, shown=with_dossier or not screen.value.needs_dossier)
        for screens in _GROUPS.values()
        for screen in screens
    }
    menu = {handbook.say(group): [pages[screen] for screen in screens] for group, screens in _GROUPS.items()}
    chosen = st.navigation(menu, expanded=True)
    screen = next(screen for screen in Screen if screen.value.address == chosen.url_path)
    return screen, chosen


@dataclass(frozen=True)
class Guide:
    """Take people to a screen of one dossier."""

    handbook: Handbook
    dossier: str | None

    def go(self, screen: Screen, item: str | None = None, dossier: str | None = None) -> NoReturn:
        """Leave this screen for another one, about this item if one is given."""
        st.switch_page(page(self.handbook, screen), query_params=self._address(item, dossier))

    def link(self, label: str, screen: Screen, item: str | None = None) -> None:
        """Draw a link to a screen, about this item if one is given."""
        st.page_link(
            page(self.handbook, screen), label=label, icon=screen.value.icon, query_params=self._address(item, None)
        )

    def _address(self, item: str | None, dossier: str | None) -> dict[str, str]:
        return {key: value for key, value in ((DOSSIER, dossier or self.dossier), (ITEM, item)) if value}
