import pytest

from tests import links
from tests.app import SAY, Screen, Window, example
from tests.links import Target
from wizard.storage.store import Store

TALK = "smeden-op-warmte"
BY_DRIVE, BY_RECORD = SAY("present.by_drive"), SAY("present.by_record")
TARGETS = {
    "rolkeuze": Target(Screen.ROLES),
    "doelenvraag": Target(Screen.GOALS),
    "doelen.hoefblad": Target(Screen.GOALS, "hoefblad"),
    "aanpak": Target(Screen.APPROACH),
    "gesprek": Target(Screen.CONVERSATION, TALK),
    "gespreksdeel.behoeften": Target(Screen.CONVERSATION, TALK, "behoeften"),
    "acties": Target(Screen.OVERVIEW),
    "slot": Target(Screen.REPORT),
}


def found(window: Window) -> list[tuple[Target, str | None]]:
    return [(one.target, one.back) for one in links.shown(window) if one.target.screen is not Screen.PRESENT]


@pytest.mark.parametrize("way", ["drive", "record"])
@pytest.mark.parametrize("slide", TARGETS)
def test_what_is_written_down_on_another_screen_is_one_link_away(store: Store, slide: str, way: str):
    dossier = example()
    store.stages.put(dossier, slide=slide, talk=TALK)
    window = Window(Screen.PRESENT, dossier)

    window.segment("zaalmanier", way)

    assert found(window) == [(TARGETS[slide], "presenteren")]


@pytest.mark.parametrize("slide", ["welkom", "rolvraag", "matrix.now", "besluit.hoefblad", "over"])
def test_what_is_written_down_in_this_window_leads_nowhere_else(store: Store, slide: str):
    dossier = example()
    store.stages.put(dossier, slide=slide)

    assert found(Window(Screen.PRESENT, dossier)) == []


def test_from_there_one_comes_back_to_this_window(store: Store):
    dossier = example()
    store.stages.put(dossier, slide="doelen.hoefblad")
    window = Window(Screen.PRESENT, dossier)
    (there,) = found(window)

    links.follow(window, dossier, *there)
    (back,) = [one for one in links.shown(window) if one.target.screen is Screen.PRESENT]
    led_to = window.title
    links.follow(window, dossier, back.target)

    assert led_to == SAY("goals.title")
    assert back.says == SAY("shell.back_to_present")
    assert window.title == SAY("present.title")
    assert not window.has("terug")
