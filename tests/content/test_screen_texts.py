from pathlib import Path

import pytest

from tests.content.planting import refused_load, write
from wizard import content
from wizard.model.handbook import Forms


def test_a_text_is_found_under_its_file_and_its_name(folder: Path):
    write(folder, "texts/menu.yaml", "role.now: Rol nu\n")

    assert content.load(folder).texts == {"start.title": "Begin hier", "menu.role.now": "Rol nu"}


def test_a_text_may_have_a_form_for_one_and_for_more(folder: Path):
    write(folder, "texts/menu.yaml", "wijken:\n  een: 1 wijk\n  meer: '{n} wijken'\n")

    assert content.load(folder).texts["menu.wijken"] == Forms(een="1 wijk", meer="{n} wijken")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: {een: 1 wijk}", "schrijf onder deze naam 'een:' en 'meer:'"),
        ("title: {een: a, meer: b, twee: c}", "schrijf onder deze naam 'een:' en 'meer:'"),
        ("title: 3", "Schrijf hier een tekst"),
        ("title:", "Schrijf hier een tekst"),
        ("title: 'Dag {naam'", "een accolade klopt niet"),
        ("title: 'Dag }'", "een accolade klopt niet"),
        ("title: 'Dag {{naam}}'", "een dubbele accolade kan hier niet"),
        ("title: 'Dag {}'", "'{}' is geen naam"),
        ("title: 'Dag {0}'", "'{0}' is geen naam"),
        ("title: 'Dag {naam.title}'", "'{naam.title}' is geen naam"),
        ("title: {een: a, meer: 'Dag {n'}", "een accolade klopt niet"),
    ],
)
def test_a_text_that_cannot_be_shown_is_refused(folder: Path, text: str, said: str):
    write(folder, "texts/start.yaml", text)

    message = refused_load(folder)

    assert message.startswith("start.yaml, 'title'")
    assert said in message


@pytest.mark.parametrize("text", ["", "- een\n"])
def test_a_file_without_names_is_refused(folder: Path, text: str):
    write(folder, "texts/start.yaml", text)

    assert refused_load(folder).startswith("start.yaml: schrijf in dit bestand regels")
