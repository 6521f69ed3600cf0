from docx.oxml.ns import qn

from tests.samples.house.parts import node
from wizard.intake.house import settings


def names(root):
    return [one.tag.rpartition("}")[2] for one in root]


def test_only_what_is_looks_is_taken_over_in_the_order_of_the_schema():
    found = node(
        "w:settings",
        '<w:clrSchemeMapping w:bg1="light1"/><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="709"/>'
        "<w:evenAndOddHeaders/><w:docVars/><w:mailMerge/><w:trackRevisions/>",
    )

    made = settings.of(found)

    assert names(made) == [
        *("zoom", "defaultTabStop", "evenAndOddHeaders", "characterSpacingControl", "compat", "themeFontLang"),
        *("clrSchemeMapping", "decimalSymbol"),
    ]


def test_settings_are_made_where_there_are_none():
    assert names(settings.of(None)) == ["zoom", "characterSpacingControl", "compat", "themeFontLang", "decimalSymbol"]
    assert settings.even_pages(None) is False


def test_even_pages_can_be_turned_off():
    assert settings.even_pages(node("w:settings", "<w:evenAndOddHeaders/>"))
    assert not settings.even_pages(node("w:settings", '<w:evenAndOddHeaders w:val="false"/>'))


def test_fonts_are_named_and_do_not_come_along():
    assert settings.font_table(None) is None

    table = settings.font_table(node("w:fonts", '<w:font w:name="A"><w:embedRegular r:id="rId1"/><w:family/></w:font>'))

    assert table is not None
    assert [one.tag for one in table.iter()] == [qn("w:fonts"), qn("w:font"), qn("w:family")]
