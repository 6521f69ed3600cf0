from collections import Counter
from pathlib import Path

import pytest

from tests.content.planting import plant, refused_load
from wizard import content
from wizard.content import agenda
from wizard.model.agenda import FORM_IDS, QUESTION_IDS, Agenda
from wizard.model.entity import INTENSITIES, SIDES, TALK_PARTS
from wizard.model.statement import Certainty


@pytest.fixture(scope="module")
def made() -> Agenda:
    return agenda.load(content.FOLDER / "talk")


def test_both_sides_have_as_many_needs_to_start_from(made: Agenda):
    assert [len(made.needs_of(side)) for side in SIDES] == [12, 12]


def test_a_need_reads_as_one_short_line(made: Agenda):
    names = [need.name for need in made.needs]

    assert len(set(names)) == len(names)
    assert max(len(name) for name in names) <= 60
    assert not [name for name in names if name.endswith((".", "?"))]


def test_the_questions_and_the_guide_are_those_that_the_rules_know(made: Agenda):
    assert tuple(question.id for question in made.questions) == QUESTION_IDS
    assert tuple(part.id for part in made.guide) == TALK_PARTS


def test_whatever_is_asked_is_a_question(made: Agenda):
    asked = [one.ask for one in (*made.questions, *made.subjects)] + [ask for part in made.guide for ask in part.ask]

    assert not [ask for ask in asked if not ask.endswith("?")]
    assert {len(part.ask) for part in made.guide} <= {3, 4, 5}


def test_the_forms_run_from_light_to_heavy(made: Agenda):
    weights = [INTENSITIES.index(form.weight) for form in made.forms]

    assert tuple(form.id for form in made.forms) == FORM_IDS
    assert [form.step for form in made.forms] == list(range(7))
    assert weights == sorted(weights)
    assert [form.step for form in made.forms if form.legal] == [2, 3, 4, 5, 6]


def test_every_intensity_asks_more_subjects(made: Agenda):
    assert Counter(subject.weight for subject in made.subjects) == {"licht": 5, "gemiddeld": 6, "zwaar": 3}


def test_the_seven_examples_of_the_handout_say_what_is_not_known(made: Agenda):
    ids = [example.id for example in made.partnerships]

    assert len(ids) == 7
    assert all(example.open for example in made.partnerships)
    assert {ident for ident in ids if "handreiking-2022" not in sources(made, ident)} == {"energy-common"}


def sources(made: Agenda, ident: str) -> set[str]:
    example = made.partnership(ident)
    assert example
    return {source for claim in example.statements() for source in claim.source}


def test_how_binding_a_form_is_was_not_read_in_a_source(made: Agenda):
    assert {form.binding.certainty for form in made.forms} == {Certainty.KNOWLEDGE}


def test_most_needs_and_agreements_were_read_in_a_source(made: Agenda):
    read = [need for need in made.needs if need.meaning.certainty is Certainty.SOURCE]

    assert len(read) >= 0.6 * len(made.needs)
    assert {example.agreed.certainty for example in made.partnerships} == {Certainty.SOURCE}


def test_no_claim_stands_in_the_conversation_twice(made: Agenda):
    assert not [text for text, count in Counter(claim.text for claim in made.statements()).items() if count > 1]


def test_every_claim_is_told_with_its_file(made: Agenda):
    told = [claim for _, claims in agenda.claims(made) for claim in claims]

    assert Counter(claim.text for claim in told) == Counter(claim.text for claim in made.statements())
    assert {file for file, _ in agenda.claims(made)} == {
        *("needs.yaml", "questions.yaml", "subjects.yaml", "forms.yaml", "partnerships.yaml"),
        "drafts.yaml",
    }


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("questions", "- id: gevoelig", "- id: spannend", "questions.yaml, 'gevoelig': deze vraag ontbreekt."),
        ("forms", "- id: green-deal", "- id: blauw", "forms.yaml, 'green-deal': deze vorm ontbreekt. Zet 'green-"),
        ("guide", "- id: waarden", "- id: afspraken2", "'afspraken2', veld 'id': Kies uit: voorbereiding, "),
        ("guide", "minutes: 15", "minutes: 0", "guide.yaml, 'voorbereiding', veld 'minutes': Dit getal is te klein."),
        (
            "forms",
            "step: 3",
            "step: 2",
            "'samenwerkingsverklaring', veld 'step': 'intentieverklaring' heeft stap 2 ook",
        ),
        ("forms", "weight: zwaar", "weight: loodzwaar", "forms.yaml, 'green-deal', veld 'weight': Kies uit: licht"),
        ("needs", "side: gemeente\n", "side: raad\n", "needs.yaml, 'namens-wie', veld 'side': Kies uit: gemeente of"),
        ("needs", "- id: bereik", "- id: geld", "needs.yaml, 'geld': deze id staat er dubbel."),
        ("subjects", "- id: mandaat", "- id: geld", "subjects.yaml, 'geld': deze id staat er dubbel."),
        ("partnerships", "form: green-deal", "form: blauw", "'hilversum-hilverzon', veld 'form': vorm 'blauw' staat"),
        ("partnerships", "stages: [idee,", "stages: [plan,", "'haags-energieakkoord', veld 'stages › nummer 1': Kies"),
        ("partnerships", "scope: breed", "scope: lang", "'hilversum-hilverzon', veld 'scope': Kies uit: smal of breed"),
        ("partnerships", "[mediagroen-hilversum, hil", "[nergens, hil", "bron 'nergens' staat niet in sources.yaml"),
        (
            "subjects",
            "certainty: eigen",
            "certainty: bron",
            "subjects.yaml, 'communicatie', veld 'why': zekerheid 'bron'",
        ),
    ],
)
def test_a_fault_in_the_conversation_is_refused(folder: Path, file: str, old: str, new: str, said: str):
    plant(folder, f"talk/{file}.yaml", old, new)

    message = refused_load(folder)

    assert said in message
    assert message.startswith(f"{file}.yaml, ")


def test_a_question_that_no_rule_knows_is_refused(folder: Path):
    question = "- {id: mooi, ask: Mooi?, why: {text: Zomaar., certainty: eigen}}\n- id: doel-helder"
    plant(folder, "talk/questions.yaml", "- id: doel-helder", question)

    assert refused_load(folder) == "questions.yaml, 'mooi': deze vraag kent de app niet. Haal 'mooi' weg."


def test_a_part_without_a_guide_is_refused(folder: Path):
    path = folder / "talk/guide.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("- id: uitkomst")], encoding="utf-8")

    assert refused_load(folder) == "guide.yaml, 'uitkomst': dit onderdeel ontbreekt. Zet 'uitkomst' terug."


@pytest.mark.parametrize("side", SIDES)
def test_too_few_needs_of_a_side_are_refused(folder: Path, side: str):
    other = next(one for one in SIDES if one != side)
    for _ in range(4):
        plant(folder, "talk/needs.yaml", f"side: {side}\n", f"side: {other}\n")

    message = refused_load(folder)

    assert message == f"needs.yaml: kant '{side}' heeft minder dan 10 behoeften. Zet er nog 2 bij."
