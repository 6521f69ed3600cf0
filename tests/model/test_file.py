import pytest
from pydantic import ValidationError

from wizard.model.file import SCHEMA_VERSION, DossierFile

PROFILE = {"id": "dossier", "kind": "profile", "body": {"title": "Ronde 1", "fictional": True}}
FILE = {"schema_version": SCHEMA_VERSION, "content_version": "x", "items": [PROFILE]}


def test_a_file_is_the_same_after_writing_and_reading():
    file = DossierFile.model_validate(FILE)

    assert DossierFile.model_validate_json(file.model_dump_json()) == file


def test_a_yes_stays_a_yes_and_a_number_a_number():
    body = (
        DossierFile.model_validate_json(
            '{"schema_version": 1, "content_version": "x", '
            '"items": [{"id": "a", "kind": "k", "body": {"yes": true, "one": 1, "text": "1", "empty": null}}]}'
        )
        .items[0]
        .body
    )

    assert [(name, type(value)) for name, value in body.items()] == [
        ("yes", bool),
        ("one", int),
        ("text", str),
        ("empty", type(None)),
    ]


@pytest.mark.parametrize(
    "fault",
    [
        {"schema_version": 0},
        {"items": []},
        {"items": [{**PROFILE, "id": "A!"}]},
        {"items": [{**PROFILE, "seq": 3}]},
        {"items": [{**PROFILE, "body": {"title": ["a"]}}]},
        {"author": "x"},
    ],
)
def test_a_file_that_is_no_dossier_is_refused(fault: dict[str, object]):
    with pytest.raises(ValidationError):
        DossierFile.model_validate({**FILE, **fault})
