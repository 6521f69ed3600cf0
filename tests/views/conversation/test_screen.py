import pytest

from tests.app import HANDBOOK, SAY, Screen, Window, colleague, example, initiative, large, read, small
from tests.views.conversation.talks import ONE, at, begun, links
from wizard.logic import talk_words
from wizard.model.change import Create, Remove
from wizard.model.entity import TALK_PARTS, Conversation, conversation_id
from wizard.views.conversation import choose
from wizard.views.plain import escape

SIT, ALONE = SAY("talk_screen.sit"), SAY("shell.alone_again")


def heading(part: str) -> str:
    return SAY("talk_screen.heading", number=TALK_PARTS.index(part) + 1, name=talk_words.part(HANDBOOK, part))


def label(place: int, total: int) -> str:
    return SAY("initiatives.label", place=place, total=total)


def test_without_initiatives_the_register_is_the_way():
    window = Window(Screen.CONVERSATION, small("Noord"))

    assert SAY("talk_screen.none") in [one.value for one in window.test.info]
    assert window.words().count(SAY("screens.initiatives")) >= 1
    assert window.failures == []


@pytest.mark.parametrize("part", TALK_PARTS)
def test_every_part_is_drawn_in_turn_and_alone(part: str):
    window = at(part, begun())

    assert [one.value for one in window.test.header] == [heading(part)]
    assert window.failures == []


def test_one_walks_through_the_parts_with_one_primary_button():
    window = at("voorbereiding", begun())
    seen = [window.test.header[0].value]

    for part in TALK_PARTS[1:]:
        primary = [one.label for one in window.test.button if one.proto.type == "primary"]
        assert primary == [SAY("talk_screen.further", name=SAY(f"talk_screen.short_{part}"))]
        window.press_key("gesprek.further")
        seen.append(window.test.header[0].value)

    assert seen == [heading(part) for part in TALK_PARTS]
    assert not window.has("gesprek.further")
    assert window.press_key("gesprek.earlier").test.header[0].value == heading("waarden")


def test_the_first_part_has_none_before_it():
    window = at("voorbereiding", begun())

    assert not window.has("gesprek.earlier")


def test_the_part_stays_with_another_initiative():
    dossier = begun()
    colleague(dossier, initiative("i1", "Wind", "a1"))
    window = at("doelen", dossier)

    window.choose(label(1, 2), "i1")

    assert window.test.header[0].value == heading("doelen")
    assert window.address["bij"] == "i1"


@pytest.mark.parametrize("part", ["voorbereiding", "afspraken", "uitkomst"])
def test_a_link_opens_the_part_it_names_and_then_one_goes_where_one_likes(part: str):
    dossier = begun()
    window = at("doelen", dossier)

    window.visit(Screen.CONVERSATION, dossier=dossier, bij=ONE, deel=part)
    opened = window.test.header[0].value
    window.segment(choose.KEY, "waarden")

    assert opened == heading(part)
    assert window.test.header[0].value == heading("waarden")
    assert window.address == {"dossier": dossier, "bij": ONE}


def test_a_link_opens_its_part_also_when_no_part_was_seen_before():
    dossier = begun()

    window = Window(Screen.START, dossier).visit(Screen.CONVERSATION, dossier=dossier, bij=ONE, deel="behoeften")

    assert window.test.header[0].value == heading("behoeften")


def test_a_part_that_is_none_opens_the_first():
    dossier = begun()

    window = Window(Screen.START, dossier).visit(Screen.CONVERSATION, dossier=dossier, bij=ONE, deel="onzin")

    assert window.failures == []
    assert window.test.header[0].value == heading("voorbereiding")


def test_each_part_tells_how_far_it_is():
    dossier = begun()
    window = at("behoeften", dossier)
    before = window.test.segmented_control(choose.KEY).options

    window.fill(SAY("talk_needs.own_gemeente"), "Cijfers").press_key("behoefte.eigen.gemeente.zet")
    after = window.test.segmented_control(choose.KEY).options

    assert before[1].endswith(SAY("talk_screen.state_open"))
    assert after[1].endswith(SAY("talk_screen.state_begonnen"))
    assert window.test.header[0].value == heading("behoeften")


def test_questions_for_a_part_are_one_fold_away():
    window = at("doelen", begun())
    tip = escape(HANDBOOK.agenda.part("doelen").tip)
    before = window.words()

    window.test.session_state["gespreksvragen"] = True

    assert tip not in before
    assert tip in window.run().words()


def test_at_the_table_only_this_initiative_is_there_and_nothing_of_the_municipality_alone():
    dossier = begun(contact="secretaris", internal_note="Let op")
    colleague(dossier, initiative("i1", "Wind", "a1"))
    window = at("voorbereiding", dossier).fill(SAY("fields.conversation.internal_aim"), "Geheim")

    window.press(SIT)
    together = window.words()
    window.press(ALONE)

    for hidden in ("Wind", "Geheim", "secretaris", SAY("talk_preparation.inside_title"), SIT):
        assert hidden not in together
    assert "**Zon**" in together
    assert window.holds(SAY("fields.conversation.internal_aim")) == "Geheim"
    assert window.failures == []


@pytest.mark.parametrize("part", TALK_PARTS)
def test_at_the_table_every_part_works_and_leads_nowhere_else(part: str):
    dossier = example()
    window = at(part, dossier, read(dossier).initiatives[0].id).press(SIT)

    assert window.failures == []
    assert links(window) == []


def test_an_initiative_that_was_removed_meanwhile_says_so_and_keeps_what_is_typed():
    dossier = begun()
    colleague(dossier, initiative("i1", "Wind", "a1"))
    window = at("waarden", dossier)
    colleague(dossier, Remove(ONE))

    window.fill(SAY("fields.conversation.next_look_words"), "Half af")
    told = SAY("initiatives.gone", name="Zon") in [one.value for one in window.test.warning]

    assert told
    assert window.holds(SAY("fields.conversation.next_look_words")) == "Half af"
    assert SIT not in window.buttons()
    assert window.press(SAY("initiatives.other")).test.header[0].value == heading("waarden")


def test_at_the_table_an_initiative_that_was_removed_leaves_no_failure():
    dossier = begun()
    window = at("doelen", dossier).press(SIT)
    colleague(dossier, Remove(ONE))

    window.run()

    assert window.failures == []
    assert SAY("screens.initiatives") not in links(window)


@pytest.mark.parametrize(("start", "many"), [(example, 7), (large, 2)])
def test_a_screen_stays_small(start, many):
    dossier = start()

    for one in read(dossier).initiatives[:many]:
        window = Window(Screen.CONVERSATION, dossier, one.id)
        sizes = [window.segment(choose.KEY, part).size for part in TALK_PARTS]
        assert max(sizes) <= 300
        assert window.failures == []


def test_a_part_that_is_not_needed_says_so():
    said = Create(Conversation.kind, conversation_id(ONE), ONE, {"compass_use": "nee"})

    window = at("doelen", begun(said))

    assert window.test.segmented_control(choose.KEY).options[4].endswith(SAY("talk_screen.not_needed"))
