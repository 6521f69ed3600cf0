"""Start, open, take in, give out and remove dossiers."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from wizard import content, memory
from wizard.intake.house import attached
from wizard.logic import dressing
from wizard.model.card import Card
from wizard.model.change import Create, Edit
from wizard.model.check import Invalid
from wizard.model.entity import PROFILE, Profile
from wizard.model.item import Body
from wizard.model.refusal import Refusal
from wizard.session import resources, visit
from wizard.storage import dossier_file
from wizard.storage.dossier_file import FileFault
from wizard.storage.engine import StoreError
from wizard.storage.rows import NoDossier

_FORGET_EXAMPLE_AFTER: Final = timedelta(hours=24)


def start(title: str, municipality: str) -> str | Refusal:
    """Make an empty dossier, open it and return its id."""
    year = datetime.now().astimezone().year
    body: Body = {"title": title, "municipality": municipality, "start_year": year}
    return _made(lambda: [Create(Profile.kind, PROFILE, None, body)])


def open_example() -> str | Refusal:
    """Make a private copy of the fictional example, open it and return its id."""
    return _made(_fresh_example)


def _fresh_example() -> tuple[Create, ...]:
    _forget_unused_examples()
    return dossier_file.creates(content.example())


def take_in(raw: bytes) -> str | Refusal:
    """Make a dossier of a dossier file, open it and return its id."""
    try:
        file, house = attached.of(dossier_file.parse(raw))
    except FileFault as error:
        return Refusal(f"file.{error.reason}", {"detail": error.detail})
    made = _made(lambda: dossier_file.creates(file))
    if house is not None and isinstance(made, str):
        _do(lambda: resources.store().attachments.keep(made, house.raw))
    return made


def give_out(dossier: str) -> str:
    """Return the dossier file of a dossier, as text; raises StoreError."""
    found = resources.store().read(dossier)
    assert found is not None
    style = dressing.chosen(found)
    raw = resources.store().attachments.get(dossier, style.digest) if style else None
    return dossier_file.export(found, resources.handbook().version, {style.digest: raw} if style and raw else {})


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
    return tuple(card for card in resources.store().cards() if card.removed or not _unused_example(card))


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


def _made(creates: Callable[[], tuple[Create, ...] | list[Create]]) -> str | Refusal:
    try:
        dossier = resources.store().start(creates(), visit.current().id)
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


def _unused_example(card: Card) -> bool:
    return card.fictional and card.seq == 1


def _forget_unused_examples() -> None:
    limit = datetime.now(UTC) - _FORGET_EXAMPLE_AFTER
    for card in resources.store().shelf():
        if _unused_example(card) and card.changed_at < limit:
            resources.store().erase(card.id)
