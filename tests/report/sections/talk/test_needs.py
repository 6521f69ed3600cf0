from tests.report import reading, talking
from wizard.model.entity import Need, need_id
from wizard.report.meeting import AMONG
from wizard.report.sections.talk import needs

OURS, THEIRS = "Wat de gemeente van het initiatief nodig heeft", "Wat het initiatief van de gemeente nodig heeft"
FIT = "Wat past en wat schuurt, voor elke kant"


def need(prompt=None, side="initiatief", **answers):
    ident = need_id("i", prompt) if prompt else f"own-{side}-{answers.get('order', 'a')}"
    return {ident: (Need, {"side": side, "order": "a", "prompt": prompt, **answers})}


def written(paper, about):
    needs.write(paper, about)
    return paper.save()


def test_a_row_holds_a_need_with_its_answer(paper):
    told = {"answer": "deels", "answer_words": "Eén dag.", "who": "jurist", "by_when": "2027-01-02"}
    report = written(paper, talking.meeting(need("geld", text="Voor koffie.", **told)))

    assert reading.rows(report, THEIRS)[1] == [
        f"{talking.need_name('geld')}\nVoor koffie.",
        "Kunnen we deels bieden",
        "Eén dag.",
        "jurist\n2 januari 2027",
    ]


def test_needs_without_any_answer_are_named_in_one_sentence(paper):
    report = written(paper, talking.meeting({**need("geld"), **need("kennis"), **need("kaders", answer="kan")}))

    assert len(reading.rows(report, THEIRS)) == 2
    (sentence,) = reading.paragraphs(report, "AfterTable")
    assert sentence.startswith("Op 2 behoeften gaf de gemeente nog geen antwoord: ")
    assert "(niet ingevuld)" in reading.rows(report, THEIRS)[1][3]


def test_only_needs_without_an_answer_give_no_table(paper):
    report = written(paper, talking.meeting(need("geld")))

    assert THEIRS not in reading.tables(report)
    assert any(text.startswith("Op 1 behoefte gaf") for text in reading.paragraphs(report, "Normal"))


def test_own_words_always_stand_in_the_table(paper):
    report = written(paper, talking.meeting(need(side="gemeente", text="Rust.\n\nEn ruimte.")))

    assert reading.rows(report, OURS)[1][:2] == ["Rust.\nEn ruimte.", "(niet ingevuld)"]


def test_a_side_that_needs_nothing_yet_says_so(paper):
    report = written(paper, talking.meeting())

    assert len(reading.paragraphs(report, "Open")) == 2
    assert FIT not in reading.tables(report)


def test_what_fits_and_rubs_is_named_for_each_side(paper):
    said = {
        **need("geld", answer="kan"),
        **need("kennis", answer="kan"),
        **need(side="gemeente", text="Rust", answer="niet"),
    }
    report = written(paper, talking.meeting(said))

    rows = reading.rows(report, FIT)
    assert rows[0] == ["Hoe staat het?", "Nodig voor de gemeente", "Nodig voor het initiatief"]
    assert rows[1][1] == "geen"
    assert len(rows[1][2].split("\n")) == 2
    assert rows[2][1:] == ["Rust", "geen"]


def test_among_others_what_fits_is_counted_as_own_words_stand_there_once(paper):
    report = written(paper, talking.meeting(need(text="Rust", answer="kan"), level=AMONG))

    assert reading.rows(report, f"{FIT} – Warm")[1][1:] == ["geen", "1"]
    assert reading.whole(report).count("Rust") == 1


def test_the_conclusion_counts_every_kind_of_answer():
    said = {
        **need("geld", answer="kan"),
        **need("kennis", answer="niet"),
        **need("kaders", answer="zoeken"),
        **need("erkenning"),
    }

    parts = "1 past, 1 schuurt, 1 wordt uitgezocht en 1 wacht op antwoord"
    assert list(needs.conclusion(talking.meeting(said))) == [
        f"Het initiatief heeft 4 dingen nodig van de gemeente: {parts}.",
        "Wat de gemeente van het initiatief nodig heeft, is nog niet opgeschreven.",
    ]
