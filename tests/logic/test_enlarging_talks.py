from collections import Counter

from wizard import content
from wizard.logic import enlarging, enlarging_talks
from wizard.model import reopening
from wizard.model.change import Create
from wizard.model.check import create
from wizard.model.entity import Initiative
from wizard.model.file import FileItem

EXAMPLE = content.example()
TALKED = ("conversation", "moment", "participant", "topic", "need", "their_goal", "criterion", "track_view")


def item(ident, kind, parent, **body):
    return FileItem(id=ident, kind=kind, parent=parent, body=body)


SAID = [
    item("een.gesprek", "conversation", "een", joint_goal="Samen"),
    item("een.n", "location", "een", neighbourhood="n"),
    item("een.doel.g", "goal_view", "een", goal="g", sharing="gedeeld"),
    item("een.doel.h", "goal_view", "een", goal="h", sharing="alleen"),
    item("los", "moment", "een", words="Gesproken"),
    item("los.doelen", "topic", "los", part="doelen"),
    item("een.behoefte.geld", "need", "een", side="initiatief", order="a", prompt="geld"),
    item("een.partij", "party", "een", name="Corporatie", order="a"),
    item("een.werk", "activity", "een", name="Werk", order="a", need="een.behoefte.geld"),
    item("een.werk.gemeente", "duty", "een.werk", party="gemeente", share="trekker"),
    item("een.werk.een.partij", "duty", "een.werk", party="een.partij", share="doet_mee"),
    item("een.meer", "activity", "een", name="Meer", order="b"),
    item("twee.gesprek", "conversation", "twee", joint_goal="Niet van hier"),
]
GOALS = [item(f"m.{name}", "goal", "m", horizon="kort", order=name, text=name) for name in ("a", "b", "c")]


def copies(*items, places=("m",)):
    found = enlarging_talks.copies(enlarging_talks.by_parent(items), "een", "nieuw", places)
    return {one.id: one for one in found}


def test_all_that_was_said_is_copied_with_new_ids():
    found = copies(*SAID)

    assert [(one.id, one.parent) for one in found.values()] == [
        ("nieuw.gesprek", "nieuw"),
        ("nieuw.los", "nieuw"),
        ("nieuw.los.doelen", "nieuw.los"),
        ("nieuw.behoefte.geld", "nieuw"),
        ("nieuw.partij", "nieuw"),
        ("nieuw.werk", "nieuw"),
        ("nieuw.werk.gemeente", "nieuw.werk"),
        ("nieuw.werk.nieuw.partij", "nieuw.werk"),
        ("nieuw.meer", "nieuw"),
    ]
    assert found["nieuw.gesprek"].body == {"joint_goal": "Samen"}


def test_what_points_at_another_thing_points_at_its_copy():
    found = copies(*SAID)

    assert found["nieuw.werk"].body["need"] == "nieuw.behoefte.geld"
    assert "need" not in found["nieuw.meer"].body
    assert found["nieuw.werk.gemeente"].body == {"party": "gemeente", "share": "trekker"}
    assert found["nieuw.werk.nieuw.partij"].body == {"party": "nieuw.partij", "share": "doet_mee"}


def test_the_goals_of_its_own_places_are_judged_in_turn():
    found = copies(*SAID, *GOALS, item("p", "choice", "m", model="x"), places=("weg", "m"))

    views = {one.body["goal"]: one.body["sharing"] for one in found.values() if one.kind == "goal_view"}
    assert views == {"m.a": "gedeeld", "m.b": "alleen", "m.c": "gedeeld"}
    assert found["nieuw.doel.m.b"].parent == "nieuw"


def test_who_judged_no_goals_does_not_in_a_copy():
    assert copies(*GOALS) == {}


def test_every_copy_may_be_stored_and_has_an_id_of_its_own():
    file = enlarging.resized(EXAMPLE, 60, 40)

    known = {one.id: one.kind for one in file.items}
    assert len(known) == len(file.items)
    for one in file.items:
        made = create(Create(one.kind, one.id, one.parent, one.body))
        assert made.body == one.body
        assert one.parent is None or one.parent in known


def test_whatever_an_answer_names_is_there():
    for many in (1, 5, 12, 60):
        items = enlarging.resized(EXAMPLE, many, 40).items
        known = {one.id for one in items}

        named = [
            (one.id, one.body[name]) for one in items for name in ("goal", "need", "neighbourhood") if name in one.body
        ]
        parties = [(one.id, one.body["party"]) for one in items if one.kind == "duty"]

        assert not [found for found in named if found[1] not in known]
        assert not [found for found in parties if found[1] not in known | {"gemeente", "initiatief"}]


def test_a_copy_says_as_much_as_the_initiative_it_was_made_of():
    items = enlarging.resized(EXAMPLE, 12, 14).items
    own = [one.id for one in items if one.kind == Initiative.kind]
    above = {one.id: one.parent for one in items}

    def said(initiative):
        kinds = [one.kind for one in items if root(one) == initiative and one.kind != "goal_view"]
        return Counter(kinds)

    def root(one):
        ident = one.id if reopening.lineage(one.kind)[-1] == Initiative.kind else ""
        while above.get(ident):
            ident = above[ident] or ""
        return ident

    assert [said(one) for one in own[7:]] == [said(one) for one in own[:7]]
    assert set(TALKED) <= {one.kind for one in items}
