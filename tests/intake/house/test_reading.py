import random
from contextlib import suppress
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples.house.make import FOLDER, SAMPLES, zipped
from tests.samples.house.parts import NORMAL, node, style, template, xml
from wizard.intake.house import reading, tree
from wizard.intake.house.reading import MOST_STYLES, read
from wizard.intake.house.refused import HouseRefused
from wizard.model.house import HouseNumber, HouseReason

PARTS = {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml"}


def parts(raw):
    with ZipFile(BytesIO(raw)) as file:
        return {name: file.read(name) for name in file.namelist()}


@cache
def raw_sample(name):
    return SAMPLES[name]()


def sample(name):
    return read(raw_sample(name), name)


def keys(judged):
    return {one.key for one in judged.remarks}


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_in_the_folder_are_those_of_the_script(name):
    assert parts((FOLDER / name).read_bytes()) == parts(SAMPLES[name]())


@pytest.mark.parametrize("name", SAMPLES)
def test_what_was_read_before_gives_the_same_house_again(name):
    once = sample(name).house

    again = read(once.raw).house

    assert again == once
    assert again.digest == once.digest


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_in_it_points_outside_and_every_relation_has_its_part(name):
    found = parts(sample(name).house.raw)

    assert not [part for part, raw in found.items() if b"External" in raw or b"attachedTemplate" in raw]
    for part, raw in found.items():
        if part.endswith(".rels") and part != "_rels/.rels":
            targets = [one.get("Target") for one in tree.parse(raw)]
            assert {f"word/{target}" for target in targets} <= set(found)


@pytest.mark.parametrize("name", SAMPLES)
def test_word_opens_it_as_a_document_without_text(name):
    document = Document(BytesIO(sample(name).house.raw))

    assert document.paragraphs == []
    assert document.styles["Normal"].style_id == "Normal"


def test_a_plain_style_lacks_the_list_of_contents_and_a_page_number():
    found = sample("gewoon.docx")

    assert {"missing_text", "no_number", "dropped_text", "language", "contrast"} == keys(found)
    assert (found.house.looks["Normal"].font, found.house.looks["Heading1"].colour) == ("Arial", "00675A")
    assert len(found.house.without_number) == 1


def test_numbered_headings_a_logo_and_a_first_page_are_taken_over():
    found = sample("genummerd.docx")

    assert {"taken_header_picture", "taken_first", "taken_numbers"} <= {one.key for one in found.taken}
    assert found.house.numbers[1] == HouseNumber("%1.%2", "decimal")
    assert found.house.without_number == ()
    pictures = [name for name in parts(found.house.raw) if name.startswith("word/media/")]
    assert pictures == ["word/media/image1.png"]


def test_of_a_bare_style_all_that_is_missing_is_named():
    missing = {one.key: one.styles for one in sample("kaal.docx").remarks if one.key.startswith("missing")}

    assert missing == {
        "missing_heading": ("Title", "Subtitle", "Heading2", "Heading3", "Heading4", "TocHeading"),
        "missing_text": ("Caption", "ListBullet", "Toc1", "Toc2", "Toc3", "Footer"),
    }


def test_a_template_with_dutch_ids_gets_ours_and_its_links_go():
    found = sample("sjabloon.dotx")

    assert {"dropped_links", "landscape"} <= keys(found)
    assert {"Normal", "Title", "Heading1", "Caption", "Footer"} <= set(found.house.looks)
    assert [pages for kind, pages, _ in found.house.furniture if kind == "header"] == ["first", "default", "even"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (template(None), HouseReason.NO_STYLES),
        (template(""), HouseReason.NO_STYLES),
        (template(parts={"word/styles.xml": xml("w:document")}), HouseReason.NO_STYLES),
        (template("".join(style(f"s{number}", f"s{number}") for number in range(10_000))), HouseReason.MANY_STYLES),
        (template(parts={"word/styles.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}), HouseReason.BOMB),
        (template(parts={"word/styles.xml": b"<w:styles"}), HouseReason.BROKEN),
    ],
)
def test_a_file_without_usable_styles_is_refused(raw, reason):
    with pytest.raises(HouseRefused) as caught:
        read(raw)

    assert caught.value.reason is reason


def test_what_would_not_fit_in_a_dossier_file_is_refused(monkeypatch):
    monkeypatch.setattr(reading, "LARGEST", 0)

    with pytest.raises(HouseRefused) as caught:
        sample("kaal.docx")

    assert (caught.value.reason, caught.value.detail) == (HouseReason.TOO_LARGE, "0")


def test_the_most_styles_that_are_read_are_read():
    many = "".join(style(f"s{number}", f"s{number}") for number in range(MOST_STYLES - 1))

    assert read(template(NORMAL + many)).house.looks.keys() == {"Normal"}


def test_a_template_without_anything_but_a_style_is_enough():
    found = read(template(style("x", "Mijn stijl")))

    assert set(parts(found.house.raw)) == PARTS | {"word/numbering.xml", "word/settings.xml", "word/footer1.xml"}
    assert found.house.looks["Normal"].size == 10
    assert "missing_normal" in keys(found)


def test_what_refers_to_the_theme_or_a_list_outside_the_file_goes():
    uses = [
        ("t", "theme", "theme.xml"),
        ("n", "numbering", "n.xml"),
        ("s", "settings", "s.xml"),
        ("f", "fontTable", "f.xml"),
    ]
    picture = "<w:pict><v:shape><v:imagedata r:id='x'/></v:shape></w:pict>"
    pictures = f"<w:numPicBullet w:numPicBulletId='0'>{picture}</w:numPicBullet>"
    given = {
        "word/theme.xml": xml("a:theme", "<a:blipFill><a:blip r:embed='weg'/></a:blipFill>"),
        "word/n.xml": xml("w:numbering", pictures),
        "word/s.xml": xml("w:settings", "<w:attachedTemplate r:id='x'/>"),
        "word/f.xml": xml("w:fonts"),
    }

    found = parts(read(template(uses=uses, parts=given)).house.raw)

    assert not [name for name, raw in found.items() if b"r:id=" in raw and name != "word/document.xml"]
    assert b"r:embed" not in found["word/theme.xml"]
    assert "word/fontTable.xml" in found


@pytest.mark.parametrize("name", SAMPLES)
def test_a_style_that_is_based_on_a_style_without_an_id_still_reads(name):
    given = parts(raw_sample(name))
    given["word/styles.xml"] = given["word/styles.xml"].replace(b'w:styleId="Caption"', b'w:styleId=""')

    assert read(zipped(given)).house.digest


def refused_or_read(raw: bytes) -> None:
    """Read a file that may be anything: it ends with a house style or a reason, never otherwise."""
    with suppress(HouseRefused):
        assert read(raw, "x.docx").house.raw.startswith(b"PK")


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_end_with_a_reason(raw):
    for found in (raw, b"PK\x03\x04" + raw):
        with pytest.raises(HouseRefused):
            read(found, "x.docx")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_that_was_damaged_anywhere_ends_with_a_reason_or_a_house_style(name):
    raw, chance = raw_sample(name), random.Random(7)
    for _ in range(10):
        damaged = bytearray(raw)
        for _ in range(chance.randint(1, 40)):
            damaged[chance.randrange(len(raw))] = chance.randrange(256)
        refused_or_read(bytes(damaged))
        refused_or_read(raw[: chance.randrange(len(raw))])


@pytest.mark.no_cover  # The tests above cover the code; following each line of so many tries doubles their time.
@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_a_part_whose_words_were_swapped_ends_with_a_reason_or_a_house_style(name, data):
    found = parts(raw_sample(name))
    part = data.draw(st.sampled_from([one for one in sorted(found) if one.endswith((".xml", ".rels"))]))
    words = sorted(set(found[part].replace(b">", b" ").replace(b"<", b" ").split()))
    old, new = data.draw(st.sampled_from(words)), data.draw(st.sampled_from([*words, b"", b"-1", b"99999999999"]))

    refused_or_read(zipped({**found, part: found[part].replace(old, new)}))


def test_pages_that_are_named_by_a_foreign_header_keep_their_styles():
    header = xml("w:hdr", '<w:p><w:pPr><w:pStyle w:val="Weg"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>')
    body = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'

    found = read(template(body=body, uses=[("h", "header", "h.xml")], parts={"word/h.xml": header}))

    above = tree.parse(parts(found.house.raw)["word/header1.xml"])
    assert not list(above.iter(qn("w:pStyle")))
    assert node("w:hdr").tag == above.tag
