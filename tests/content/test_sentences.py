import pytest

from wizard.content import sentences


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kies een rol. Sla dan op! Klaar?", ["Kies een rol.", "Sla dan op!", "Klaar?"]),
        ("Zeg “Ja.” Dan gaat het door.", ["Zeg “Ja.", "Dan gaat het door."]),
        ("Dat kan niet. (Nog niet.) 12 wijken wel.", ["Dat kan niet.", "(Nog niet.", "12 wijken wel."]),
        ("Klaar. Één wijk is open. 'Ja' is genoeg.", ["Klaar.", "Één wijk is open.", "'Ja' is genoeg."]),
        ("Dat is klaar. 't Hoefblad nog niet.", ["Dat is klaar.", "'t Hoefblad nog niet."]),
        ("Kies .xlsx of .csv, tot 10.000 rijen.", ["Kies .xlsx of .csv, tot 10.000 rijen."]),
        ("Een regel\nen nog een", ["Een regel", "en nog een"]),
        ("Rol per wijk", ["Rol per wijk"]),
        (". Meer staat in ", ["Meer staat in"]),
        ("{name} is klaar. {n} wijken niet.", ["1 is klaar.", "1 wijken niet."]),
        (" – ", []),
    ],
)
def test_a_text_is_cut_where_a_sentence_ends(text: str, found: list[str]):
    assert sentences.sentences(text) == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**{name}** is _niet_ `klaar`", "1 is niet klaar"),
        ("Lees [de uitleg](https://voorbeeld.nl/een_twee) eerst", "Lees de uitleg eerst"),
        ("Zie https://voorbeeld.nl/a.pdf. Wij lazen het.", "Zie adres. Wij lazen het."),
        ("# Kop :material/help: hier", " Kop  hier"),
        ("een_twee", "een_twee"),
    ],
)
def test_what_a_screen_does_not_show_is_left_out(text: str, shown: str):
    assert sentences.shown(text) == shown


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Kies een rol.", 3),
        ("Op 31-12-2026 waren er 12.345 wijken.", 6),
        ("De CBS-code – van collega's – klopt", 5),
        ("'s-Gravenakker en/of 't Hoefblad", 4),
        ("… – !", 0),
    ],
)
def test_words_are_counted_as_a_reader_does(sentence: str, count: int):
    assert len(sentences.words(sentence)) == count
