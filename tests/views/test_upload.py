from pathlib import Path

import pytest

from tests.app import SAY, Screen, Window, read, small
from wizard.model.sheet import Note, Refusal

SAMPLES = Path(__file__).resolve().parent.parent / "samples" / "neighbourhoods"
SHEET, COLUMN = SAY("neighbourhoods.sheet"), SAY("neighbourhoods.name_column")


def uploaded(dossier: str, name: str, raw: bytes | None = None) -> Window:
    window = Window(Screen.NEIGHBOURHOODS, dossier)
    window.test.file_uploader[0].set_value((name, raw or (SAMPLES / name).read_bytes(), "text/plain"))
    return window.run()


def names(dossier: str) -> list[str]:
    return [one.name for one in read(dossier).neighbourhoods]


def test_every_reason_to_refuse_a_file_and_every_note_has_words():
    assert all(SAY(f"list.{reason}", detail="x") for reason in Refusal)
    assert all(SAY(f"neighbourhoods.note_{note}") for note in Note)


@pytest.mark.parametrize("name", ["titelrij-windows-1252.csv", "tabs-utf-8.txt", "twee-jaren.csv", "600-buurten.csv"])
def test_a_list_is_shown_before_it_changes_anything(name):
    dossier = small()

    window = uploaded(dossier, name)

    assert window.failures == []
    assert window.test.table
    assert read(dossier).seq == 1


def test_six_hundred_neighbourhoods_are_added_in_one_go_and_the_box_is_empty_again():
    dossier = small()
    window = uploaded(dossier, "600-buurten.csv")

    window.press(SAY("neighbourhoods.add_button", n=600))

    assert len(names(dossier)) == 600
    assert window.test.file_uploader[0].value is None


def test_the_user_chooses_the_column_with_the_names():
    dossier = small()
    raw = b"code;buurt 2023;buurt 2024\nBU99990001;Oud;Nieuw\nBU99990002;Vroeger;Later\n"
    window = uploaded(dossier, "twee.csv", raw)
    (box,) = [one for one in window.test.selectbox if one.label == COLUMN]
    other = "1" if box.value == "2" else "2"

    window.choose(COLUMN, other).press(SAY("neighbourhoods.add_button", n=2))

    assert len(box.options) == 2
    assert names(dossier) == {"1": ["Oud", "Vroeger"], "2": ["Nieuw", "Later"]}[other]


def test_the_user_chooses_the_sheet():
    window = uploaded(small(), "werkmap.xlsx")
    (box,) = [one for one in window.test.selectbox if one.label == SHEET]
    other = next(name for name in box.options if name != box.value)
    before = window.words()

    window.choose(SHEET, other)

    assert window.failures == []
    assert window.words() != before


@pytest.mark.parametrize(
    ("name", "reason"),
    [("kapot.xlsx", "broken"), ("oud.xls", "old_excel"), ("wachtwoord.xlsx", "encrypted")],
)
def test_a_file_that_cannot_be_read_gets_a_sentence_and_nothing_changes(name, reason):
    dossier = small("Noord")

    window = uploaded(dossier, name)

    assert [one.value for one in window.test.error] == [SAY(f"list.{reason}", detail="")]
    assert read(dossier).seq == 1


def test_what_a_newer_list_no_longer_holds_stays_unless_the_user_says_so():
    dossier = small(*(f"Wijk {letter}" for letter in "ABCDEFGH"))
    newer = "naam;inwoners\n" + "".join(f"Wijk {letter};5\n" for letter in "ABCDEFG")
    window = uploaded(dossier, "nieuw.csv", newer.encode())
    words = window.words()

    window.test.checkbox[0].check()
    window.run().press(SAY("neighbourhoods.add_button", n=8))

    assert SAY("neighbourhoods.gone", n=1, names="Wijk H") in words
    assert names(dossier) == [f"Wijk {letter}" for letter in "ABCDEFG"]
    assert read(dossier).value("n0", "inhabitants") == 5
