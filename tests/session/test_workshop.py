import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.app import colleague, initiative, read, small
from tests.browser.waiting import until
from wizard.report import bundle
from wizard.session import workshop
from wizard.session.workshop import KEPT, MOST, Order, Stage, Work, Workshop

GO = "go"


def waiting(_order: Order, folder: Path) -> Sequence[str]:
    """Return a command that tells two documents and ends when its folder holds a file named go."""
    script = (
        "import pathlib, sys, threading\n"
        "print('een', flush=True); print('twee', flush=True)\n"
        f"folder = pathlib.Path(sys.argv[1])\n"
        f"while not (folder / '{GO}').exists(): threading.Event().wait(0.01)\n"
        "(folder / 'documenten.zip').write_bytes(b'klaar')\n"
    )
    FOLDERS.append(folder)
    return [sys.executable, "-c", script, str(folder)]


def at_once(order: Order, folder: Path) -> Sequence[str]:
    """Return the real command without its stepping back for other work: tests run beside each other."""
    return [one for one in workshop.command(order, folder) if one != "--gently"]


FOLDERS: list[Path] = []


@pytest.fixture
def shop() -> Workshop:
    FOLDERS.clear()
    return Workshop(waiting, longest=120)


def stage(work: Work) -> Stage:
    return work.stage


def finish(work: Work) -> None:
    """Let every command that runs end, and wait for this work."""

    def ended() -> bool:
        for folder in FOLDERS:
            with suppress(FileNotFoundError):  # it goes as soon as its command ends
                (folder / GO).touch()
        return not work.is_going

    until(ended)


def test_two_are_made_at_once_and_the_third_waits_for_its_turn(shop: Workshop) -> None:
    works = [shop.take(Order(name), 1, 2) for name in ("a", "b", "c")]

    until(lambda: [stage(one) for one in works] == [Stage.BUSY] * MOST + [Stage.WAITING])
    assert [shop.ahead(one) for one in works] == [0, 1, 2]

    for one in works:
        finish(one)
    assert [stage(one) for one in works] == [Stage.DONE] * 3
    assert [one.archive for one in works] == [b"klaar"] * 3


def test_it_tells_how_many_documents_are_made(shop: Workshop) -> None:
    work = shop.take(Order("a"), 1, 2)

    until(lambda: work.made == 2)

    assert work.is_going
    finish(work)


def test_what_is_being_made_is_not_begun_again_and_what_is_done_is(shop: Workshop) -> None:
    first = shop.take(Order("a"), 1, 2)
    assert shop.take(Order("a"), 2, 2) is first
    finish(first)

    second = shop.take(Order("a"), 2, 2)

    assert second is not first
    assert shop.find(Order("a")) is second
    finish(second)


def test_nothing_is_left_of_the_folder_in_which_it_was_made(shop: Workshop) -> None:
    finish(shop.take(Order("a"), 1, 2))

    assert FOLDERS
    until(lambda: not [folder for folder in FOLDERS if folder.exists()])


@pytest.mark.parametrize("script", ["raise SystemExit(2)", "print('een')\nraise ValueError('een antwoord')"])
def test_a_command_that_fails_is_told_and_can_be_asked_again(script: str, capfd: pytest.CaptureFixture[str]) -> None:
    shop = Workshop(lambda *_: [sys.executable, "-c", script])

    work = shop.take(Order("a"), 1, 2)
    until(lambda: not work.is_going)

    assert work.stage is Stage.FAILED
    assert "antwoord" not in "".join(capfd.readouterr())
    assert shop.take(Order("a"), 1, 2) is not work


def test_a_command_that_is_not_there_is_told() -> None:
    work = Workshop(lambda *_: ["/bestaat/niet"]).take(Order("a"), 1, 2)

    until(lambda: work.stage is Stage.FAILED)


def test_whatever_goes_wrong_nobody_waits_for_it_any_longer() -> None:
    def broken(_order: Order, _folder: Path) -> Sequence[str]:
        raise LookupError

    shop = Workshop(broken)

    work = shop.take(Order("a"), 1, 2)
    until(lambda: not work.is_going)

    assert work.stage is Stage.FAILED
    assert shop.take(Order("a"), 1, 2) is not work


def test_a_command_that_takes_too_long_is_stopped() -> None:
    shop = Workshop(waiting, longest=0.3)
    started = time.monotonic()

    work = shop.take(Order("a"), 1, 2)
    until(lambda: work.stage is Stage.FAILED)

    assert time.monotonic() - started < 10


def test_the_oldest_archives_are_forgotten_and_what_is_awaited_is_not() -> None:
    shop = Workshop(lambda *_: [sys.executable, "-c", "raise SystemExit(2)"])
    works = []
    for place in range(KEPT + 3):
        works.append(shop.take(Order(f"d{place}"), 1, 1))
        until(lambda: not works[-1].is_going)

    assert shop.find(Order("d0")) is None
    assert shop.find(Order(f"d{KEPT + 2}")) is works[-1]
    assert shop.ahead(works[0]) == 0


def test_the_archive_of_a_stored_dossier_holds_every_document() -> None:
    dossier = small("Noord")
    colleague(dossier, initiative("i0", "Warm"), initiative("i1", "Zon"))
    total = len(bundle.orders(read(dossier)))
    work = Workshop(at_once).take(Order(dossier), 1, total)
    until(lambda: not work.is_going, seconds=120)

    assert work.stage is Stage.DONE
    with ZipFile(BytesIO(work.archive)) as archive:
        assert set(archive.namelist()) == set(bundle.orders(read(dossier)))
        assert archive.testzip() is None
    assert work.made == total


def test_a_dossier_that_is_gone_fails() -> None:
    small()  # so that there is a database
    work = Workshop(at_once).take(Order("bestaatniet"), 1, 1)

    until(lambda: not work.is_going, seconds=120)

    assert work.stage is Stage.FAILED


def test_the_command_is_the_command_line_of_the_project() -> None:
    asked = workshop.command(Order("abc"), Path("/map"))

    assert asked[:4] == [sys.executable, "-m", "wizard", "report"]
    assert {"--stored", "--gently", "--zip"} < set(asked)
    assert "--only" not in asked
    assert "--only gemeenterapport" in " ".join(workshop.command(Order("abc", "gemeenterapport"), Path("/map")))


def test_what_was_made_of_an_erased_dossier_is_let_go_and_nobody_finds_what_is_still_made(shop: Workshop) -> None:
    done, going, other = (Order("weg"), Order("weg", "gemeenterapport"), Order("blijft"))
    finish(shop.take(done, 1, 2))
    works = [shop.take(order, 1, 2) for order in (going, other)]

    shop.forget("weg")

    assert shop.find(done) is None
    assert shop.find(going) is None
    assert shop.find(other) is works[1]
    for one in works:
        finish(one)
    assert shop.find(going) is None
