import os

import pytest

from tests import app
from tests.app import chosen, colleague, small
from wizard import content
from wizard.session import resources
from wizard.session.resources import OpenDossiers
from wizard.storage.address import DATABASE
from wizard.storage.engine import StoreError
from wizard.storage.store import Store


@pytest.fixture
def calls(monkeypatch) -> list[str]:
    """Note which questions the store gets."""
    noted: list[str] = []

    def note(name: str) -> None:
        real = getattr(Store, name)

        def asked(self: Store, *given: object) -> object:
            noted.append(name)
            return real(self, *given)

        monkeypatch.setattr(Store, name, asked)

    for name in ("seq", "read", "newer"):
        note(name)
    return noted


def test_the_content_is_loaded_once_until_a_file_is_edited(monkeypatch):
    monkeypatch.setattr(resources, "watch", resources.ContentWatch(0))
    first, again = resources.handbook(), resources.handbook()
    monkeypatch.setattr(content, "fingerprint", lambda: "bewerkt")
    edited = resources.handbook()

    assert first is again
    assert edited is not first


def test_the_files_are_not_looked_at_more_often_than_makes_sense(monkeypatch):
    marks = iter(["een", "twee"])
    monkeypatch.setattr(content, "fingerprint", lambda: next(marks))
    eager, calm = resources.ContentWatch(0), resources.ContentWatch(60)

    assert [calm.mark(), calm.mark(), eager.mark()] == ["een", "een", "twee"]


def test_a_fault_in_the_content_is_not_remembered(monkeypatch):
    def load():
        raise content.ContentError("kapot")

    monkeypatch.setattr(content, "fingerprint", lambda: "kapot")
    with monkeypatch.context() as broken:
        broken.setattr(content, "load", load)
        with pytest.raises(content.ContentError, match="kapot"):
            resources.handbook()

    assert resources.handbook().texts


def test_the_store_is_the_one_that_the_environment_names(store):
    dossier = small("Noord")

    other = Store(os.environ[DATABASE])

    assert resources.store() is store
    assert other.seq(dossier) == 1
    other.close()


def test_a_dossier_is_read_whole_only_once(calls):
    dossier, known = small("Noord"), OpenDossiers()

    first, second = known.get(dossier), known.get(dossier)

    assert first is second
    assert calls == ["seq", "read", "newer", "seq"]


def test_only_what_is_newer_is_read_and_the_rest_is_shared(calls):
    dossier, known = small("Noord", "Zuid"), OpenDossiers()
    first = known.get(dossier)
    colleague(dossier, chosen("n0", meaning="ruimte"))
    calls.clear()

    second = known.get(dossier)

    assert calls == ["seq", "newer"]
    assert first is not None
    assert second is not None
    assert second.value("n0.nsob", "meaning") == "ruimte"
    assert second.entities["n1"] is first.entities["n1"]


def test_a_removed_dossier_is_not_kept():
    dossier, known = small("Noord"), OpenDossiers()
    known.get(dossier)
    resources.store().discard(dossier)

    found = known.get(dossier)

    assert found is None
    assert known.kept(dossier) is None


def test_an_erased_dossier_is_let_go_and_the_others_stay():
    known, gone, other = OpenDossiers(), small("Noord"), small("Zuid")
    kept = [known.get(one) for one in (gone, other)]

    known.forget(gone)

    assert (known.kept(gone), known.kept(other)) == (None, kept[1])


def test_a_dossier_that_never_was_is_none():
    known = OpenDossiers()

    assert known.get("bestaatniet") is None


def test_the_dossier_that_was_not_used_for_longest_goes_when_64_are_open():
    known, dossiers = OpenDossiers(), [small(title=f"Dossier {number}") for number in range(65)]
    for dossier in dossiers[:64]:
        known.get(dossier)
    known.get(dossiers[0])

    known.get(dossiers[64])

    assert known.kept(dossiers[0])
    assert known.kept(dossiers[1]) is None
    assert all(known.kept(dossier) for dossier in dossiers[2:])


def test_the_version_at_hand_survives_a_database_that_fails(monkeypatch):
    dossier, known = small("Noord"), OpenDossiers()
    first = known.get(dossier)
    monkeypatch.setattr(Store, "seq", app.fails)

    with pytest.raises(StoreError):
        known.get(dossier)

    assert known.kept(dossier) is first


def test_a_slow_reader_does_not_put_an_older_version_back(monkeypatch):
    dossier, known = small("Noord"), OpenDossiers()
    older = known.get(dossier)
    assert older is not None
    colleague(dossier, chosen("n0", meaning="ruimte"))
    newer = known.get(dossier)

    shown = known._keep(dossier, older)

    assert shown is older
    assert known.kept(dossier) is newer


def test_a_database_that_was_put_back_from_a_copy_is_read_again(monkeypatch):
    dossier, known = small("Noord"), OpenDossiers()
    ahead = known.get(dossier)
    assert ahead is not None
    known._keep(dossier, ahead.after(9, ()))

    found = known.get(dossier)

    assert found is not None
    assert found.seq == 1
    assert known.kept(dossier) is found


def test_visits_share_the_versions_at_hand():
    assert resources.open_dossiers() is resources.open_dossiers()
