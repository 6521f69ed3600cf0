import re
from importlib.metadata import PackageNotFoundError, version

import pytest

from tests.sources import PROJECT
from wizard.session import installation
from wizard.storage.address import DATABASE
from wizard.version import VERSION


def test_every_package_that_the_app_asks_for_is_named_with_its_version_and_a_licence():
    lines = (PROJECT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    asked = [found.group(0) for line in lines if (found := re.match(r"[A-Za-z][\w-]*", line))]

    told = installation.installation().packages

    assert [one.name for one in told] == asked
    assert all(one.version == version(one.name) for one in told)
    assert all(one.licence and len(one.licence) < 40 for one in told)


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ({"License-Expression": ["MIT"], "Classifier": ["License :: OSI Approved :: BSD License"]}, "MIT"),
        ({"Classifier": ["Topic :: Text", "License :: OSI Approved :: BSD License"], "License": ["x"]}, "BSD License"),
        ({"License": ["CC0 1.0 Universal"]}, "CC0 1.0 Universal"),
    ],
)
def test_a_licence_is_read_wherever_a_package_tells_it(monkeypatch, fields: dict[str, object], licence: str):
    class Told(dict[str, object]):
        def get_all(self, name: str, otherwise: object) -> object:
            return self.get(name, otherwise)

    monkeypatch.setattr(installation, "metadata", lambda _: Told(fields))

    assert installation._licence("pakket") == licence


def test_a_package_that_is_not_there_is_not_made_up():
    with pytest.raises(PackageNotFoundError):
        installation._licence("bestaat-niet-hier")


def test_it_tells_which_version_runs_and_in_which_file_the_dossiers_are(monkeypatch):
    monkeypatch.setenv(DATABASE, "sqlite:////ergens/ver/weg.sqlite")

    here = installation.installation()

    assert (here.version, here.file) == (VERSION, "weg.sqlite")
