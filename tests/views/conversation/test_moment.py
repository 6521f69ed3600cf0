import pytest

from tests.app import HANDBOOK, SAY, Window, colleague
from tests.views.conversation import seat
from wizard.logic import talk_words
from wizard.model.change import Create
from wizard.model.entity import Moment, Topic, topic_id
from wizard.views.conversation import moments

TOPICS = SAY("talk_moments.topics")


@pytest.fixture(autouse=True)
def part(monkeypatch):
    seat.take(monkeypatch, moments.show)


@pytest.fixture
def dossier() -> str:
    return seat.begun(Create(Moment.kind, "m1", seat.INITIATIVE, {}))


def discuss(window: Window, *parts: str) -> Window:
    window.test.multiselect[0].set_value(list(parts))
    return window.run()


def topics(dossier: str) -> set[str]:
    return set(seat.said(dossier).topics("m1"))


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("day", "1-3-2027", "2027-03-01"),
        ("place", "Buurthuis", "Buurthuis"),
        ("words", "We spraken over warmte.", "We spraken over warmte."),
        ("next_on", "1 april 2027", "2027-04-01"),
    ],
)
def test_what_is_typed_is_stored(dossier: str, name: str, typed: str, stored: str):
    window = seat.sit(dossier).fill(SAY(f"fields.moment.{name}"), typed)

    assert getattr(seat.said(dossier).moments[0], name) == stored
    assert window.failures == []


def test_parts_are_noted_left_out_and_noted_again(dossier: str):
    window, found = seat.sit(dossier), list[set[str]]()

    for parts in (["behoeften", "doelen"], ["doelen"], ["behoeften", "doelen"]):
        discuss(window, *parts)
        found.append(topics(dossier))

    assert found == [{"behoeften", "doelen"}, {"doelen"}, {"behoeften", "doelen"}]
    assert window.failures == []


def test_the_parts_have_their_names_and_noting_them_can_be_undone(dossier: str):
    window = discuss(seat.sit(dossier), "uitkomst")
    noted, (box,) = topics(dossier), window.test.multiselect
    shown = [str(option) for option in box.options]

    window.press(SAY("common.undo"))

    assert noted == {"uitkomst"}
    assert talk_words.part(HANDBOOK, "uitkomst") in shown
    assert topics(dossier) == set()
    assert window.test.multiselect[0].value == []


def test_what_a_colleague_notes_in_the_meantime_stays(dossier: str):
    window = discuss(seat.sit(dossier), "doelen")
    colleague(dossier, Create(Topic.kind, topic_id("m1", "waarden"), "m1", {"part": "waarden"}))

    discuss(window, "doelen", "uitkomst")

    assert topics(dossier) == {"doelen", "uitkomst", "waarden"}


def test_both_sides_have_a_column_of_the_same_size(dossier: str):
    columns = seat.sit(dossier).test.columns

    assert [column.weight for column in columns] == [0.5] * 4
    assert [len(column.text_input) for column in columns] == [1] * 4
