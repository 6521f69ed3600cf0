"""Test that a dossier file holds everything, and that what is no dossier file is refused in words."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.storage import file_schema
from tests.storage.making import PROFILE, choice, done, neighbourhood, now
from wizard.model.change import Remove
from wizard.storage import dossier_file
from wizard.storage.dossier_file import FileFault, FileReason
from wizard.storage.store import Store

FILES = sorted((Path(__file__).parent / "files").glob("*.json"))
TITLE = {"id": "dossier", "kind": "profile", "body": {"title": "Proef"}}
NOORD = {"id": "noord", "kind": "neighbourhood", "body": {"name": "Noord", "order": "a0"}}
CHOICE = {"id": "noord.rol", "kind": "choice", "parent": "noord", "body": {"model": "rol"}}
NAUGHTY = '😀 “’t Hool” =HYPERLINK("x") </w:t> ![](a) \u202eomgekeerd'


def whole(*items: object, **changes: object) -> str:
    return json.dumps({"schema_version": 1, "content_version": "proef", "items": items, **changes})


def fault(raw: bytes | str) -> tuple[FileReason, str]:
    with pytest.raises(FileFault) as caught:
        dossier_file.parse(raw)
    return caught.value.reason, caught.value.detail


def test_what_is_written_and_read_again_is_an_equal_dossier(store: Store, dossier: str):
    done(store, dossier, choice("noord", meaning=NAUGHTY), neighbourhood("oost", homes=12, code="BU00010001"))
    done(store, dossier, Remove("zuid"))
    before = now(store, dossier)

    file = dossier_file.parse(dossier_file.export(before, "proef").encode())
    after = now(store, store.start(dossier_file.creates(file), "maker"))

    assert after.entities == before.entities
    assert after.removed == {}
    assert file.content_version == "proef"


def test_the_same_dossier_gives_the_same_file_whatever_the_order(store: Store):
    things = [neighbourhood("noord"), neighbourhood("zuid")]
    one = now(store, store.start([PROFILE, *things, choice("noord")], "maker"))
    other = now(store, store.start([*reversed(things), choice("noord"), PROFILE], "maker"))

    assert dossier_file.export(one, "x") == dossier_file.export(other, "x")


def test_parents_stand_first(store: Store):
    file = dossier_file.parse(whole(CHOICE, NOORD, TITLE))

    made = dossier_file.creates(file)

    assert [change.id for change in made] == ["noord", "dossier", "noord.rol"]
    written = dossier_file.export(now(store, store.start(made, "maker")), "x")
    assert [item["id"] for item in json.loads(written)["items"]] == ["noord", "dossier", "noord.rol"]


def test_a_text_with_a_byte_order_mark_is_read():
    assert dossier_file.parse(b"\xef\xbb\xbf" + whole(TITLE).encode()) == dossier_file.parse("\ufeff" + whole(TITLE))


@pytest.mark.parametrize(
    ("raw", "reason", "detail"),
    [
        (b" " * (dossier_file.LIMIT + 1), FileReason.TOO_LARGE, ""),
        (b"\xff\xfe{}", FileReason.NOT_TEXT, ""),
        ("", FileReason.NOT_JSON, ""),
        (whole(TITLE)[:-2], FileReason.NOT_JSON, ""),
        ("[" * 100_000, FileReason.NOT_JSON, ""),
        ('{"schema_version": NaN}', FileReason.NOT_JSON, ""),
        ('{"schema_version": ' + "9" * 5000 + "}", FileReason.NOT_JSON, ""),
        ('{"schema_version": ' + "9" * 4000 + "}", FileReason.NEWER, "schema_version"),
        ("[]", FileReason.FOREIGN, ""),
        ("{}", FileReason.FOREIGN, "schema_version"),
        (whole(TITLE, schema_version=0), FileReason.FOREIGN, "schema_version"),
        (whole(TITLE, schema_version=True), FileReason.FOREIGN, "schema_version"),
        (whole(TITLE, schema_version="1"), FileReason.FOREIGN, "schema_version"),
        (whole(TITLE, schema_version=2), FileReason.NEWER, "schema_version"),
        (whole(TITLE, extra=1), FileReason.FOREIGN, "extra"),
        (whole(TITLE, content_version=1), FileReason.FOREIGN, "content_version"),
        (whole(), FileReason.FOREIGN, "items"),
        (whole(3), FileReason.FOREIGN, "items"),
        (whole(TITLE, {"id": 3, "kind": "choice", "body": {}}), FileReason.FIELD, "1.id"),
        (whole(TITLE, NOORD | {"body": 3}), FileReason.FIELD, "noord.body"),
        (whole(TITLE, NOORD | {"body": {"name": ["x"]}}), FileReason.FIELD, "noord.name"),
        (whole(TITLE, NOORD | {"body": {"name": "x"}}), FileReason.FIELD, "noord.order"),
        (whole(TITLE, NOORD | {"body": NOORD["body"] | {"homes": -1}}), FileReason.FIELD, "noord.homes"),
        (whole(TITLE, NOORD | {"body": NOORD["body"] | {"x": 1}}), FileReason.FIELD, "noord.x"),
        (whole(TITLE, NOORD | {"kind": "wijk"}), FileReason.KIND, "noord"),
        (whole(TITLE, CHOICE), FileReason.PARENT, "noord.rol"),
        (whole(TITLE, CHOICE | {"parent": None}), FileReason.PARENT, "noord.rol"),
        (whole(TITLE, CHOICE | {"parent": "dossier"}), FileReason.PARENT, "noord.rol"),
        (whole(TITLE, NOORD | {"parent": "dossier"}), FileReason.PARENT, "noord"),
        (whole(NOORD), FileReason.PROFILE, ""),
        (whole(TITLE, TITLE | {"id": "tweede"}), FileReason.FIELD, "tweede.id"),
        (whole(TITLE, NOORD, NOORD), FileReason.DOUBLE, "noord"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_does_not_fit_is_told_with_its_place(raw: bytes | str, reason: FileReason, detail: str):
    assert fault(raw) == (reason, detail)


def test_a_fault_holds_no_answer_and_stays_short():
    bad = NOORD | {"body": NOORD["body"] | {"district": "geheim" * 100, "\ud800" * 300: 1}}

    with pytest.raises(FileFault) as caught:
        dossier_file.parse(whole(TITLE, bad))

    assert "geheim" not in str(caught.value)
    assert len(str(caught.value).encode()) < 200


@given(
    some.recursive(
        some.none() | some.booleans() | some.floats() | some.integers() | some.text(),
        _nested := (
            lambda inner: (
                some.lists(inner) | some.dictionaries(some.text() | some.sampled_from(["id", "kind", "body"]), inner)
            )
        ),
    )
)
def test_any_json_gives_a_file_or_a_fault(data: Any):
    for raw in (
        json.dumps(data),
        whole(data),
        whole(TITLE, NOORD | {"body": data}),
        whole(TITLE, NOORD | {"id": data}),
    ):
        with suppress(FileFault):
            file = dossier_file.parse(raw)

            assert "dossier" in {item.id for item in file.items}
            assert all(one.kind and one.id for one in dossier_file.creates(file))


@given(some.binary() | some.text(some.characters(exclude_categories=[])))
def test_any_bytes_or_text_give_a_file_or_a_fault(raw: bytes | str):
    with pytest.raises(FileFault):
        dossier_file.parse(raw)


def test_an_older_file_is_translated_step_by_step(monkeypatch: pytest.MonkeyPatch):
    def rename(data: dict[str, Any]) -> dict[str, Any]:
        return data | {"schema_version": data["schema_version"] + 1, "items": [*data["items"], NOORD]}

    def describe(data: dict[str, Any]) -> dict[str, Any]:
        return data | {"content_version": f"{data['content_version']} na {data['schema_version']}"}

    monkeypatch.setattr(dossier_file, "SCHEMA_VERSION", 3)
    monkeypatch.setattr(dossier_file, "MIGRATIONS", {1: rename, 2: describe})

    file = dossier_file.parse(whole(TITLE))

    assert [item.id for item in file.items] == ["dossier", "noord"]
    assert file.content_version == "proef na 2"


def test_there_is_a_translation_and_a_real_file_for_every_version():
    versions = {json.loads(path.read_text(encoding="utf-8"))["schema_version"] for path in FILES}

    assert set(dossier_file.MIGRATIONS) == set(range(1, dossier_file.SCHEMA_VERSION))
    assert versions == set(range(1, dossier_file.SCHEMA_VERSION + 1))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_of_every_version_still_opens(path: Path):
    file = dossier_file.parse(path.read_bytes())

    assert {item.kind for item in file.items} >= {"profile", "neighbourhood", "choice"}


def test_the_published_schema_is_up_to_date():
    assert file_schema.PLACE.read_text(encoding="utf-8") == file_schema.text()


def test_the_published_schema_accepts_what_is_exported_and_refuses_what_is_not(store: Store, dossier: str):
    schema = file_schema.schema()
    done(store, dossier, choice("noord", meaning=NAUGHTY))

    jsonschema.validate(json.loads(dossier_file.export(now(store, dossier), "x")), schema)

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(whole(TITLE, NOORD | {"body": {"name": "x"}})), schema)


def test_the_files_of_a_dossier_go_along_and_come_back(store: Store, dossier: str):
    files = {"b" * 64: b"twee", "a" * 64: bytes(range(256))}

    text = dossier_file.export(now(store, dossier), "proef", files)

    assert dossier_file.parse(text).attachments == files
    assert text.index("a" * 64) < text.index("b" * 64), "in an order that is the same every time"
    assert "attachments" not in dossier_file.export(now(store, dossier), "proef")
