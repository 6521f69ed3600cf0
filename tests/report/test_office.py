"""Open the report with LibreOffice, as its readers do."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pypdf
import pytest

from tests import groups
from tests.report import houses, marked, reading
from tests.report.conftest import DAY
from tests.report.test_municipal import NAUGHTY
from wizard.report import draft, municipal, talk, worksheets

SOFFICE = shutil.which("soffice")

pytestmark = pytest.mark.no_cover  # whole documents, of which each part has tests of its own


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("office")


def printed(folder: Path, profile: Path, raws: Mapping[str, bytes]) -> dict[str, Sequence[pypdf.PageObject]]:
    """Return the pages of each document by its name; the office starts once for all of them, which takes it longest."""
    groups.need("office", SOFFICE, "libreoffice-writer-nogui")
    for name, raw in raws.items():
        (folder / f"{name}.docx").write_bytes(raw)
    room = f"-env:UserInstallation={profile.as_uri()}"
    command = [str(SOFFICE), room, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    made = [f"{name}.docx" for name in raws]
    subprocess.run([*command, *made], cwd=folder, check=True, capture_output=True, timeout=240)
    return {name: pypdf.PdfReader(folder / f"{name}.pdf").pages for name in raws}


def said(page: pypdf.PageObject) -> str:
    """Return what stands on a page."""
    return " ".join(page.extract_text().split())


def pages(folder: Path, profile: Path, raws: Mapping[str, bytes]) -> dict[str, list[str]]:
    """Return what stands on the pages of each document."""
    return {name: [*map(said, found)] for name, found in printed(folder, profile, raws).items()}


LARGE = ("report", "approach_report", "talk_report", "guide_report", "contract_draft")
"""Every document of the example that has a table of contents."""


def test_the_pages_hold_every_heading_and_the_contents_name_the_right_page_or_the_one_beside_it(
    request, tmp_path, profile
):
    raws = {name: request.getfixturevalue(name) for name in LARGE}

    for name, found in pages(tmp_path, profile, raws).items():
        text = " ".join(found)
        assert not [heading for _, heading in reading.headings(raws[name]) if " ".join(heading.split()) not in text]
        assert f"bladzijde 3 van {len(found)}" in found[2]
        chapters = [line.split("\t") for line in reading.paragraphs(raws[name], "Toc1")]
        for title, number in chapters:
            assert any(title in page for page in found[int(number) - 2 : int(number) + 1]), title


def test_a_document_in_a_house_style_has_the_pages_that_its_contents_name(handbook, dossier, tmp_path, profile):
    raws = {
        name: talk.build(handbook, dossier, DAY, "warm-hoefblad", house=houses.house(name)) for name in houses.NAMES
    }

    for name, found in pages(tmp_path, profile, raws).items():
        headings = [text for _, text in reading.headings(raws[name])]
        for line in reading.paragraphs(raws[name], "Toc1"):
            entry, number = line.split("\t")
            title = next(text for text in headings if entry.endswith(text))
            assert any(title in page for page in found[int(number) - 2 : int(number) + 1]), (name, entry)
        assert not [text for text in headings if " ".join(text.split()) not in " ".join(found)], name


def test_naughty_texts_survive(handbook, tmp_path, profile):
    text = "\n\n".join(part for name, part in NAUGHTY.items() if name != "one long word") + "\n\n" + "x" * 5_000
    raw = municipal.build(handbook, marked.with_texts(text), DAY)

    found = printed(tmp_path, profile, {"naughty": raw})["naughty"]

    assert any("<script>alert(1)</script>" in said(page) for page in found)


def test_a_light_form_is_one_page(handbook, dossier, tmp_path, profile):
    light = ("smeden-op-warmte", "energiehulpen", "dorpshuis", "appelgaard")

    found = printed(tmp_path, profile, {name: draft.build(handbook, dossier, DAY, name) for name in light})

    assert {name: len(pages) for name, pages in found.items()} == dict.fromkeys(light, 1)


def test_the_letter_with_which_both_sides_take_leave_is_the_last_page(farewell_draft, tmp_path, profile):
    found = said(printed(tmp_path, profile, {"farewell": farewell_draft})["farewell"][-1])

    assert found.startswith("Een brief ten afscheid Aan iedereen die meedeed, ")
    assert "Warm onder Oude Daken" in found


def test_the_matrix_stands_on_one_page_with_the_names_that_fit_and_no_page_is_empty(handbook, tmp_path, profile):
    places = {
        many: marked.plain({f"Wijk met naam {number}": (None, None) for number in range(1, many + 1)})
        for many in (0, 12, 40, 500)
    }

    found = pages(
        tmp_path, profile, {str(many): worksheets.build(handbook, made, DAY) for many, made in places.items()}
    )

    for many, there in ((many, found[str(many)]) for many in places):
        (matrix,) = [page for page in there if "De rollen, om een nummer in te schrijven" in page]
        assert "Stap 1 – Rol per wijk" in matrix
        assert f"{many} Wijk met naam {many}" in matrix or many in {0, 500}
        assert min(map(len, there)) > 100, "more than the foot of a page"
