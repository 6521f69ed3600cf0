"""Open the report with LibreOffice, as its readers do."""

import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from tests import groups
from tests.report import houses, marked, reading
from tests.report.conftest import DAY
from tests.report.test_municipal import NAUGHTY
from wizard.report import draft, municipal, talk, worksheets

SOFFICE = shutil.which("soffice")


@pytest.fixture(scope="session")
def profile(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("office")


def pages(raw: bytes, folder: Path, profile: Path) -> list[str]:
    groups.need("office", SOFFICE, "libreoffice-writer-nogui")
    (folder / "report.docx").write_bytes(raw)
    room = f"-env:UserInstallation={profile.as_uri()}"
    command = [str(SOFFICE), room, "--headless", "--convert-to", "pdf", "--outdir", str(folder), "report.docx"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(folder / "report.pdf").pages]


@pytest.mark.parametrize("name", ["report", "approach_report", "talk_report", "guide_report", "contract_draft"])
def test_the_pages_hold_every_heading_and_the_contents_name_the_right_page_or_the_one_beside_it(
    request, name, tmp_path, profile
):
    raw = request.getfixturevalue(name)

    found = pages(raw, tmp_path, profile)

    text = " ".join(found)
    assert not [heading for _, heading in reading.headings(raw) if " ".join(heading.split()) not in text]
    assert f"bladzijde 3 van {len(found)}" in found[2]
    chapters = [line.split("\t") for line in reading.paragraphs(raw, "Toc1")]
    assert all(any(title in page for page in found[int(number) - 2 : int(number) + 1]) for title, number in chapters)


@pytest.mark.parametrize("name", houses.NAMES)
def test_a_document_in_a_house_style_has_the_pages_that_its_contents_name(handbook, dossier, name, tmp_path, profile):
    raw = talk.build(handbook, dossier, DAY, "warm-hoefblad", house=houses.house(name))

    found = pages(raw, tmp_path, profile)

    for line in reading.paragraphs(raw, "Toc1"):
        entry, number = line.split("\t")
        title = next(text for _, text in reading.headings(raw) if entry.endswith(text))
        assert any(title in page for page in found[int(number) - 2 : int(number) + 1]), entry
    assert not [text for _, text in reading.headings(raw) if " ".join(text.split()) not in " ".join(found)]


def test_naughty_texts_survive(handbook, tmp_path, profile):
    text = "\n\n".join(part for name, part in NAUGHTY.items() if name != "one long word") + "\n\n" + "x" * 5_000

    found = pages(municipal.build(handbook, marked.with_texts(text), DAY), tmp_path, profile)

    assert "<script>alert(1)</script>" in " ".join(found)


@pytest.mark.parametrize("initiative", ["smeden-op-warmte", "energiehulpen", "dorpshuis", "appelgaard"])
def test_a_light_form_is_one_page(handbook, dossier, initiative, tmp_path, profile):
    assert len(pages(draft.build(handbook, dossier, DAY, initiative), tmp_path, profile)) == 1


def test_the_letter_with_which_both_sides_take_leave_is_the_last_page(farewell_draft, tmp_path, profile):
    found = pages(farewell_draft, tmp_path, profile)

    assert found[-1].startswith("Een brief ten afscheid Aan iedereen die meedeed, ")
    assert "Warm onder Oude Daken" in found[-1]


@pytest.mark.parametrize("many", [0, 12, 40, 500])
def test_the_matrix_stands_on_one_page_with_the_names_that_fit_and_no_page_is_empty(handbook, many, tmp_path, profile):
    places = marked.plain({f"Wijk met naam {number}": (None, None) for number in range(1, many + 1)})

    found = pages(worksheets.build(handbook, places, DAY), tmp_path, profile)

    (matrix,) = [page for page in found if "De rollen, om een nummer in te schrijven" in page]
    assert "Stap 1 – Rol per wijk" in matrix
    assert f"{many} Wijk met naam {many}" in matrix or many in {0, 500}
    assert min(map(len, found)) > 100, "more than the foot of a page"
