import pytest

from tests.report import planned
from wizard.report import file_names


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ([], []),
        (["Warm Hoefblad", "Zon & Co"], ["warm-hoefblad", "zon-co"]),
        (["Warm!", "warm", "Wärm"], ["warm", "warm-2", "warm-3"]),
        (["東京"], ["i0"]),
    ],
)
def test_every_initiative_has_a_name_of_its_own(names, found):
    subject = planned.initiatives_of(dict.fromkeys(names, ()), {})

    assert list(file_names.of(subject.dossier).values()) == found
