from pathlib import Path

import pytest

from tests.content.planting import write
from wizard.content import FOLDER, ContentError
from wizard.content.passages import WORD_LIST
from wizard.content.word_list import word_list

SMALL = """
avoid:
  - {words: [middels, Door Middel Van], instead: met}
english: [save]
abbreviations: {MB: reden}
long_words: {}
"""


def refused(folder: Path, text: str) -> str:
    write(folder, WORD_LIST, text)
    with pytest.raises(ContentError) as refusal:
        word_list(folder)
    return str(refusal.value)


def test_every_form_of_a_word_has_its_remedy(folder: Path):
    write(folder, WORD_LIST, SMALL)

    assert word_list(folder).remedies() == {
        "middels": "Schrijf liever: met.",
        "door middel van": "Schrijf liever: met.",
        "save": "Dit is Engels. Schrijf het in het Nederlands.",
    }


def test_the_real_list_is_long_enough_to_matter():
    found = word_list(FOLDER)

    assert len(found.avoid) >= 80
    assert all(found.abbreviations.values())
    assert all(found.long_words.values())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("save", "middels", "'middels' staat er dubbel"),
        ("Door Middel Van", "MIDDELS", "'middels' staat er dubbel"),
        ("instead: met", "instead: ''", "Dit veld is leeg"),
        ("[middels, Door Middel Van]", "[]", "Er staat te weinig in deze lijst"),
        ("long_words: {}", "lang: {}", "veld 'long_words': Dit veld ontbreekt"),
    ],
)
def test_a_fault_in_the_list_is_refused(folder: Path, old: str, new: str, said: str):
    message = refused(folder, SMALL.replace(old, new))

    assert message.startswith("plain_language.yaml")
    assert said in message
