import pytest

from tests.logic import making
from tests.logic.talking import activity, conversation, done, dossier, duty, known_need, need, party, talk_of
from wizard import content
from wizard.logic import actions
from wizard.model import talk
from wizard.model.entity import STATUSES, block_id
from wizard.model.item import Item
from wizard.model.screens import Screen

BOOK = content.load()
SAY = BOOK.say
KNOWN = BOOK.agenda.needs_of("gemeente")[0]


def of(*things, **initiative):
    return actions.of_talk(BOOK, talk_of(*things, initiative=initiative))


def told(found):
    return [(one.day, one.what, one.who) for one in found]


def with_more(item, **more):
    return Item(item.id, item.kind, item.parent, item.body | more)


def moment(ident, **body):
    return Item(f"i0.{ident}", "moment", "i0", body)


@pytest.mark.parametrize("answer", [None, "kan", "deels"])
def test_what_the_other_side_will_do_about_a_need_is_to_be_done(answer):
    one = with_more(known_need(KNOWN.id, answer=answer), who="secretaris", by_when="2027-01-02")

    (found,) = of(one)

    who = SAY("actions.who", side="Initiatief", who="secretaris")
    assert (found.day, found.what, found.who) == ("2027-01-02", SAY("actions.need", need=KNOWN.name), who)
    assert (found.about, found.screen, found.item, found.part) == (
        "Initiatief 0",
        Screen.CONVERSATION,
        "i0",
        "behoeften",
    )
    assert found.brief == found.what


def test_what_somebody_finds_out_is_said_so():
    (found,) = of(with_more(known_need(KNOWN.id, answer="zoeken"), by_when="2027-01-02"))

    assert found.what == SAY("actions.sought", need=KNOWN.name)


@pytest.mark.parametrize(
    ("answer", "more"), [("niet", {"who": "wie", "by_when": "2027-01-02"}), ("kan", {}), ("zoeken", {}), (None, {})]
)
def test_a_need_about_which_nobody_will_do_anything_is_left_out(answer, more):
    assert of(with_more(need("n", answer=answer), **more)) == ()


@pytest.mark.parametrize(
    ("more", "who"), [({"who": "jurist"}, "Gemeente: jurist"), ({"by_when": "2027-01-02"}, "Gemeente")]
)
def test_either_who_or_when_makes_an_answer_something_to_do(more, who):
    (found,) = of(with_more(need("n", "initiatief"), **more))

    assert (found.day, found.who) == (more.get("by_when"), who)


@pytest.mark.parametrize("side", ["gemeente", "initiatief"])
def test_a_need_in_own_words_has_brief_words_that_do_not_repeat_it(side):
    (found,) = of(with_more(need("n", side, text="Een droge plek"), who="wie"))

    assert found.what == SAY("actions.need", need="Een droge plek")
    assert found.brief == SAY("actions.need", need=SAY(f"actions.own_{side}"))


def test_a_need_without_words_says_so():
    (found,) = of(with_more(need("n", text=None), who="wie"))

    assert found.what == SAY("actions.need", need=SAY("common.empty"))


def test_an_activity_is_done_by_who_leads_it_and_without_a_leader_by_nobody_known():
    things = [party("p"), activity("a"), activity("b"), with_more(activity("c"), by_when="2027-01-02")]
    leaders = [duty("c", "gemeente", "trekker"), duty("c", "i0.p", "trekker"), duty("b", "gemeente", "doet_mee")]

    found = of(*things, *leaders)

    assert told(found) == [
        ("2027-01-02", "Activiteit c", "Gemeente en Corporatie"),
        (None, "Activiteit a", None),
        (None, "Activiteit b", None),
    ]
    assert {one.part for one in found} == {"verantwoordelijkheden"}


def test_both_sides_meet_again_on_the_days_they_planned_after_their_last_moment():
    moments = [
        moment("m1", day="2026-01-01", next_on="2026-03-01"),
        moment("m2", day="2026-03-01", next_on="2027-05-01"),
        moment("m3", next_on="2027-04-01"),
        moment("m4"),
    ]

    found = of(conversation(next_look="2027-05-01", resume_on="2027-06-01"), *moments)

    both = SAY("actions.both_sides")
    assert [(one.day, one.what, one.who, one.part) for one in found] == [
        ("2027-04-01", SAY("actions.meet"), both, "voorbereiding"),
        ("2027-05-01", SAY("actions.look"), both, "waarden"),
        ("2027-06-01", SAY("actions.resume"), both, "uitkomst"),
    ]


def test_a_day_to_meet_is_over_once_both_sides_spoke_on_it_or_later():
    days = conversation(next_look="2027-05-01", resume_on="2027-05-02")

    assert [one.day for one in of(days, moment("m", day="2027-05-01", next_on="2027-05-01"))] == ["2027-05-02"]
    assert of(days, moment("m", day="2027-05-03")) == ()


@pytest.mark.parametrize(
    ("outcome", "asks"), [(None, True), ("zoeken", True), ("pauze", True), ("verder", False), ("stoppen", False)]
)
def test_a_day_to_begin_again_counts_only_while_that_is_asked(outcome, asks):
    found = of(conversation(resume_on="2027-05-01"), outcome=outcome)

    assert [one.what for one in found] == [SAY("actions.resume")] * asks


@pytest.mark.parametrize("status", [None, *STATUSES])
def test_a_building_block_is_to_be_done_until_it_is_arranged_or_not_needed(status):
    subject = BOOK.blocks[0]
    made = making.dossier().after(
        2, [Item(block_id(subject.id), "block", None, {"subject": subject.id, "status": status, "guardian": "jurist"})]
    )

    found = actions.of(BOOK, made)

    expected = [SAY("actions.block", name=subject.name)] * (status not in {"geregeld", "niet_nodig"})
    assert [one.what for one in found] == expected
    assert {(one.screen, one.item, one.about, one.part) for one in found} <= {
        (Screen.APPROACH, block_id(subject.id), SAY("actions.approach"), None)
    }


@pytest.mark.parametrize(
    ("answers", "found"),
    [
        ({"guardian": "jurist"}, [(None, "jurist")]),
        ({"by_when": "2027-01-02"}, [("2027-01-02", None)]),
        ({"agreed": "tekst"}, []),
    ],
)
def test_a_building_block_needs_somebody_or_a_day_and_one_that_left_the_content_is_told_so(answers, found):
    listed = actions.of(BOOK, making.with_blocks(making.dossier(), weg=answers))

    assert [(one.day, one.who) for one in listed] == found
    assert all(one.what == SAY("actions.block", name=f"weg {SAY('common.unknown_option')}") for one in listed)


@pytest.mark.parametrize(
    ("about", "expected"),
    [("n0", ("Wijk 0", Screen.ROLES, "n0")), (None, (SAY("actions.meeting"), Screen.OVERVIEW, "los"))],
)
def test_what_a_meeting_did_not_get_to_is_to_be_done(about, expected):
    answers = {"about": about, "order": "a", "text": "Een folder?", "who": "adviseur", "by_when": "2027-01-02"}
    made = making.dossier(None).after(2, [Item("los", "parked", None, answers)])

    (found,) = actions.of(BOOK, made)

    assert (found.day, found.what, found.who) == ("2027-01-02", SAY("actions.parked", text="Een folder?"), "adviseur")
    assert (found.about, found.screen, found.item) == expected
    assert (found.brief, found.part) == (found.what, None)


def test_all_parts_stand_in_one_list_the_soonest_first_and_without_a_day_last():
    things = [with_more(activity("a"), by_when="2027-03-01"), activity("b"), conversation(next_look="2027-01-01")]
    made = making.with_blocks(dossier(*things), weg={"by_when": "2027-02-01"})

    found = actions.of(BOOK, made)

    assert [one.day for one in found] == ["2027-01-01", "2027-02-01", "2027-03-01", None]
    assert actions.of(BOOK, made) is found, "computed once for a version"
    assert set(found) > set(actions.of_talk(BOOK, talk.of(made, made.initiatives[0])))


def test_the_example_has_things_to_do_from_every_part():
    made = content.example()
    items = [Item(one.id, one.kind, one.parent, one.body) for one in made.items]

    found = actions.of(BOOK, making.Dossier("d", 0).after(1, items))

    assert {one.part for one in found} == {
        *("voorbereiding", "behoeften", "verantwoordelijkheden", "waarden", "uitkomst", None)
    }
    assert list(found) == sorted(found, key=lambda one: one.day or "9999")


@pytest.mark.parametrize("day", ["2026-11-20", None])
def test_what_is_done_stays_in_the_list_with_the_day_on_which_it_was(day):
    found = of(activity("a"), with_more(need("n"), who="wie"), done("a", day), done("n", day))

    assert [(one.ident, one.done_on) for one in found] == [("i0.n", day), ("i0.a", day)]


def test_that_something_is_done_which_is_not_there_any_more_says_nothing():
    gone = with_more(activity("a"), by_when="2027-01-02")
    removed = Item(gone.id, gone.kind, gone.parent, gone.body, removed_seq=3)

    assert of(removed, done("a"), done("nergens")) == ()


def test_everything_but_a_meeting_is_a_thing_that_can_be_done():
    made = making.with_blocks(dossier(conversation(next_look="2027-05-01"), activity("a")), weg={"guardian": "jurist"})
    made = made.after(9, [Item("los", "parked", None, {"order": "a", "text": "Een folder?"})])

    found = {one.what: one.ident for one in actions.of(BOOK, made)}

    assert found.pop(SAY("actions.look")) is None
    assert set(found.values()) == {"i0.a", block_id("weg"), "los"}
