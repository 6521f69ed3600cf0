from tests.report import reading

PEOPLE = "Mensen uit 19 functies, binnen en buiten de gemeente.\nEr is gesproken met 7 bewonersinitiatieven."


def test_the_cover_says_what_of_whom_of_when_and_that_it_is_a_concept(report):
    lines = reading.paragraphs(report, "CoverLabel", "Title", "Subtitle", "CoverLine")

    assert lines == [
        "Gemeenterapport",
        "Rol, doelen en aanpak bij bewonersinitiatieven",
        "Gemeente Elzerwoude",
        "Naam van het dossier\tWarmte in de wijk 2026",
        "Datum\t23 november 2026",
        "Status\tConcept",
        "Versie\t0.8, voor de raadscommissie",
        "Rolmodel\tVier vormen van overheidssturing",
        f"Wie deden mee\t{PEOPLE}",
    ]
