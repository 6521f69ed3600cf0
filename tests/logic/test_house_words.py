import pytest

from tests.report import marked
from wizard.intake.house.refused import HouseRefused
from wizard.logic import house_words
from wizard.model.handbook import Handbook
from wizard.model.house import HouseReason, Remark
from wizard.model.style_names import WORD_STYLES


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    return marked.handbook()


def test_styles_are_called_as_word_in_dutch_calls_them(handbook):
    one, more = (
        house_words.remark(handbook, Remark("missing_text", names)) for names in (("Toc1",), ("Toc1", "Footer"))
    )

    assert "Inhopg 1" in one
    assert "Inhopg 1 en Voettekst" in more


def test_what_a_remark_counts_or_measures_stands_in_it(handbook):
    assert "11 van de 14" in house_words.remark(handbook, Remark("taken_styles", values=(("n", 11), ("total", 14))))


@pytest.mark.parametrize(("code", "name"), [("en", "Engels"), ("fr", "Frans"), ("eo", "een andere taal")])
def test_a_language_is_named_in_words(handbook, code, name):
    assert f"maar {name}." in house_words.remark(handbook, Remark("language", ("Normal",), (("language", code),)))


def test_every_shared_style_has_a_name_and_every_refusal_a_sentence(handbook):
    assert all(handbook.say(f"house.style_{ident.lower()}") for ident in WORD_STYLES.values())
    for reason in HouseReason:
        refused = HouseRefused(reason, "10")
        assert house_words.refused(handbook, refused.reason, refused.detail).endswith(".")
