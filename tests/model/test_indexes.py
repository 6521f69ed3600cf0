from wizard.model import indexes
from wizard.model.entity import Choice, Goal, Location, Neighbourhood

CHOICE = Choice(id="n0.nsob", parent="n0", model="nsob", now="rechtmatig")
MOVED = Choice(id="n0.nsob", parent="n0", model="nsob", now="netwerkend")
OTHER = Choice(id="n1.nsob", parent="n1", model="nsob")
PLACE = Neighbourhood(id="n0", name="Noord", order="a0")
GOAL = Goal(id="g0", parent="n0", horizon="kort", order="a0")
NEWER = Goal(id="g0", parent="n0", horizon="lang", order="a0")


def test_an_index_of_one_kind_is_kept_until_a_thing_of_that_kind_changes():
    known = {"neighbourhoods": (PLACE,), "initiatives": (), "active": {}}

    assert indexes.kept(known, {}, [GOAL]) == known
    assert "neighbourhoods" not in indexes.kept(known, {}, [PLACE])
    assert "active" not in indexes.kept(known, {}, [Location(id="i.n0", parent="i", neighbourhood="n0")])


def test_what_was_not_looked_up_is_not_made_up():
    assert indexes.kept({"derived": {}}, {"n0": PLACE}, [PLACE]) == {}


def test_only_the_parents_of_what_changed_are_looked_up_anew():
    known = {indexes.BY_PARENT: {"n0": (GOAL,), "n1": ()}}

    changed = indexes.kept(known, {"n0": PLACE, "g0": NEWER}, [NEWER])
    removed = indexes.kept(known, {"n0": PLACE}, [GOAL])

    assert changed[indexes.BY_PARENT] == {"n0": (NEWER,), "n1": ()}
    assert removed[indexes.BY_PARENT] == {"n0": (), "n1": ()}
    assert known[indexes.BY_PARENT] == {"n0": (GOAL,), "n1": ()}


def test_only_the_choices_that_changed_are_looked_up_anew():
    known = {indexes.CHOICES: {"n0.nsob": CHOICE, "n1.nsob": OTHER}}

    changed = indexes.kept(known, {"n0.nsob": MOVED}, [MOVED, GOAL])
    removed = indexes.kept(known, {}, [CHOICE])

    assert changed[indexes.CHOICES] == {"n0.nsob": MOVED, "n1.nsob": OTHER}
    assert removed[indexes.CHOICES] == {"n1.nsob": OTHER}
    assert known[indexes.CHOICES] == {"n0.nsob": CHOICE, "n1.nsob": OTHER}
