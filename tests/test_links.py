"""Every link of the app leads to the screen, the thing and the part that it names, wherever it stands."""

import ast
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any
from unittest import mock

import pytest

from tests import app, sources
from tests.app import HANDBOOK, SAY, Screen, Window, small
from tests.links import Crawl, Link, Target, addresses, astray, follow, here, mislabelled, shown
from wizard import navigation
from wizard.logic.answers import KINDS
from wizard.model.entity import TALK_PARTS, block_id
from wizard.model.right import Right
from wizard.model.screens import DOSSIER, ITEM, PART, ROUTE, TOGETHER, WALL
from wizard.navigation import Guide
from wizard.storage.store import Store
from wizard.views.check import place
from wizard.views.check.place import Place

Site = tuple[str, int]

REPORTS = "verslagen.initiatief"

TALK = "smeden-op-warmte"
SLIDES = ("rolkeuze", "doelenvraag", "doelen.hoefblad", "aanpak", "gesprek", "gespreksdeel.behoeften", "acties", "slot")

PICTURES = {
    "steps": ("roles", "time", "horizon", "approach"),
    "initiatives": ("stages", "needs", "compass", "places"),
    "points": (),
}


@pytest.fixture(autouse=True)
def store() -> Iterator[Store]:
    with app.fresh() as made:
        yield made


@contextmanager
def noting() -> Iterator[set[Site]]:
    """Note which lines of the code draw a link."""
    noted: set[Site] = set()
    real = Guide.link

    def link(self: Guide, *given: Any, **named: Any) -> None:
        caller = sys._getframe(1)
        noted.add((caller.f_code.co_filename, caller.f_lineno))
        real(self, *given, **named)

    with mock.patch.object(Guide, "link", link):
        yield noted


@cache
def through_the_example() -> tuple[Crawl, set[Site]]:
    """Walk through the whole example once; return what was found, and which lines drew a link."""
    with noting() as sites:
        return crawled(app.example()), sites


def calls() -> Iterator[tuple[str, range]]:
    """Yield every place in the code that draws a link, with its lines."""
    for source in sources.below("wizard/views"):
        for node in source.nodes(ast.Call):
            assert isinstance(node, ast.Call)
            if (
                isinstance(node.func, ast.Attribute)
                and node.func.attr == "link"
                and ast.unparse(node.func.value) == "guide"
            ):
                yield str(source.path), range(node.lineno, (node.end_lineno or node.lineno) + 1)


def crawled(dossier: str) -> Crawl:
    """Walk through a dossier from every screen, and along every link there is."""
    crawl = Crawl(Window(Screen.OVERVIEW, dossier), app.read(dossier))
    for screen in Screen:
        crawl.go(Target(screen))
        crawl.turn_pages()
    _without_address(crawl)
    crawl.go_on()
    return crawl


def _without_address(crawl: Crawl) -> None:
    """Read the links of what is chosen on a screen, and of every part of every conversation."""
    for one in crawl.dossier.initiatives:
        for part in TALK_PARTS:
            crawl.go(Target(Screen.CONVERSATION, one.id, part))
    for only in ("alles", *KINDS):
        crawl.go(Target(Screen.CHECK, None, str(Place(place.ANSWERS, only))))
        crawl.turn_pages()
    crawl.go(Target(Screen.PICTURE))
    for group, names in PICTURES.items():
        crawl.choose("beeldgroep", group)
        for name in names:
            crawl.choose("beeld" if group == "steps" else f"beeld.{group}", name)
    crawl.go(Target(Screen.EXAMPLES))
    crawl.choose("voorbeelden.hoe", "alike")
    crawl.go(Target(Screen.RESEARCH))
    crawl.window.fill(SAY("research.search"), "wijk")
    crawl.look()
    for slide in SLIDES:
        app.resources.store().stages.put(crawl.dossier.id, slide=slide, talk=TALK)
        crawl.go(Target(Screen.PRESENT))


def test_every_link_of_the_example_leads_to_what_it_names():
    crawl, _ = through_the_example()

    assert not crawl.wrong, "\n".join(crawl.wrong)
    assert len(crawl.found) > 500
    assert {one.target.screen for one in crawl.found} >= set(ROUTE)
    assert crawl.outside
    assert crawl.outside <= addresses()
    for kind, ids in things(crawl).items():
        assert {one.target.item for one in crawl.found if one.target.screen is kind} >= ids


def things(crawl: Crawl) -> dict[Screen, set[str]]:
    """Return what the links to some screens must have named at least: everything there is to choose there."""
    places, groups = ({one.id for one in many} for many in (crawl.dossier.neighbourhoods, crawl.dossier.initiatives))
    blocks = {block_id(one.id) for one in HANDBOOK.blocks}
    talks = {Screen.INITIATIVES: groups, Screen.CONVERSATION: groups, Screen.REPORT: groups}
    return talks | {Screen.NEIGHBOURHOODS: places, Screen.ROLES: places, Screen.APPROACH: blocks}


@pytest.mark.parametrize("begun", [(), ("Noord",)], ids=["empty", "a neighbourhood"])
def test_every_link_of_a_dossier_that_was_just_begun_leads_to_what_it_names(begun):
    crawl = crawled(small(*begun))

    assert not crawl.wrong, "\n".join(crawl.wrong)
    assert len(crawl.found) > 20


def at_table(dossier: str, who: str) -> Iterator[Link]:
    """Yield the links that both sides see at one table: in the conversation, and what is said on other screens."""
    window = Window(Screen.CONVERSATION, dossier, who)
    for part in TALK_PARTS:
        window.visit(Screen.CONVERSATION, **{DOSSIER: dossier, ITEM: who, PART: part, TOGETHER: who})
        yield from shown(window)
    for screen in Screen:
        window.visit(screen, **{DOSSIER: dossier, TOGETHER: who})
        assert window.failures == []
        yield from shown(window)


def test_at_one_table_every_link_leads_to_what_both_sides_may_see():
    dossier = app.example()

    found = {link.target for one in app.read(dossier).initiatives for link in at_table(dossier, one.id)}

    assert Target(Screen.CONVERSATION) in found
    assert [one for one in found if not navigation.may_see(Right.TOGETHER, one.screen)] == []


def on_wall(dossier: str) -> Iterator[Link]:
    """Yield the links that the room sees on the wall, whatever screen is asked for there."""
    window = Window(Screen.PRESENT, dossier)
    for screen in Screen:
        window.visit(screen, **{DOSSIER: dossier, WALL: "1"})
        assert window.failures == []
        yield from shown(window)


def test_on_the_wall_every_link_leads_back_to_the_wall():
    found = {link.target for link in on_wall(app.example())}

    assert found == {Target(Screen.PRESENT)}
    assert navigation.may_see(Right.WALL, Screen.PRESENT)


def test_without_a_dossier_every_screen_shows_the_way_to_the_start():
    for screen in Screen:
        window = Window(screen)

        assert window.failures == []
        assert {one.target for one in shown(window)} <= {Target(Screen.START), Target(Screen.EXAMPLES)}
        assert not screen.value.needs_dossier or shown(window)


def test_every_line_of_code_that_draws_a_link_was_walked_along():
    _, sites = through_the_example()
    with noting() as more:
        crawled(small())
        for screen in Screen:
            Window(screen)
        window = Window(Screen.CONVERSATION, small())
        window.visit(Screen.ROLES, **{DOSSIER: window.address[DOSSIER], TOGETHER: "i0"})
        assert list(on_wall(small()))
        alike = Window(Screen.EXAMPLES)
        alike.segment("voorbeelden.hoe", "alike")
    sites |= more

    missed = [(path, lines) for path, lines in calls() if not any((path, line) in sites for line in lines)]

    assert missed == []


BINNENSTAD = Target(Screen.ROLES, "binnenstad")
DOELEN = Target(Screen.CONVERSATION, "warm-hoefblad", "doelen")
PAGE = Target(Screen.CHECK, None, str(Place(place.ANSWERS, "doelen")))


@pytest.mark.parametrize(
    ("opened", "named", "said"),
    [
        (BINNENSTAD, Target(Screen.ROLES, "vogelbuurt"), "“Vogelbuurt” is not chosen"),
        (BINNENSTAD, Target(Screen.GOALS, "binnenstad"), SAY("roles.title")),
        (DOELEN, DOELEN._replace(item="oude-daken"), "“Warm onder Oude Daken” is not chosen"),
        (DOELEN, DOELEN._replace(part="behoeften"), "this part is not open"),
        (PAGE, Target(Screen.CHECK, None, str(Place(place.POINTS))), "is chosen"),
        (PAGE, PAGE._replace(part=str(Place(place.ANSWERS, "rollen"))), "is chosen"),
        (PAGE, PAGE._replace(part=str(Place(place.ANSWERS, "doelen", "2"))), "is shown"),
        (PAGE, PAGE._replace(part="iets"), "no such place"),
    ],
)
def test_a_link_that_leads_elsewhere_is_noticed(opened, named, said):
    dossier = app.read(app.example())
    window = Window(Screen.OVERVIEW, dossier.id)

    follow(window, dossier.id, opened)

    assert astray(window, dossier, opened) is None
    assert said in str(astray(window, dossier, named))


@pytest.mark.parametrize(
    ("says", "right", "wrong"),
    [
        ("Stap 1 – Rol per wijk: Binnenstad", BINNENSTAD, Target(Screen.ROLES, "vogelbuurt")),
        ("Stap 1 – Rol per wijk: Binnenstad", BINNENSTAD, Target(Screen.GOALS, "binnenstad")),
        ("Naar het gesprek met Warm Hoefblad", DOELEN, DOELEN._replace(item="dorpshuis")),
        ("Warm Hoefblad, Gezamenlijke doelen", DOELEN, DOELEN._replace(part="uitkomst")),
        ("Verder naar Overzicht", Target(Screen.OVERVIEW), Target(Screen.START)),
    ],
)
def test_words_that_name_something_else_are_noticed(says, right, wrong):
    dossier = app.read(app.example())

    told = [mislabelled(dossier, Link(says, in_row=False, target=led, dossier=None)) for led in (right, wrong)]

    assert told[0] is None
    assert says in str(told[1])


def test_the_button_of_the_next_step_opens_what_it_is_about():
    dossier = app.read(app.example())
    window = Window(Screen.OVERVIEW, dossier.id)
    says = window.words(window.part("volgende"))

    window.press(SAY("overview.next_button"))

    led = Target(here(window), window.address[ITEM])
    assert led.screen is not Screen.OVERVIEW
    assert mislabelled(dossier, Link(says, in_row=True, target=led, dossier=None)) is None
    assert astray(window, dossier, led) is None


@pytest.mark.parametrize(
    ("screen", "key"),
    [(Screen.INITIATIVES, "kies.initiatief"), (Screen.CONVERSATION, "kies.initiatief"), (Screen.REPORT, REPORTS)],
)
def test_a_link_leads_to_its_initiative_also_where_another_one_was_chosen_by_hand(screen, key):
    dossier = app.read(app.example())
    window = Window(screen, dossier.id)
    window.test.selectbox(key).set_value("dorpshuis")
    window.run()

    for led in (Target(Screen.OVERVIEW), Target(screen, "warm-hoefblad")):
        follow(window, dossier.id, led)

    assert astray(window, dossier, led) is None


def test_a_list_shows_what_the_screen_is_about_also_after_stepping_through_it_on_another_screen():
    dossier = app.read(app.example())
    window = Window(Screen.INITIATIVES, dossier.id)
    window.press(SAY("common.next")).press(SAY("common.next"))

    led = Target(Screen.CONVERSATION, window.address[ITEM])
    follow(window, dossier.id, led)

    assert astray(window, dossier, led) is None
