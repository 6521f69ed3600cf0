"""Give the tests of reports the content, the example and a finished report."""

import pytest

from tests.report import made, marked
from tests.report.made import DAY
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import approach, draft, municipal, talk
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.subject import Subject


@pytest.fixture(scope="session")
def handbook() -> Handbook:
    return marked.handbook()


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    return marked.example()


@pytest.fixture(scope="session")
def subject(handbook, dossier) -> Subject:
    return Subject(handbook, dossier, DAY)


@pytest.fixture(scope="session")
def report() -> bytes:
    return made.document("gemeenterapport")


@pytest.fixture(scope="session")
def marked_report(handbook) -> bytes:
    return municipal.build(handbook, marked.dossier(), DAY)


@pytest.fixture(scope="session")
def approach_report() -> bytes:
    return made.document("zo-werken-wij")


@pytest.fixture(scope="session")
def marked_approach_report(handbook) -> bytes:
    return approach.build(handbook, marked.dossier(), DAY)


@pytest.fixture(scope="session")
def talk_report() -> bytes:
    return made.document("gespreksverslag", "warm-hoefblad")


@pytest.fixture(scope="session")
def farewell_report() -> bytes:
    return made.document("gespreksverslag", "oude-daken")


@pytest.fixture(scope="session")
def marked_talk_report(handbook) -> bytes:
    return talk.build(handbook, marked.dossier(), DAY, "i0")


@pytest.fixture(scope="session")
def guide_report() -> bytes:
    return made.document("gespreksleidraad", "warm-hoefblad")


@pytest.fixture(scope="session")
def blank_sheets() -> bytes:
    return made.document("werkbladen")


@pytest.fixture(scope="session")
def sheet_draft() -> bytes:
    return made.document("concept-afspraken", "smeden-op-warmte")


@pytest.fixture(scope="session")
def contract_draft() -> bytes:
    return made.document("concept-afspraken", "warm-hoefblad")


@pytest.fixture(scope="session")
def farewell_draft() -> bytes:
    return made.document("concept-afspraken", "oude-daken")


@pytest.fixture(scope="session")
def marked_draft(handbook) -> bytes:
    return draft.build(handbook, marked.dossier(), DAY, "i0", form="beschikking-opdracht")


DOCUMENTS = (
    *("report", "marked_report", "approach_report", "marked_approach_report"),
    *("talk_report", "farewell_report", "marked_talk_report", "guide_report"),
    *("sheet_draft", "contract_draft", "farewell_draft", "marked_draft"),
    "blank_sheets",
)
"""Every document, of the example and of a dossier in which everything is filled in."""


@pytest.fixture(scope="session")
def every_report(request) -> tuple[bytes, ...]:
    return tuple(request.getfixturevalue(name) for name in DOCUMENTS)


@pytest.fixture
def paper() -> Paper:
    return Paper(Card("Titel", "Onderwerp", "Gemeente", "Concept", DAY), ("Voettekst",))
