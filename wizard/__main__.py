"""Make documents, an example or a check of the content from the command line; the same functions as the screens."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import date
from functools import partial
from pathlib import Path

from wizard import content, supplies
from wizard.logic import enlarging
from wizard.model.dossier import Dossier
from wizard.model.entity import Neighbourhood
from wizard.model.handbook import Handbook
from wizard.model.house import House
from wizard.model.statement import Certainty

REPORTS = (
    *("gemeenterapport", "zo-werken-wij", "lijsten", "werkbladen"),
    *("gespreksverslag", "concept-afspraken", "gespreksleidraad"),
)
"""The names of the documents that can be made, the last three for every initiative; each begins its file's name."""


_GENTLY = 5  # how far to step back for other work, on the scale of `nice`


def _arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m wizard", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    report = commands.add_parser("report", help="make the Word documents and the Excel lists of a dossier file")
    report.add_argument("dossier", help="a dossier file (.json), or the id of a dossier with --stored")
    report.add_argument("folder", type=Path, help="where the documents go; made when it is not there")
    report.add_argument("--only", choices=REPORTS, help="make only this document")
    report.add_argument("--zip", metavar="NAME", help="put all documents in one archive of this name in the folder")
    report.add_argument("--stored", action="store_true", help="read the dossier from the database of the app")
    report.add_argument("--gently", action="store_true", help="let other work on this machine go first")
    report.add_argument("--template", type=Path, help="a Word template (.docx or .dotx) with the house style")
    example = commands.add_parser("example", help="print the fictional example as a dossier file")
    example.add_argument("--neighbourhoods", type=int, help="how many, from 1 to 5000")
    example.add_argument("--initiatives", type=int, help="how many, from 0 to 1000")
    commands.add_parser("check", help="check the content and print how sure its statements are")
    return parser.parse_args(given)


def _report(handbook: Handbook, asked: argparse.Namespace) -> None:
    if asked.gently and hasattr(os, "nice"):  # Windows has no such scale
        os.nice(_GENTLY)
    fetch = supplies.stored if asked.stored else supplies.taken_in
    dossier, own = fetch(handbook, asked.dossier)
    _make(handbook, asked, dossier, supplies.house(handbook, asked.template) or own)


def _make(handbook: Handbook, asked: argparse.Namespace, dossier: Dossier, house: House | None) -> None:
    from wizard.report import bundle, catalogue  # noqa: PLC0415 - drawing takes longer to import than all the rest

    today = date.today()  # noqa: DTZ011 - the day where the command runs
    folder: Path = asked.folder
    orders = bundle.orders(dossier) if asked.zip else catalogue.every(dossier)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with bundle.opened(folder / asked.zip, today) if asked.zip else nullcontext(partial(_put, folder)) as put:
            for name, order in orders.items():
                if asked.only in {None, order.document}:
                    put(name, order.build(handbook, dossier, today, house))
                    print(handbook.say("command.written", path=folder / name), flush=True)
    except OSError:
        raise supplies.InputError(handbook.say("command.unwritable", path=folder)) from None


def _put(folder: Path, name: str, document: bytes) -> None:
    (folder / name).write_bytes(document)


def _example(handbook: Handbook, neighbourhoods: int | None, initiatives: int | None) -> None:
    from wizard.storage import dossier_file  # noqa: PLC0415 - brings the database along, which a check does without

    file = content.example()
    own = sum(item.kind == Neighbourhood.kind for item in file.items)
    try:
        file = enlarging.resized(file, own if neighbourhoods is None else neighbourhoods, initiatives)
    except ValueError:
        limits = {"most": enlarging.MOST, "most_initiatives": enlarging.MOST_INITIATIVES}
        raise supplies.InputError(handbook.say("command.size", **limits)) from None
    print(dossier_file.export(supplies.dossier(file), handbook.version), end="")


def _check(handbook: Handbook) -> None:
    content.example()
    if hard := content.complaints(handbook):
        raise supplies.InputError("\n".join(hard))
    parts = {"models": handbook.role_models, "terms": handbook.terms, "sources": handbook.sources}
    counts = {name: len(part) for name, part in parts.items()}
    print(handbook.say("command.content", **counts, texts=len(handbook.texts)))
    sentences, mean, longest = content.figures()
    words = handbook.say("command.plain", sentences=sentences, mean=f"{mean:.1f}".replace(".", ","), longest=longest)
    print(words)
    shares = content.shares(statement.certainty for statement in handbook.statements())
    for certainty, share in shares.items():
        words = handbook.say(f"common.certainty_{certainty.value}")
        print(handbook.say("command.share", share=f"{share:4.0%}", words=words))
    read = content.shares(block.what.certainty for block in handbook.blocks)[Certainty.SOURCE]
    print(handbook.say("command.blocks", share=f"{read:4.0%}", blocks=len(handbook.blocks)))


def main(given: Sequence[str] | None = None) -> int:
    """Do what was asked and return 0, or say on stderr what is wrong and return 2."""
    asked = _arguments(given)
    try:
        handbook = content.load()
        match asked.command:
            case "report":
                _report(handbook, asked)
            case "example":
                _example(handbook, asked.neighbourhoods, asked.initiatives)
            case _:
                _check(handbook)
    except (supplies.InputError, content.ContentError) as fault:
        print(fault, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
