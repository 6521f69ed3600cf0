from tests.report import reading


def test_numbers_carry_points_and_codes_their_year(report, dossier):
    found = {row[0]: row[1:] for row in reading.rows(report, "Gegevens per wijk of buurt")}

    assert found["Binnenstad"] == ["BU99990001 (2025)", "Centrum", "3.940", "2.310", "(niet ingevuld)"]
    assert len(found) == 1 + len(dossier.neighbourhoods)
