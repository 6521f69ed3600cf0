"""Bring every screen of the app into each of its states; tests and pictures walk the same list."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from playwright.sync_api import TimeoutError as NotInTime
from playwright.sync_api import expect

from tests.browser.about_states import ABOUT_STATES
from tests.browser.check_states import CHECK_STATES
from tests.browser.dossiers import choice, clear, small
from tests.browser.house_states import HOUSE_STATES
from tests.browser.picture_states import PICTURE_STATES
from tests.browser.plan_states import PLAN_STATES
from tests.browser.stage_states import STAGE_STATES
from tests.browser.state import State, example, of_empty, of_example, still, then
from tests.browser.talk_states import TALK_STATES
from tests.browser.visitor import CLICK, Visitor
from wizard.model.change import Create, Edit
from wizard.storage.store import Store

LISTS: Final = Path(__file__).resolve().parent.parent / "samples" / "neighbourhoods"
MEANING: Final = "Wat dit betekent voor bewonersinitiatieven"
PASTED: Final = "Naam\tInwoners\nBinnenstad\t4.000\nHavenkwartier\t1.210\n\nHavenkwartier\t1.210\nDe Weide\t\n"
FIELDS: Final = (
    "Wijk of buurt",
    "Ligt in",
    "CBS-code",
    "Jaar van de CBS-code",
    "Inwoners",
    "Woningen",
    "Gepland jaar",
)


@contextmanager
def shelf(store: Store) -> Iterator[str]:
    """Put two dossiers of people on an otherwise empty shelf."""
    clear(store)
    small(store)
    yield small(store, "Noord", "Zuid")


def _start_empty(visitor: Visitor, store: Store) -> None:
    clear(store)
    visitor.go("")


def _start(visitor: Visitor, store: Store) -> None:
    with shelf(store):
        visitor.go("")


def _start_more(visitor: Visitor, store: Store) -> None:
    _start(visitor, store)
    _more(visitor, store)


def _more(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_text("Meer", exact=True).first.click(delay=CLICK)
    expect(visitor.field("Nieuwe naam")).to_be_visible()


def _start_round(visitor: Visitor, store: Store) -> None:
    _start_more(visitor, store)
    _round(visitor, store)


def _round(visitor: Visitor, _store: Store) -> None:
    # By the keyboard: while the fold around it opens, it moves away from under a finger.
    visitor.page.locator("summary", has_text="Begin een nieuwe ronde").press("Enter")
    expect(visitor.field("Naam van de nieuwe ronde")).to_be_visible()
    still(visitor)
    visitor.page.get_by_text("Wat gaat er nog meer mee?").scroll_into_view_if_needed()


def _start_bin(visitor: Visitor, store: Store) -> None:
    with shelf(store) as dossier:
        store.discard(dossier)
        visitor.go("")
    visitor.press("Verwijder voorgoed")
    expect(visitor.page.get_by_role("button", name="Ja, verwijder voorgoed")).to_be_visible()


def _parked(visitor: Visitor, store: Store) -> None:
    visitor.go("overzicht", example(store))
    _parked_open(visitor, store)


def _parked_open(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    visitor.page.get_by_text("Geparkeerde onderwerpen", exact=True).click(delay=CLICK)
    still(visitor)
    # On a phone the page is long; what a picture is about stands in view.
    visitor.page.get_by_label("Nog een onderwerp").scroll_into_view_if_needed()


def _take_in(visitor: Visitor, store: Store) -> None:
    _start(visitor, store)
    visitor.page.get_by_text("Lees een dossierbestand in").click(delay=CLICK)
    expect(visitor.page.get_by_test_id("stFileUploader")).to_be_visible()


def _taken_in(visitor: Visitor, store: Store) -> None:
    _take_in(visitor, store)
    _misread(visitor, store)


def _misread(visitor: Visitor, _store: Store) -> None:
    upload(visitor, "vreemd.json", b'{"iets": "anders"}')
    visitor.page.get_by_role("button", name="Lees een dossierbestand in").click(delay=CLICK)
    expect(visitor.page.get_by_test_id("stAlert")).to_be_visible()


def upload(visitor: Visitor, name: str, raw: bytes) -> None:
    """Give a file to the box for dossier files, and wait until it has arrived."""
    _give(visitor, name, raw)
    expect(visitor.page.get_by_role("button", name="Lees een dossierbestand in")).to_be_visible()
    still(visitor)


def _give(visitor: Visitor, name: str, raw: bytes) -> None:
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": raw}
    visitor.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(files=[file])  # pyright: ignore[reportArgumentType] - a plain dict is what Playwright takes


def give_list(visitor: Visitor, name: str, said: str) -> None:
    """Give one of the sample lists to the open box for lists, and wait for what the app says about it."""
    still(visitor)
    visitor.page.get_by_text("Lees een lijst in uit Excel of CSV").click(delay=CLICK)
    expect(visitor.page.get_by_test_id("stFileUploader")).to_be_visible()
    _give(visitor, name, (LISTS / name).read_bytes())
    expect(visitor.page.get_by_text(said).first).to_be_visible()
    still(visitor)


def _list(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store))
    give_list(visitor, "cbs.csv", "Dit gaat er gebeuren")


def _list_refused(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store))
    give_list(visitor, "wachtwoord.xlsx", "Op dit bestand zit een wachtwoord.")


def _paste(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store))
    _pasted(visitor, store)


def _pasted(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_text("Voeg wijken of buurten toe").click(delay=CLICK)
    visitor.fill("Plak hier, of typ één naam per regel", PASTED)
    expect(visitor.page.get_by_text("Dit gaat er gebeuren")).to_be_visible()
    visitor.settle()


def _remove(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store), "binnenstad")
    visitor.press("Verwijder deze wijk")
    expect(visitor.page.get_by_role("button", name="Ja, verwijder")).to_be_visible()


def _removed(visitor: Visitor, store: Store) -> None:
    _remove(visitor, store)
    _gone(visitor, store)


def _gone(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_role("button", name="Ja, verwijder").click(delay=CLICK)
    expect(visitor.button("Maak ongedaan")).to_be_visible()
    visitor.settle()


def _help(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store), "binnenstad")
    _helped(visitor, store)


def _helped(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_test_id("stTooltipHoverTarget").nth(1).hover()
    expect(visitor.page.get_by_test_id("stTooltipContent")).to_be_visible()


def _wrong(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store), "binnenstad")
    _filled(visitor, store)


def _filled(visitor: Visitor, _store: Store) -> None:
    visitor.fill("Inwoners", "heel veel")
    expect(visitor.page.get_by_text("Inwoners klopt niet.")).to_be_visible()
    visitor.settle()


def _now(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    _as_now(visitor, store)


def _as_now(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_role("radio", name="Rol nu").click(delay=CLICK)
    expect(visitor.page.get_by_text("daar te plaatsen als rol nu")).to_be_visible()
    visitor.settle()


def table(visitor: Visitor) -> None:
    """Change from the matrix to its table twin; a redraw that was under way can undo the first click."""
    search = visitor.page.get_by_label("Zoek op naam")
    for _ in range(5):
        visitor.page.get_by_role("radio", name="Tabel").click(delay=CLICK)
        try:
            search.wait_for(timeout=4_000)
        except NotInTime:
            continue
        break
    expect(search).to_be_visible()
    visitor.settle()


def _table(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    table(visitor)


def by_model(visitor: Visitor, name: str) -> None:
    """Look by another role model; waits until its chart is there."""
    visitor.choose("Rolmodel", name)
    expect(visitor.page.get_by_text(f"Vergelijk de rollen: {name}")).to_be_visible()
    still(visitor)


def _by_model(name: str) -> State:
    def act(visitor: Visitor, store: Store) -> None:
        visitor.go("rollen", example(store))
        by_model(visitor, name)

    return State(f"rollen-{name.split(maxsplit=1)[0].lower()}", act, lambda visitor, _store: by_model(visitor, name))


def _moves(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    visitor.page.get_by_role("radio", name="Verandering").click(delay=CLICK)
    expect(visitor.page.locator(".st-key-beweging .main-svg").first).to_be_visible()
    still(visitor)


def _many(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    table(visitor)
    _ticked(visitor, store)


def _ticked(visitor: Visitor, _store: Store) -> None:
    for name in ("Binnenstad", "Vogelbuurt"):
        visitor.page.get_by_test_id("stCheckbox").filter(has_text=name).click(delay=CLICK)
    expect(visitor.button("Zet in 2 aangevinkte wijken")).to_be_visible()
    still(visitor)


def _decision(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store), "binnenstad")
    still(visitor)
    visitor.page.get_by_text("Besluit en aanwezigen").click(delay=CLICK)
    expect(visitor.field("Wat de minderheid vindt")).to_be_visible()
    still(visitor)


def _conflict(visitor: Visitor, store: Store) -> None:
    dossier = small(store)
    visitor.go("rollen", dossier, "n0")
    visitor.field(MEANING).press_sequentially("Wij beginnen met een gesprek.")
    make = Create("choice", "n0.nsob", "n0", {"model": "nsob"})
    seen = choice(store, dossier).meaning
    store.apply(dossier, [make, Edit("n0.nsob", "meaning", seen, "Wij wachten nog even.")], "collega")
    visitor.field(MEANING).blur()
    expect(visitor.button("Zet ze onder elkaar")).to_be_visible()
    visitor.settle()


def _own_role(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", small(store), "n0")
    _in_own_words(visitor, store)


def _own_role_too(visitor: Visitor, store: Store) -> None:
    visitor.move("rollen", small(store), "n0")
    _in_own_words(visitor, store)


def _in_own_words(visitor: Visitor, _store: Store) -> None:
    visitor.choose("Gewenste rol", "Eigen rol, in eigen woorden")
    expect(visitor.field("Eigen rol in eigen woorden")).to_be_visible()
    visitor.settle()


def _compare(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    _compared(visitor, store)


def _compared(visitor: Visitor, _store: Store) -> None:
    still(visitor)
    visitor.page.get_by_text("Vergelijk de rollen").click(delay=CLICK)
    expect(visitor.page.get_by_text("Waar dit vandaan komt")).to_be_visible()


def _words(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    _explained(visitor, store)


def _explained(visitor: Visitor, _store: Store) -> None:
    visitor.press("Uitleg van woorden")
    expect(visitor.page.get_by_test_id("stPopoverBody")).to_be_visible()


def _select(visitor: Visitor, store: Store) -> None:
    visitor.go("rollen", example(store))
    visitor.page.get_by_role("combobox", name="Gewenste rol", exact=True).click(delay=CLICK)
    expect(visitor.page.get_by_role("option").first).to_be_visible()


def _chosen_chapters(visitor: Visitor, store: Store) -> None:
    visitor.go("verslag", example(store))
    _choosing(visitor, store)


def _choosing(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_text("Kies wat erin gaat").first.click(delay=CLICK)
    expect(visitor.page.get_by_role("checkbox", name="Bijlage: Wijkkompas")).to_be_visible()
    visitor.page.get_by_text("Status en versie").first.click(delay=CLICK)
    expect(visitor.field("Bewaartermijn")).to_be_visible()
    visitor.settle()


def _all_documents(visitor: Visitor, store: Store) -> None:
    visitor.go("verslag", small(store))
    visitor.press("Maak alle documenten")
    expect(visitor.button("Download alle documenten")).to_be_visible(timeout=120_000)
    visitor.settle()


def _nothing_found(visitor: Visitor, store: Store) -> None:
    visitor.go("wijken", example(store))
    _searched(visitor, store)


def _searched(visitor: Visitor, _store: Store) -> None:
    visitor.page.get_by_role("combobox", name="Wijk of buurt (1 van 12)").click(delay=CLICK)
    visitor.page.keyboard.type("bestaat niet")
    expect(visitor.page.get_by_role("option", name="Binnenstad")).to_have_count(0)


STATES: Final = (
    State("start-leeg", _start_empty),
    State("start", _start),
    State("start-meer", _start_more, _more),
    State("start-nieuwe-ronde", _start_round, _round),
    State("start-prullenbak", _start_bin),
    State("start-inlezen", _take_in),
    State("start-inlezen-mislukt", _taken_in, _misread),
    of_empty("overzicht-leeg", "overzicht"),
    of_example("overzicht"),
    State("overzicht-geparkeerd", _parked, _parked_open),
    of_empty("wijken-leeg", "wijken"),
    of_example("wijken"),
    State("wijken-plakken", _paste, _pasted),
    State("wijken-bestand", _list),
    State("wijken-bestand-mislukt", _list_refused),
    State("wijken-verwijderen", _remove),
    State("wijken-verwijderd", _removed, _gone),
    State("wijken-uitleg", _help, then("wijken", _helped, "binnenstad")),
    State("wijken-fout", _wrong, _filled),
    State("wijken-niets-gevonden", _nothing_found, then("wijken", _searched)),
    of_empty("rollen-leeg", "rollen"),
    of_example("rollen"),
    State("rollen-nu", _now, _as_now),
    _by_model("Strategische rollen"),
    _by_model("Regierollen"),
    State("rollen-verandering", _moves),
    State("rollen-tabel", _table),
    State("rollen-veel-tegelijk", _many, _ticked),
    State("rollen-besluit", _decision),
    State("rollen-twee-teksten", _conflict),
    State("rollen-eigen-rol", _own_role, _own_role_too),
    State("rollen-vergelijken", _compare, then("rollen", _compared)),
    State("rollen-woorden", _words, then("rollen", _explained)),
    State("rollen-keuzelijst", _select),
    *PLAN_STATES,
    *PICTURE_STATES,
    *TALK_STATES,
    *CHECK_STATES,
    of_example("verslag"),
    State("verslag-kiezen", _chosen_chapters, _choosing),
    State("verslag-alles", _all_documents),
    *HOUSE_STATES,
    *STAGE_STATES,
    State("geen-dossier", lambda visitor, _: visitor.go("overzicht")),
    *ABOUT_STATES,
    State("onbekend-dossier", lambda visitor, _: visitor.go("overzicht", "bestaat-niet")),
)
