import pytest

from tests.logic.coherence.planted import BOOK, TODAY_TOO, TOMORROW, YESTERDAY, about, block, by_rule, dossier, values

BEGAN = block("rolopvatting", status="geregeld")
MARKED = [one.id for one in BOOK.blocks if one.equal or one.continuity]


def test_nobody_is_told_about_an_approach_that_did_not_begin():
    assert about("bouwsteen-open", dossier()) == []
    assert about("bouwsteen-open", dossier(block("loket", agreed="Eén adres."))) == []


def test_every_open_block_of_equal_treatment_or_continuity_is_told_once_somebody_began():
    assert about("bouwsteen-open", dossier(BEGAN)) == [f"bouwsteen.{ident}" for ident in MARKED]


@pytest.mark.parametrize(
    ("body", "is_open"),
    [
        ({}, True),
        ({"agreed": "Eén adres."}, True),
        ({"status": "nog_niet"}, True),
        ({"status": "nog_niet", "by_when": TODAY_TOO}, True),
        ({"status": "nog_niet", "by_when": YESTERDAY}, False),
        ({"status": "deels"}, False),
        ({"status": "geregeld"}, False),
        ({"status": "niet_nodig"}, False),
    ],
)
def test_a_block_that_is_begun_or_late_is_not_open(body, is_open):
    assert ("bouwsteen.loket" in about("bouwsteen-open", dossier(BEGAN, block("loket", **body)))) is is_open


def test_it_says_what_a_block_is_for():
    open_ones = {one.about: dict(one.spot.values) for one in by_rule(dossier(BEGAN), "bouwsteen-open")}

    assert open_ones["bouwsteen.loket"] == {"name": "Eén loket met een reactietermijn", "marks": "gelijke behandeling"}
    assert open_ones["bouwsteen.register"] == {"name": "Register van initiatieven", "marks": "continuïteit"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"by_when": YESTERDAY}, "(niet ingevuld)"),
        ({"by_when": YESTERDAY, "status": "nog_niet"}, "Nog niet geregeld"),
        ({"by_when": YESTERDAY, "status": "deels"}, "Deels geregeld"),
        ({"by_when": YESTERDAY, "status": "geregeld"}, None),
        ({"by_when": YESTERDAY, "status": "niet_nodig"}, None),
        ({"by_when": TODAY_TOO, "status": "deels"}, None),
        ({"by_when": TOMORROW}, None),
        ({"status": "deels"}, None),
    ],
)
@pytest.mark.parametrize("subject", ["loket", "cultuur"])
def test_a_block_that_should_be_there_by_now_is_late(subject, body, status):
    made = dossier(block(subject, **body))

    assert about("bouwsteen-voorbij", made) == ([] if status is None else [f"bouwsteen.{subject}"])
    if status:
        found = BOOK.block(subject)
        assert found
        assert values("bouwsteen-voorbij", made) == {"name": found.name, "day": "22 november 2026", "status": status}
