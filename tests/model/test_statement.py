import pytest
from pydantic import ValidationError

from wizard.model.statement import Certainty, Source, Statement


@pytest.mark.parametrize(
    ("certainty", "source", "basis"),
    [
        (Certainty.SOURCE, ("nsob",), None),
        (Certainty.KNOWLEDGE, (), None),
        (Certainty.OWN, (), None),
        (Certainty.INFERENCE, (), "uit de namen"),
        (Certainty.INFERENCE, ("nsob",), None),
    ],
)
def test_a_claim_with_a_ground_holds(certainty: Certainty, source: tuple[str, ...], basis: str | None):
    assert Statement(text="x", certainty=certainty, source=source, basis=basis).certainty is certainty


@pytest.mark.parametrize(
    ("certainty", "basis", "said"),
    [("bron", "ergens gelezen", "minstens één bron"), ("afleiding", None, "basis"), ("afleiding", "", "basis")],
)
def test_a_claim_without_its_ground_is_refused(certainty: str, basis: str | None, said: str):
    with pytest.raises(ValidationError, match=said):
        Statement.model_validate({"text": "x", "certainty": certainty, "basis": basis})


def test_a_claim_without_words_is_refused():
    with pytest.raises(ValidationError):
        Statement(text="", certainty=Certainty.OWN)


@pytest.mark.parametrize("address", ["www.nsob.nl", "ftp://x", "https://", "https://x y"])
def test_an_address_that_nobody_can_open_is_refused(address: str):
    with pytest.raises(ValidationError):
        Source(id="a", title="A", address=address)


@pytest.mark.parametrize(
    ("checked", "holds"), [("2025-12", True), ("2025-12-31", True), ("2025", False), ("nu", False)]
)
def test_the_day_of_reading_is_a_date(checked: str, holds: bool):
    if holds:
        assert Source(id="a", title="A", checked=checked).checked == checked
    else:
        with pytest.raises(ValidationError):
            Source(id="a", title="A", checked=checked)
