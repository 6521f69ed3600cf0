"""Start, open, copy, take in, give out and remove dossiers."""

from collections.abc import Callable, Collection, Sequence

from wizard import memory
from wizard.intake.house import attached
from wizard.logic import dressing, new_round
from wizard.logic.new_round import Part
from wizard.model.card import Card
from wizard.model.change import Create, Edit
from wizard.model.check import Invalid
from wizard.model.dossier import Dossier
from wizard.model.entity import PROFILE, Profile
from wizard.model.item import Body
from wizard.model.refusal import Refusal
from wizard.session import clock, examples, house, resources, visit
from wizard.storage import dossier_file
from wizard.storage.dossier_file import FileFault
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier


def start(title: str, municipality: str) -> str | Refusal:
    """Make an empty dossier, open it and return its id."""
    body: Body = {"title": title, "municipality": municipality, "start_year": clock.today().year}
    return _made(lambda: [Create(Profile.kind, PROFILE, None, body)])


def open_example() -> str | Refusal:
    """Make a private copy of the fictional example, open it and return its id."""
    return _made(examples.fresh, untouched=True)


def take_in(raw: bytes) -> str | Refusal:
    """Make a dossier of a dossier file, open it and return its id."""
    try:
        file, style = attached.of(dossier_file.parse(raw))
    except FileFault as error:
        return Refusal(f"file.{error.reason}", {"detail": error.detail})
    return _dressed(_made(lambda: dossier_file.creates(file)), style.raw if style else None)


def copy(dossier: str, title: str, wanted: Collection[Part]) -> str | Refusal:
    """Make a new round of a dossier with what is wanted of it, open it and return its id."""
    try:
        old, template = _read(dossier)
    except NoDossier:
        return Refusal("start.gone")
    except StoreError:
        return Refusal("start.store_fails")
    made = _made(lambda: new_round.of(resources.handbook(), old, title, clock.today().year, wanted))
    return _dressed(made, template)


def give_out(dossier: str) -> str:
    """Return the dossier file of a dossier, as text; raises NoDossier and StoreError."""
    found, template = _read(dossier)
    style = dressing.chosen(found)
    files = {style.digest: template} if style and template else {}
    return dossier_file.export(found, resources.handbook().version, files)


def _read(dossier: str) -> tuple[Dossier, bytes | None]:
    """Return a dossier and the template of its house style."""
    found = resources.store().newer(Dossier(dossier, -1))
    return found, house.template(found)


def _dressed(made: str | Refusal, template: bytes | None) -> str | Refusal:
    """Keep the template of a house style with a dossier that was made."""
    if template is not None and isinstance(made, str):
        _do(lambda: resources.store().attachments.keep(made, template))
    return made


def rename(dossier: str, title: str) -> Refusal | None:
    """Give a dossier another name."""
    try:
        seen = next(card.title for card in resources.store().shelf() if card.id == dossier)
        resources.store().apply(dossier, [Edit(PROFILE, "title", seen, title)], visit.current().id)
    except Invalid as error:
        return _refusal(error)
    except (StoreError, NoDossier, StopIteration):
        return Refusal("common.act_unavailable")
    return None


def cards() -> tuple[Card, ...]:
    """Return the dossiers, also what was removed, but no examples in use that nobody changed."""
    return tuple(card for card in resources.store().cards() if card.removed or not examples.is_unused(card))


def discard(dossier: str) -> None:
    """Put a dossier in the bin; nobody has it open any more."""
    _do(lambda: resources.store().discard(dossier))


def reinstate(dossier: str) -> None:
    """Take a dossier out of the bin."""
    _do(lambda: resources.store().reinstate(dossier))


def erase(dossier: str) -> None:
    """Remove a dossier and its history for good, also from the memory of this server."""
    _do(lambda: _erased(dossier))


def _erased(dossier: str) -> None:
    resources.store().erase(dossier)
    resources.open_dossiers().forget(dossier)
    resources.workshop().forget(dossier)
    memory.forget()


def message() -> str | None:
    """Return what could not be done, in words."""
    return visit.current().message


def _do(act: Callable[[], object]) -> None:
    try:
        act()
    except StoreError:
        visit.current().message = resources.handbook().say("common.act_unavailable")


def _made(creates: Callable[[], Sequence[Create]], *, untouched: bool = False) -> str | Refusal:
    """Make a dossier and open it; one that is untouched may be forgotten, so what somebody took along never is."""
    try:
        things = creates()
        first = [one for one in things if untouched or one.id == PROFILE]
        along = [] if untouched else [one for one in things if one.id != PROFILE]
        dossier = resources.store().start(first, visit.current().id, along)
    except Invalid as error:
        return _refusal(error)
    except StoreError:
        return Refusal("start.store_fails")
    here = visit.current()
    here.dossier, here.focus = dossier, None
    return dossier


def _refusal(error: Invalid) -> Refusal:
    label = resources.handbook().say(f"fields.{error.kind}.{error.field}")
    return Refusal(f"fault.{error.fault}", {"label": label, "limit": error.limit or 0})
