from tests.report import marked, reading
from tests.report.conftest import DAY
from tests.report.reading import W
from wizard.logic import standing
from wizard.report.sections import standings
from wizard.report.subject import Subject

NAME = "Aantal wijken naar hoe ver de keuze is"


def written(paper, handbook, dossier):
    standings.write(paper, Subject(handbook, dossier, DAY))
    return paper.save()


def test_the_table_counts_every_neighbourhood_once_for_every_model(paper, handbook):
    dossier = marked.dossier(9)

    rows = reading.rows(written(paper, handbook, dossier), NAME)

    assert rows[0][1:] == [model.name for model in handbook.role_models]
    assert [sum(map(int, column)) for column in list(zip(*rows[1:], strict=True))[1:]] == [9, 9, 9]
    assert rows[3][0] == "Besloten"
    assert int(rows[3][1]) == standing.of("nsob", dossier).count("besloten")


def test_with_one_model_the_column_needs_no_name_of_it(paper, handbook):
    rows = reading.rows(written(paper, handbook, marked.plain({"A": (None, "netwerkend")}, standing="voorstel")), NAME)

    assert rows == [
        ["Hoe ver is de keuze?", "Wijken"],
        ["Persoonlijke inschatting", "0"],
        ["Voorstel", "1"],
        ["Besloten", "0"],
        ["(niet ingevuld)", "0"],
    ]


def test_minority_views_are_linked_and_their_text_is_not_repeated(paper, handbook):
    raw = written(paper, handbook, marked.dossier(2))

    links = [one.get(W + "anchor") for one in reading.body(raw).iter(W + "hyperlink")]
    bullets = reading.paragraphs(raw, "ListBullet")
    assert links == ["_Wijk0", "_Wijk1"]
    assert all(text.endswith("(met het rolmodel Strategische rollen en Regierollen)") for text in bullets)
    assert str(marked.dossier(2).value("n0.nsob", "minority")) not in reading.whole(raw)


def test_a_minority_by_the_leading_model_is_only_named(paper, handbook):
    raw = written(paper, handbook, marked.plain({"A": (None, "netwerkend")}, minority="Liever niet."))

    assert reading.paragraphs(raw, "ListBullet") == ["A"]


def test_without_minority_views_a_sentence_says_so(paper, handbook):
    raw = written(paper, handbook, marked.plain({"A": (None, "netwerkend")}))

    assert reading.paragraphs(raw, "Normal")[-1].startswith("Bij geen enkele wijk")
    assert not reading.paragraphs(raw, "ListBullet")


def test_without_neighbourhoods_there_is_nothing_to_tell(paper, handbook):
    standings.write(paper, Subject(handbook, marked.plain({}), DAY))

    assert not paper.headings
