"""Give the tests of reports the content, the example and a finished report."""

from datetime import date

import pytest

from tests.report import marked
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook
from wizard.report import municipal
from wizard.report.blank import Card
from wizard.report.document import Paper
from wizard.report.subject import Subject

DAY = date(2026, 11, 23)


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
def report(handbook, dossier) -> bytes:
    return municipal.build(handbook, dossier, DAY)


@pytest.fixture(scope="session")
def marked_report(handbook) -> bytes:
    return municipal.build(handbook, marked.dossier(), DAY)


@pytest.fixture
def paper() -> Paper:
    return Paper(Card("Titel", "Onderwerp", "Gemeente", "Concept", DAY), ("Voettekst",))
