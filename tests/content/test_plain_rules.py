import pytest

from wizard.content.plain_rules import LONGEST_SENTENCE, LONGEST_WORD, Rules, passive
from wizard.content.word_list import Avoided, WordList

LISTED = WordList(
    avoid=(
        Avoided(words=("middels", "door middel van"), instead="met"),
        Avoided(words=("draagvlak",), instead="steun"),
        Avoided(words=("bijv.",), instead="bijvoorbeeld"),
    ),
    english=("save",),
    abbreviations={"MB": "zo groot is een bestand"},
    long_words={"Bewonersinitiatievenbeleid": "zo heet het stuk"},
)


def broken(sentence: str, *explained: str) -> list[str]:
    return list(Rules(LISTED, frozenset(explained)).broken(sentence))


def test_a_plain_sentence_breaks_nothing():
    assert broken("Kies samen met collega's een rol, en schrijf op waarom.") == []


def test_a_sentence_of_twenty_words_is_not_too_long_and_of_twenty_one_is():
    fits = " ".join(["woord"] * LONGEST_SENTENCE)

    assert broken(fits) == []
    assert broken(f"{fits} meer") == ["Deze zin heeft 21 woorden; hoogstens 20. Maak er twee zinnen van."]


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Dat doen we middels een plan.", "Hier staat 'middels'. Schrijf liever: met."),
        ("Door middel van een plan.", "Hier staat 'Door middel van'. Schrijf liever: met."),
        ("Kies een wijk, bijv. Noord.", "Hier staat 'bijv.'. Schrijf liever: bijvoorbeeld."),
        ("Klik op Save om te bewaren.", "Hier staat 'Save'. Dit is Engels. Schrijf het in het Nederlands."),
    ],
)
def test_a_word_to_avoid_is_named_with_what_to_write(sentence: str, said: str):
    assert broken(sentence) == [said]


@pytest.mark.parametrize("sentence", ["De inmiddelste weg.", "De middelste wijk.", "Een draagvlakte."])
def test_a_part_of_another_word_is_not_that_word(sentence: str):
    assert broken(sentence) == []


def test_a_word_that_the_content_explains_may_be_used():
    assert broken("Zo ontstaat Draagvlak.") == ["Hier staat 'Draagvlak'. Schrijf liever: steun."]
    assert broken("Zo ontstaat Draagvlak.", "draagvlak") == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Het staat in de TVW van 2021.",
            ["'TVW' is een afkorting. Schrijf het voluit, of leg het uit in glossary.yaml."],
        ),
        ("De code is BU00030102, in 10 MB.", []),
        ("De CBS-code klopt.", []),
    ],
)
def test_an_abbreviation_must_be_explained_or_allowed(sentence: str, said: list[str]):
    assert broken(sentence, "cbs") == said


def test_a_very_long_word_must_be_explained_or_allowed():
    fits, long = "a" * LONGEST_WORD, "a" * (LONGEST_WORD + 1)

    assert broken(f"Een {fits}-{fits} bestaat.") == []
    assert broken(f"Een {long}.") == [
        f"'{long}' heeft 25 letters. Schrijf het korter, of leg het uit in glossary.yaml."
    ]
    assert broken(f"Een {long}.", long) == []
    assert broken("Ons bewonersinitiatievenbeleid staat vast.") == []


@pytest.mark.parametrize("sentence", ["Vul uw naam in.", "Wij helpen u.", "Uzelf kent de wijk.", "Weet U het?"])
def test_the_reader_is_called_je(sentence: str):
    assert [said.split("'")[2] for said in broken(sentence)] == [". Zeg "]


@pytest.mark.parametrize("sentence", ["Duur en huur gaan over uren.", "Kies a.u.b.ergens.", "Ruw of nu?"])
def test_a_letter_inside_a_word_is_no_stiff_form(sentence: str):
    assert broken(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Dat is niet onbelangrijk.", "niet onbelangrijk"),
        ("We doen niets zonder plan.", "niets zonder"),
        ("Er is geen wijk zonder rol.", "geen wijk zonder"),
        ("Kies een rol, want niemand wil hier niets.", "niemand wil hier niets"),
    ],
)
def test_saying_no_twice_is_found(sentence: str, found: str):
    assert broken(sentence) == [f"'{found}' ontkent twee keer. Zeg wat er wel is."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Zij kennen ons niet, en wij kennen hen niet.",
        "We kopen niets en beloven geen levering.",
        "Dit kun je niet ongedaan maken.",
        "Niet onder deze naam.",
        "Zonder vaste datum kijkt niemand terug.",
        "Geen van de vier kaarten gaat over een terrein waar niemand woont.",
    ],
)
def test_saying_no_in_two_parts_of_a_sentence_is_fine(sentence: str):
    assert broken(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Het plan wordt vastgesteld.",
        "Dit bestand kan niet worden gelezen.",
        "Zij moeten worden uitgenodigd.",
        "De gemeente helpt waar dat gevraagd wordt, en zegt dat.",
        "Wat je schrijft, wordt niet vanzelf opgeslagen.",
        "De bewoners werden in mei gehoord.",
    ],
)
def test_what_is_done_by_nobody_is_passive(sentence: str):
    assert passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De gemeente stelt het plan vast.",
        "Het overleg wordt stroperig, en niemand beslist.",
        "Welke rol het wordt, hangt af van wie er meedoet.",
        "Een initiatief wordt alleen uitvoerder.",
        "Met regie wordt de gemeente niet overal verantwoordelijk voor de wijk.",
        "De rol is gekozen.",
    ],
)
def test_becoming_something_is_not_passive(sentence: str):
    assert not passive(sentence)
