from pathlib import Path

import pytest

from tests.content.planting import plant, refused_load
from wizard import content
from wizard.content import agenda
from wizard.model.agenda import FORM_IDS, Agenda
from wizard.model.draft import DISCUSSED, FAREWELL, LETTER, SIGNED
from wizard.model.entity import INTENSITIES
from wizard.model.statement import Certainty

FILE = "talk/drafts.yaml"


@pytest.fixture(scope="module")
def made() -> Agenda:
    return agenda.load(content.FOLDER / "talk")


def test_every_form_has_a_draft_and_so_has_stopping_together(made: Agenda):
    assert [draft.id for draft in made.drafts] == [*FORM_IDS, FAREWELL]


def test_a_subject_that_a_form_is_heavy_enough_for_has_a_part_in_it(made: Agenda):
    for draft in made.drafts[:-1]:
        form = made.form(draft.id)
        assert form
        heavy = INTENSITIES[: INTENSITIES.index(form.weight) + 1]
        wanted = {subject.id for subject in made.subjects if subject.weight in heavy}

        assert wanted <= set(draft.holds), draft.id


def test_every_subject_has_one_place_in_a_draft_or_is_left_out_of_it(made: Agenda):
    every = sorted(subject.id for subject in made.subjects)

    for draft in made.drafts:
        placed = [one for one in (*draft.holds, *draft.left_out) if made.subject(one)]
        assert sorted(placed) == every, draft.id


def test_a_form_for_a_lawyer_is_signed_and_others_only_name_who_spoke(made: Agenda):
    legal = {form.id for form in made.forms if form.legal}

    signed = {draft.id for draft in made.drafts if SIGNED in draft.holds}
    discussed = {draft.id for draft in made.drafts if DISCUSSED in draft.holds}

    assert signed == legal
    assert discussed == {"kennismaking", "gespreksafspraken", FAREWELL}
    assert {draft.id for draft in made.drafts if draft.lawyer} == legal


def test_heavier_forms_are_numbered_and_light_ones_are_one_sheet(made: Agenda):
    assert {draft.id: draft.shape for draft in made.drafts} == {
        **dict.fromkeys(("kennismaking", "gespreksafspraken"), "blad"),
        **dict.fromkeys(("intentieverklaring", "beschikking-opdracht", FAREWELL), "delen"),
        **dict.fromkeys(("samenwerkingsverklaring", "green-deal", "samenwerkingsovereenkomst"), "artikelen"),
    }


def test_stopping_together_ends_in_a_letter_and_nothing_else_does(made: Agenda):
    assert [draft.id for draft in made.drafts if LETTER in draft.holds] == [FAREWELL]


def test_no_form_begins_with_the_words_of_another(made: Agenda):
    openings = [draft.opening[0] for draft in made.drafts]

    assert len(set(openings)) == len(openings)


def test_what_a_lawyer_reads_is_common_knowledge_and_no_reading_of_a_law(made: Agenda):
    assert {one.certainty for draft in made.drafts for one in draft.lawyer} == {Certainty.KNOWLEDGE}


def test_no_word_of_stopping_together_speaks_of_failure(made: Agenda):
    draft = made.draft(FAREWELL)
    assert draft
    words = draft.model_dump_json().lower()

    found = [word for word in ("mislukt", "gefaald", "falen", "helaas", "jammer", "gestrand", "spijt") if word in words]
    assert not found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("- id: green-deal", "- id: blauwe-deal", "'green-deal': deze vorm heeft geen concept. Schrijf er hier een."),
        ("- id: samen-stoppen", "- id: stoppen", "'samen-stoppen': dit concept ontbreekt. Zet 'samen-stoppen' terug."),
        ("holds: [partijen]", "holds: [gasten]", "'kennismaking': 'gasten' is geen onderwerp en geen vast stuk."),
        (
            "left_out: [rolverdeling,",
            "left_out: [gebied,",
            "'kennismaking': 'gebied' staat er dubbel. Haal er één weg.",
        ),
        ("left_out: [rolverdeling, ", "left_out: [", "'kennismaking': onderwerp 'rolverdeling' heeft hier geen plek."),
        ("holds: [besproken]", "text: [Wij.]", "'kennismaking': 'besproken' ontbreekt. Zet het bij 'holds' van"),
        ("holds: [ondertekening]", "text: [Wij.]", "'intentieverklaring': 'ondertekening' ontbreekt."),
        ("- id: waarover", "- id: wie", "'wie': deze id staat er dubbel. Geef elk onderdeel een eigen id."),
        ("      holds: [partijen]\n", "", "'kennismaking', deel 'wie': hier staat niets in. Vul 'holds' of 'text' in."),
        ("holds: [afscheid]", "holds: [afscheid, waarden]", "'samen-stoppen': het laatste deel is de brief."),
        ("shape: blad", "shape: boek", "'kennismaking', veld 'shape': Kies uit: blad, delen of artikelen"),
        ("source: [gemeente-nu-wcw]", "source: [nergens]", "bron 'nergens' staat niet in sources.yaml."),
    ],
)
def test_a_fault_in_the_drafts_is_refused(folder: Path, old: str, new: str, said: str):
    plant(folder, FILE, old, new)

    message = refused_load(folder)

    assert message.startswith("drafts.yaml, ")
    assert said in message


def test_a_draft_for_a_form_that_is_not_there_is_refused(folder: Path):
    text = (
        "- {id: handdruk, shape: blad, name: Hand, opening: [Hoi.], parts: [{id: a, name: A, text: [B.]}], rest: C}\n"
    )
    plant(folder, FILE, "- id: kennismaking", f"{text}\n- id: kennismaking")

    assert refused_load(folder) == "drafts.yaml, 'handdruk': deze vorm staat niet in forms.yaml. Kies een andere id."


def test_a_form_for_a_lawyer_says_what_to_look_at(folder: Path):
    path = folder / FILE
    text = path.read_text(encoding="utf-8")
    start = text.index("  lawyer:")
    path.write_text(text[:start] + text[text.index("- id: samenwerkingsverklaring") :], encoding="utf-8")

    assert "'intentieverklaring', veld 'lawyer': schrijf op wat een jurist moet nakijken." in refused_load(folder)


def test_a_subject_with_the_name_of_a_fixed_piece_is_refused(folder: Path):
    plant(folder, "talk/subjects.yaml", "- id: gebied", "- id: waarden")

    assert refused_load(folder) == (
        "subjects.yaml, 'waarden': zo heet ook een vast stuk van drafts.yaml. Kies een andere id."
    )
