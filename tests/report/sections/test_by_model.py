import re

import pytest
from docx.oxml.ns import qn

from tests.report import marked, reading
from tests.report.conftest import DAY
from wizard.logic import moving, placing
from wizard.report.sections import by_model, roles
from wizard.report.subject import Subject

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


def alts(raw):
    return [one.get("descr") for one in reading.body(raw).iter(f"{WP}docPr")]


def written(paper, handbook, dossier, place=0):
    by_model.write(paper, Subject(handbook, dossier, DAY), handbook.role_models[place])
    return paper.save()


def test_the_counts_in_the_pictures_are_those_in_the_table(report, subject):
    for model in subject.models:
        table = {row[0]: row[1:] for row in reading.rows(report, f"Aantal wijken per rol ({model.name})")[1:]}
        drawn = {which: placing.of(model, subject.dossier, which).boxes for which in ("now", "wanted")}

        for column, boxes in enumerate(drawn.values()):
            assert [table[subject.role_name(model.id, box.role)][column] for box in boxes] == [
                str(box.count) for box in boxes
            ]
        assert [sum(map(int, column)) for column in zip(*table.values(), strict=True)] == [12, 12]


def test_every_picture_says_its_counts_in_words(report):
    matrices = [text for text in alts(report) if text.startswith("Figuur van")]

    assert len(matrices) >= 2
    assert all(re.search(r": \d+ wijk", text) for text in matrices)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_changes_in_the_table_are_all_there_are(paper, handbook, place):
    model, dossier = handbook.role_models[place], marked.dossier(9)

    raw = written(paper, handbook, dossier, place)

    rows = reading.rows(raw, f"Van de rol nu naar de gewenste rol ({model.name})")[1:]
    moves = (*placing.movements(model, dossier), *moving.beside(model, dossier))
    assert [int(row[2]) for row in rows] == [move.count for move in moves]
    assert sum(int(row[2]) for row in rows) == 9
    arrows = next(text for text in alts(raw) if text.startswith("Pijlen"))
    assert arrows.count("naar") - 1 == len(placing.movements(model, dossier))
    assert "5 wijken gaan van of naar een eigen rol." in reading.whole(raw)


def test_a_change_to_an_own_role_alone_has_a_table_but_no_arrows(paper, handbook):
    raw = written(paper, handbook, marked.plain({"A": ("netwerkend", "eigen")}))

    assert len(alts(raw)) == 1
    assert reading.rows(raw, "Van de rol nu naar de gewenste rol (Vier vormen van overheidssturing)")[1] == [
        "Netwerkende overheid",
        "Eigen rol, in eigen woorden",
        "1",
        "A",
    ]


def test_the_table_of_the_leading_model_links_to_every_neighbourhood_with_how_far_it_is(report, dossier, subject):
    name = f"Rol nu, gewenste rol en tweede rol per wijk ({subject.model.name})"
    table = reading.tables(report)[name]

    names = [reading.text(one) for one in table.iter(qn("w:p")) if one.find(qn("w:hyperlink")) is not None]
    assert names == [one.name for one in dossier.neighbourhoods]
    assert {row[4] for row in reading.rows(report, name)[1:]} == {
        "Persoonlijke inschatting",
        "Voorstel",
        "Besloten",
        "(niet ingevuld)",
    }


def test_the_table_of_another_model_holds_only_where_it_was_used_and_says_so(paper, handbook):
    raw = written(paper, handbook, marked.plain({"A": ("afwachter", None), "B": (None, None)}, model="strategisch"), 1)

    name = "Rol nu, gewenste rol en tweede rol per wijk (Strategische rollen)"
    assert [row[0] for row in reading.rows(raw, name)[1:]] == ["A"]
    assert "Bij 1 wijk is dit rolmodel niet ingevuld." in reading.whole(raw)


def test_a_matrix_without_a_neighbourhood_is_left_out(paper, handbook):
    raw = written(paper, handbook, marked.plain({"A": (None, None)}))

    assert not alts(raw)
    assert (3, "De rollen in beeld") not in reading.headings(raw)


def test_a_change_of_many_neighbourhoods_points_at_the_table_instead_of_naming_them(paper, handbook, subject):
    items = {f"Wijk {place}": ("rechtmatig", "netwerkend") for place in range(by_model.MOST_NAMES + 1)}

    roles.write(paper, Subject(handbook, marked.plain(items), subject.today))

    rows = reading.rows(paper.save(), "Van de rol nu naar de gewenste rol (Vier vormen van overheidssturing)")
    assert rows[1][2:] == ["13", "zie de tabel met alle wijken"]


def test_without_changes_there_is_no_table_of_them(paper, handbook, subject):
    roles.write(paper, Subject(handbook, marked.plain({"A": ("netwerkend", "netwerkend")}), subject.today))

    assert "Wat verandert er?" not in reading.whole(paper.save())
