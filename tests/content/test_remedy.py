import re
from pathlib import Path
from typing import Annotated, get_args

import pytest
from pydantic import BaseModel, Field
from pydantic_core import core_schema

from wizard.content import remedy
from wizard.content.remedy import ContentError, id_of, valid

FILE = Path("proef.yaml")


class Part(BaseModel):
    id: str
    size: int = Field(default=1, ge=1, le=9)


class Whole(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=5)] = "x"
    yes: bool = False
    parts: list[Part] = Field(default=[], min_length=1)
    pair: tuple[int, ...] = ()
    by_name: dict[str, int] = {}
    ratio: float = 1.0
    side: str = Field(default="links", pattern="^(links|midden|heel-rechts)$")
    code: str = Field(default="a", pattern="^[a-z]$")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"name": ""}, "veld 'name': Dit veld is leeg. Schrijf hier een tekst."),
        ({"name": "abcdef"}, "veld 'name': Deze tekst is te lang. Gebruik hoogstens 5 tekens."),
        ({"name": 3}, "veld 'name': Schrijf hier een tekst;"),
        ({"yes": "misschien"}, "veld 'yes': Schrijf hier true (ja) of false (nee)."),
        ({"parts": []}, "veld 'parts': Er staat te weinig in deze lijst. Zet er minstens 1 in."),
        ({"parts": "een"}, "veld 'parts': Maak hier een lijst van;"),
        (
            {"parts": [{"id": "een", "size": 0}]},
            "veld 'parts › een › size': Dit getal is te klein. Schrijf minstens 1.",
        ),
        ({"parts": [{"id": "een", "size": 10}]}, "veld 'parts › een › size': Dit getal is te groot."),
        ({"parts": [{"id": "een"}, {"size": 1}]}, "veld 'parts › nummer 2 › id': Dit veld ontbreekt. Vul het in."),
        ({"parts": [3]}, "veld 'parts › nummer 1': Hier horen velden te staan"),
        ({"pair": [1, "a"]}, "veld 'pair › nummer 2': Schrijf hier een heel getal"),
        ({"pair": [1.5]}, "veld 'pair › nummer 1': Schrijf hier een heel getal"),
        ({"by_name": []}, "veld 'by_name': Hier horen velden te staan"),
        ({"ratio": "veel"}, "veld 'ratio': Deze waarde past hier niet."),
        ({"side": "boven"}, "veld 'side': Kies uit: links, midden of heel-rechts."),
        ({"code": "A"}, "veld 'code': Gebruik alleen kleine letters"),
        (None, "Hier horen velden te staan"),
    ],
)
def test_a_fault_is_said_in_dutch_with_its_place(raw: object, said: str):
    with pytest.raises(ContentError) as refusal:
        valid(Whole, raw, FILE, "'geheel'")

    assert str(refusal.value).startswith(f"proef.yaml, 'geheel', {said}")


def test_a_fault_deeper_than_what_was_written_has_a_place_too():
    class Keys(BaseModel):
        by_name: dict[int, int]

    with pytest.raises(ContentError, match=r"veld 'by_name › a › \[key\]': Schrijf hier een heel getal"):
        valid(Keys, {"by_name": {"a": 1}}, FILE, "'geheel'")


def test_every_remedy_is_for_a_fault_that_exists():
    assert set(remedy._REMEDIES) <= set(get_args(core_schema.ErrorType))


def test_every_remedy_is_dutch():
    english = re.compile(r"\b(should|input|valid|the|must|field)\b", re.IGNORECASE)

    assert not [text for text in (*remedy._REMEDIES.values(), *remedy._SHAPES.values()) if english.search(text)]


@pytest.mark.parametrize(("raw", "found"), [({"id": "a"}, "a"), ({"id": 3}, "3"), ({}, None), ("a", None)])
def test_the_id_is_what_the_editor_wrote(raw: object, found: str | None):
    assert id_of(raw) == found
