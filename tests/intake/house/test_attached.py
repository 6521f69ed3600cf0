from base64 import b64encode

import pytest

from tests.samples.house.make import SAMPLES
from wizard.intake.house import attached
from wizard.intake.house.reading import read
from wizard.model.file import DossierFile

PROFILE = {"id": "dossier", "kind": "profile", "body": {"title": "Proef"}}
RAW = read(SAMPLES["kaal.docx"]()).house.raw


def file(raw: bytes | None, digest: str = "1" * 64, named: bool = True) -> DossierFile:
    style = {"id": "huisstijl", "kind": "house_style", "body": {"file": "kaal.docx", "digest": digest}}
    given = {digest: b64encode(raw).decode()} if raw is not None else {}
    items = [PROFILE, style] if named else [PROFILE]
    return DossierFile.model_validate(
        {"schema_version": 1, "content_version": "x", "items": items, "attachments": given}
    )


def test_a_house_style_that_came_along_is_read_and_named_by_what_is_kept_of_it():
    found, house = attached.of(file(SAMPLES["kaal.docx"]()))

    assert house is not None
    assert house.raw == RAW
    assert [one.body.get("digest") for one in found.items] == [None, house.digest]


@pytest.mark.parametrize("given", [file(None), file(b"geen Word"), file(RAW, named=False)])
def test_without_a_usable_one_the_file_stays_as_it_is(given):
    assert attached.of(given) == (given, None)
