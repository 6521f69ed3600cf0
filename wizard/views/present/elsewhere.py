"""Draw the way to the screen where what the room says on a slide is written down, when that is not this one."""

from collections.abc import Mapping
from typing import Final

from wizard.logic.slides import Slide
from wizard.model.screens import Screen
from wizard.views.desk import Guide
from wizard.views.present.hand import Hand

_SCREENS: Final[Mapping[str, Screen]] = {
    "rolkeuze": Screen.ROLES,
    "doelenvraag": Screen.GOALS,
    "doelen": Screen.GOALS,
    "aanpak": Screen.APPROACH,
    "gesprek": Screen.CONVERSATION,
    "gespreksdeel": Screen.CONVERSATION,
    "acties": Screen.OVERVIEW,
    "slot": Screen.REPORT,
}
"""The screen of each kind of slide; of the others everything is written down in this window, or nothing."""


def show(hand: Hand, guide: Guide, slide: Slide) -> None:
    """Draw the link, about what is on the wall; from there one comes back to this window."""
    screen = _SCREENS.get(slide.kind)
    if screen is None:
        return
    label = hand.say("present.elsewhere", screen=hand.say(f"screens.{screen.name.lower()}"))
    back = Screen.PRESENT.value.address
    item, part = (hand.stage.talk, slide.item) if screen is Screen.CONVERSATION else (slide.item, None)
    guide.link(label, screen, item, part, back=back)
