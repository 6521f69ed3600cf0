from datetime import date

import pytest

from tests.app import HANDBOOK, SAY, Window, colleague, read
from tests.views.conversation.talks import ONE, at, begun
from wizard.logic import talk_words
from wizard.logic.wording import date_in_words, listed
from wizard.model import talk
from wizard.model.change import Create, Edit, Remove
from wizard.model.entity import SIDES, Need, need_id
from wizard.model.talk import Talk
from wizard.views.conversation import choose
from wizard.views.plain import escape

UNDO = SAY("common.undo")
OURS, THEIRS = (HANDBOOK.agenda.needs_of(side) for side in SIDES)


def said(dossier: str) -> Talk:
    found = read(dossier)
    return talk.of(found, found.initiatives[0])


def prompts(dossier: str, side: str) -> list[str | None]:
    return [one.prompt for one in said(dossier).needs(side)]


def pick(window: Window, side: str, *chosen: str) -> Window:
    window.test.session_state[f"kies.behoeften.{side}.{ONE}"] = True
    window.run()
    window.test.pills(f"behoeften.{side}.{ONE}").set_value(list(chosen))
    return window.run()


def need(prompt: str, side: str = "gemeente", order: str = "a0", **answers: str) -> Create:
    return Create(Need.kind, need_id(ONE, prompt), ONE, {"side": side, "prompt": prompt, "order": order, **answers})


def unfold(window: Window, ident: str) -> Window:
    window.test.session_state[f"meer.{ident}"] = True
    return window.run()


@pytest.mark.parametrize(("side", "known"), [(SIDES[0], OURS), (SIDES[1], THEIRS)])
def test_a_side_chooses_out_of_the_common_needs_and_the_other_can_answer(side: str, known):
    dossier = begun()
    window = pick(at("behoeften", dossier), side, known[0].id, known[2].id)

    window.choose(escape(known[2].name), "deels")

    assert prompts(dossier, side) == [known[0].id, known[2].id]
    assert read(dossier).value(need_id(ONE, known[2].id), "answer") == "deels"
    assert window.failures == []


def test_a_need_that_is_dropped_comes_back_with_its_answer():
    dossier = begun(need(OURS[0].id, answer="kan"), need(OURS[1].id, order="a1"))
    window = pick(at("behoeften", dossier), "gemeente", OURS[1].id)
    left = prompts(dossier, "gemeente")
    told = SAY("talk_needs.removed_answers", names=escape(OURS[0].name)) in window.words()

    window.press(UNDO)

    assert left == [OURS[1].id]
    assert told
    assert read(dossier).value(need_id(ONE, OURS[0].id), "answer") == "kan"


def test_a_need_without_an_answer_goes_without_a_word_about_one():
    window = pick(at("behoeften", begun(need(OURS[0].id))), "gemeente")

    assert SAY("talk_needs.removed", names=escape(OURS[0].name)) in window.words()


def test_a_need_that_is_chosen_again_has_its_old_answer():
    dossier = begun(need(OURS[0].id, answer="kan"))
    colleague(dossier, Remove(need_id(ONE, OURS[0].id)))

    window = pick(at("behoeften", dossier), "gemeente", OURS[0].id)

    assert window.holds(escape(OURS[0].name)) == "kan"


def test_two_people_who_choose_do_not_undo_each_other():
    dossier = begun(need(OURS[0].id))
    window = at("behoeften", dossier)
    window.test.session_state[f"kies.behoeften.gemeente.{ONE}"] = True
    window.run()
    colleague(dossier, need(OURS[1].id, order="a1"))

    window.test.pills(f"behoeften.gemeente.{ONE}").set_value([OURS[0].id, OURS[2].id])
    window.run()

    assert set(prompts(dossier, "gemeente")) == {OURS[0].id, OURS[1].id, OURS[2].id}
    shown = window.test.pills(f"behoeften.gemeente.{ONE}").value
    assert isinstance(shown, list)
    assert len(shown) == 3


def test_a_need_in_own_words_is_answered_changed_and_taken_away_again():
    dossier = begun()
    window = at("behoeften", dossier).fill(SAY("talk_needs.own_initiatief"), " Een *loods* ")
    window.press_key("behoefte.eigen.initiatief.zet")
    (made,) = said(dossier).needs("initiatief")

    window.choose(escape("Een *loods*"), "zoeken")
    unfold(window, made.id).fill(SAY("fields.need.text"), "Een grote loods")
    renamed = read(dossier).value(made.id, "text")
    window.press(SAY("talk_needs.remove"))

    assert (made.text, made.prompt) == ("Een *loods*", None)
    assert window.holds(SAY("talk_needs.own_initiatief")) == ""
    assert renamed == "Een grote loods"
    assert said(dossier).needs("initiatief") == ()
    assert window.press(UNDO).holds("Een grote loods") == "zoeken"


@pytest.mark.parametrize("written", ["", "   "])
def test_nothing_written_adds_nothing(written: str):
    dossier = begun()

    at("behoeften", dossier).fill(SAY("talk_needs.own_gemeente"), written).press_key("behoefte.eigen.gemeente.zet")

    assert said(dossier).needs("gemeente") == ()


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("answer_words", "In het voorjaar", None),
        ("who", "penningmeester", None),
        ("by_when", "1 maart 2027", "2027-03-01"),
    ],
)
def test_who_when_and_words_are_stored_and_stay_in_view_when_folded(name: str, typed: str, stored: str | None):
    dossier = begun(need(OURS[0].id))
    ident = need_id(ONE, OURS[0].id)
    closed = at("behoeften", dossier)

    unfold(at("behoeften", dossier), ident).fill(SAY(f"fields.need.{name}"), typed)

    assert SAY(f"fields.need.{name}") not in closed.words().splitlines()
    assert read(dossier).value(ident, name) == (stored or typed)
    assert typed in at("behoeften", dossier).words()


def test_the_conclusion_tells_what_fits_what_rubs_and_what_is_open():
    ids = [one.id for one in OURS[:4]]
    dossier = begun(*(need(one, order=f"a{number}") for number, one in enumerate(ids)))
    window = at("behoeften", dossier)
    names = [escape(one.name) for one in OURS[:4]]
    before = SAY("talk_needs.unanswered", names=listed(names)) in window.words()

    for name, answer in zip(names, ("kan", "niet", "zoeken"), strict=False):
        window.choose(name, answer)
    words = window.words()

    assert before
    assert SAY("talk_needs.conclusion", n=4, fits=1) in words
    assert SAY("talk_needs.rubs", names=names[1]) in words
    assert SAY("talk_needs.sought", names=names[2]) in words
    assert SAY("talk_needs.unanswered", names=names[3]) in words


def test_without_needs_one_reads_how_to_begin():
    assert SAY("talk_needs.none") in at("behoeften", begun()).words()


def test_with_all_needs_chosen_the_screen_stays_small():
    every = [need(one.id, one.side, f"a{number:02}") for number, one in enumerate(HANDBOOK.agenda.needs)]
    window = at("behoeften", begun(*every))

    for one in HANDBOOK.agenda.needs:
        window.test.session_state[f"meer.{need_id(ONE, one.id)}"] = True
    for side in SIDES:
        window.test.session_state[f"kies.behoeften.{side}.{ONE}"] = True
    window.run()

    assert len(every) == 24
    assert window.size <= 300
    assert window.failures == []


def test_a_colleague_s_answer_shows_and_a_need_the_content_lost_keeps_its_id_as_a_name():
    dossier = begun(need("verdwenen"))
    window = at("behoeften", dossier)
    colleague(dossier, Edit(need_id(ONE, "verdwenen"), "answer", None, "niet"))

    window.run()

    assert window.holds("verdwenen") == "niet"
    assert talk_words.answer(HANDBOOK, "niet") in window.select("verdwenen").options


@pytest.mark.parametrize("together", [False, True])
def test_a_promise_is_done_alone_and_at_one_table_and_only_a_promise_can_be(together: bool):
    plain, made = need(OURS[0].id, answer="kan"), need(OURS[1].id, order="a1", answer="kan", who="secretaris")
    dossier = begun(plain, need(OURS[2].id, order="a2", answer="niet", who="secretaris"), made)
    window = at("behoeften", dossier)
    if together:
        window.press(SAY("talk_screen.sit")).segment(choose.KEY, "behoeften")

    window.press(SAY("actions.set"))

    done = read(dossier).done_on(made.id)
    assert done is not None
    assert f"**{SAY('actions.done_on', day=date_in_words(date.fromisoformat(done)))}**" in window.words()
    assert window.buttons().count(SAY("actions.again")) == 1
    window.press(UNDO).press(SAY("actions.set")).press(SAY("actions.again"))
    assert read(dossier).done_on(made.id) is None
    assert window.failures == []
