from tests.report import planned, reading
from wizard.report.sections import compass
from wizard.report.subject import Subject


def written(paper, subject):
    compass.write(paper, subject)
    return paper.save()


def test_every_claim_about_the_wijkkompas_stands_in_the_annex(report, handbook):
    text = reading.whole(report)

    assert not [one.text for one in handbook.compass.statements() if one.text not in text]


def test_tracks_stand_with_their_letter_group_and_certainty(paper, subject):
    rows = reading.rows(written(paper, subject), "De sporen van het Wijkkompas")

    tracks = subject.handbook.compass.tracks
    assert [row[:2] for row in rows[1:]] == [[f"{one.letter} – {one.name}", one.group] for one in tracks]
    assert all(len(row[2].split("\n")) == 2 for row in rows[1:])


def test_a_phase_has_its_own_name_the_one_of_the_municipality_or_none(paper):
    report = written(paper, planned.goals_of({}, phase_2="Samen kiezen"))

    names = [row[1] for row in reading.rows(report, "De fasen van het Wijkkompas")[1:]]
    assert names == ["Samen starten", "Samen kiezen\nnaam van de gemeente zelf", *["(niet ingevuld)"] * 4]


def test_without_limits_that_part_is_left_out(paper, subject):
    bare = subject.handbook.compass.model_copy(update={"limits": ()})
    handbook = subject.handbook.model_copy(update={"compass": bare})

    report = written(paper, Subject(handbook, subject.dossier, subject.today))

    assert "Wat we niet weten" not in [text for _, text in reading.headings(report)]


def test_knooppunten_stand_with_their_track_and_phase(paper, subject):
    rows = reading.rows(written(paper, subject), "De knooppunten van het Wijkkompas die we kennen")

    assert [row[0] for row in rows[1:]] == [one.name for one in subject.handbook.compass.nodes]
    assert rows[1][1].startswith("C – ")


def test_without_knooppunten_that_part_is_left_out(paper, subject):
    bare = subject.handbook.compass.model_copy(update={"nodes": ()})
    handbook = subject.handbook.model_copy(update={"compass": bare})

    report = written(paper, Subject(handbook, subject.dossier, subject.today))

    assert "Knooppunten" not in [text for _, text in reading.headings(report)]
