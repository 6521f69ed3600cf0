import pytest

from wizard import content
from wizard.content import ContentError, offers
from wizard.model.entity import (
    KINDS,
    Activity,
    Agreement,
    Appeal,
    Conversation,
    Criterion,
    Entity,
    Need,
    TrackView,
)

GROUP = "groep"


@pytest.fixture(scope="module")
def offered() -> dict[tuple[str, str], offers.Offer]:
    book = content.load()
    return dict(offers.offers(book.compass, book.blocks, book.agenda))


def test_every_answer_that_names_a_part_is_a_field_of_its_kind(offered: dict[tuple[str, str], offers.Offer]):
    assert all(field in KINDS[kind].model_fields for kind, field in offered)
    assert all(offer.ids for offer in offered.values())


def things(word: str) -> list[Entity]:
    """Return a thing for each answer of a conversation that names a part of the content: this one."""
    return [
        Need(id=f"{GROUP}.behoefte.{word}", parent=GROUP, side="initiatief", order="a0", prompt=word),
        Criterion(id=f"{GROUP}.criterium.{word}", parent=GROUP, subject=word),
        TrackView(id=f"{GROUP}.spoor.{word}", parent=GROUP, track=word),
        Activity(id=f"{GROUP}.doe0", parent=GROUP, name="Avond", order="a0", track=word),
        Agreement(id=f"{GROUP}.afspraak.{word}", parent=GROUP, subject=word),
        Appeal(id=f"{GROUP}.voorbeeld.{word}", parent=GROUP, example=word),
        Conversation(id=f"{GROUP}.gesprek", parent=GROUP, form=word),
    ]


@pytest.mark.parametrize(
    ("at", "word", "said"),
    [
        (0, "gevoelig", "veld 'prompt': behoefte 'gevoelig' staat niet in needs.yaml. Kies uit: rol-duidelijk, "),
        (1, "geld", "veld 'subject': vraag 'geld' staat niet in questions.yaml. Kies uit: doel-helder, "),
        (2, "g", "veld 'track': spoor 'g' staat niet in wijkkompas.yaml. Kies uit: a, b, c, d, e, f."),
        (3, "h", "veld 'track': spoor 'h' staat niet in wijkkompas.yaml. Kies uit: a, b, c, d, e, f."),
        (4, "nagele", "veld 'subject': onderwerp 'nagele' staat niet in subjects.yaml. Kies uit: aanleiding, "),
        (5, "green-deal", "veld 'example': voorbeeld 'green-deal' staat niet in partnerships.yaml. Kies uit: h"),
        (6, "contract", "veld 'form': vorm 'contract' staat niet in forms.yaml. Kies uit: kennismaking, "),
    ],
)
def test_a_part_that_the_content_does_not_have_is_refused(
    offered: dict[tuple[str, str], offers.Offer], at: int, word: str, said: str
):
    with pytest.raises(ContentError) as refusal:
        offers.check(things(word)[at], offered, "voorbeeld.yaml, 'ding'")

    assert str(refusal.value).startswith(f"voorbeeld.yaml, 'ding', {said}")


@pytest.mark.parametrize(
    ("at", "word"),
    [(0, "geld"), (1, "gevoelig"), (2, "a"), (3, "f"), (4, "stoppen"), (5, "nagele"), (6, "green-deal")],
)
def test_a_part_that_the_content_has_is_fine(offered: dict[tuple[str, str], offers.Offer], at: int, word: str):
    offers.check(things(word)[at], offered, "voorbeeld.yaml, 'ding'")


def test_an_answer_that_names_nothing_is_fine(offered: dict[tuple[str, str], offers.Offer]):
    offers.check(Conversation(id=f"{GROUP}.gesprek", parent=GROUP), offered, "voorbeeld.yaml, 'ding'")
    offers.check(Need(id="n0", parent=GROUP, side="gemeente", order="a0"), offered, "voorbeeld.yaml, 'ding'")
