"""Test that colleagues who write at the same moment lose nothing and always hear of it when they clash."""

from collections.abc import Callable, Sequence
from random import Random
from threading import Event, Thread, current_thread

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from tests.storage import replay
from tests.storage.making import PROFILE, choice, done, neighbourhood, now
from wizard.model.change import Applied, Batch, Change, Clashed, Create, Edit, Outcome, Reason, Remove, Restore
from wizard.model.dossier import Dossier
from wizard.storage.store import Act, Store

pytestmark = (
    pytest.mark.no_cover
)  # The tests of each module cover it; here each line is walked tens of thousands of times.

FIELDS = (
    ("noord", "homes"),
    ("noord", "inhabitants"),
    ("zuid", "homes"),
    ("noord.rol", "meaning"),
    ("zuid.rol", "now"),
)


class Colleague:
    """Act at random on what was last seen of a dossier."""

    def __init__(self, store: Store, seen: Dossier, seed: int) -> None:
        self.store, self.chance, self.serial, self.seen = store, Random(seed), seed * 1000, seen
        self.outcomes: list[tuple[Batch, Outcome]] = []

    def act(self) -> None:
        if self.chance.random() < 0.3:
            self.seen = self.store.newer(self.seen)
        batch = tuple(self.change() for _ in range(self.chance.randint(1, 2)))
        self.outcomes.append((batch, self.store.apply(self.seen.id, batch, f"collega {self.serial}")))

    def change(self) -> Change:
        item, field = self.chance.choice(FIELDS)
        dice = self.chance.random()
        if dice < 0.1:
            return self.chance.choice((Remove, Restore))(item)
        if dice < 0.2:
            return choice(self.chance.choice(("noord", "zuid")))
        self.serial += 1
        value = self.serial if field in {"homes", "inhabitants"} else f"tekst-{self.serial}"
        return Edit(item, field, self.seen.value(item, field), value)


def expected_reason(dossier: Dossier, change: Change) -> Reason | None:
    """Say, apart from the store's own code, why a single change must clash; None when it must not."""
    if isinstance(change, Create):
        return Reason.REMOVED if {change.id, change.parent} & dossier.removed.keys() else None
    if change.id not in {*dossier.entities, *dossier.removed}:
        return Reason.MISSING
    if isinstance(change, Edit):
        if change.id in dossier.removed:
            return Reason.REMOVED
        return Reason.CHANGED if dossier.value(change.id, change.field) != change.seen else None
    parent = (dossier.entities.get(change.id) or dossier.removed[change.id]).parent
    return (
        Reason.REMOVED
        if isinstance(change, Restore) and change.id in dossier.removed and parent in dossier.removed
        else None
    )


def values_of(outcomes: list[tuple[Batch, Outcome]]) -> list[tuple[int, object]]:
    return [
        (outcome.seq, change.value)
        for batch, outcome in outcomes
        if isinstance(outcome, Applied)
        for change in batch
        if isinstance(change, Edit)
    ]


def values_in(acts: Sequence[Act]) -> list[tuple[int, object]]:
    return [(act.seq, step.new) for act in acts for step in act.steps if step.kind == "edit"]


def test_in_a_thousand_interleavings_of_two_writers_nothing_is_lost_and_every_clash_is_told(store: Store):
    for seed in range(1000):
        dossier = store.start([PROFILE, neighbourhood("noord"), neighbourhood("zuid"), choice("noord")], "maker")
        chance, latest = Random(seed), now(store, dossier)
        pair = (Colleague(store, latest, 2 * seed + 1), Colleague(store, latest, 2 * seed + 2))

        for _ in range(6):
            before = latest
            colleague = chance.choice(pair)
            colleague.act()
            batch, outcome = colleague.outcomes[-1]
            latest = store.newer(before)
            reason = expected_reason(before, batch[0])
            told = outcome.clashes if isinstance(outcome, Clashed) else ()
            assert {clash.reason for clash in told if clash.change == batch[0]} == ({reason} if reason else set())

        answers = values_of(pair[0].outcomes) + values_of(pair[1].outcomes)
        acts, kept = replay.acts(store, dossier), now(store, dossier)
        assert sorted(answers, key=str) == sorted(values_in(acts), key=str)
        assert replay.states(acts)[kept.seq] == replay.state(kept) == replay.state(latest)


def test_four_writers_and_a_reader_at_once_agree_on_one_history(url: str, store: Store, dossier: str):
    other = Store(url)
    first = now(store, dossier)
    colleagues = [Colleague((store, other)[number % 2], first, 5000 + number) for number in range(4)]
    glimpses, ready = [first], Event()

    def write(colleague: Colleague) -> None:
        for _ in range(100):
            colleague.act()

    def watch() -> None:
        while not ready.is_set():
            glimpses.append(other.newer(glimpses[-1]))

    reader = Thread(target=watch)
    writers = [Thread(target=write, args=(colleague,)) for colleague in colleagues]
    for thread in (reader, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    ready.set()
    reader.join()
    glimpses.append(other.newer(glimpses[-1]))
    other.close()

    answers = [answer for colleague in colleagues for answer in values_of(colleague.outcomes)]
    assert all(len(colleague.outcomes) == 100 for colleague in colleagues)
    acts = replay.acts(store, dossier)
    assert sorted(answers, key=str) == sorted(values_in(acts), key=str)
    told = replay.states(acts)
    assert sorted(told) == list(range(1, glimpses[-1].seq + 1))
    assert [glimpse.seq for glimpse in glimpses] == sorted(glimpse.seq for glimpse in glimpses)
    for glimpse in glimpses:
        assert replay.state(glimpse) == told[glimpse.seq]


@pytest.fixture
def hold(request: pytest.FixtureRequest):
    """Hold the thread named "slow" at a moment of its transaction; give what tells of it and what lets it go."""

    def install(moment: str) -> tuple[Event, Event]:
        arrived, go_on = Event(), Event()

        def stop(_connection: object) -> None:
            if current_thread().name == "slow" and not arrived.is_set():
                arrived.set()
                assert go_on.wait(30)

        event.listen(Engine, moment, stop)
        request.addfinalizer(lambda: event.remove(Engine, moment, stop))
        return arrived, go_on

    return install


def started(name: str, act: Callable[[], object]) -> Thread:
    thread = Thread(target=act, name=name)
    thread.start()
    return thread


def test_who_began_first_but_stores_last_is_still_seen_by_a_reader(url: str, store: Store, dossier: str, hold):
    arrived, go_on = hold("begin")
    other = Store(url)
    reader = now(store, dossier)
    slow = started("slow", lambda: done(other, dossier, Edit("noord", "homes", None, 1)))
    assert arrived.wait(30)

    done(store, dossier, Edit("zuid", "homes", None, 2))
    between = store.newer(reader)
    go_on.set()
    slow.join()
    after = store.newer(between)
    other.close()

    assert (between.seq, between.value("zuid", "homes"), between.value("noord", "homes")) == (2, 2, None)
    assert (after.seq, after.value("zuid", "homes"), after.value("noord", "homes")) == (3, 2, 1)


def test_a_number_that_was_handed_out_is_seen_before_any_higher_one(url: str, store: Store, dossier: str, hold):
    arrived, go_on = hold("commit")
    other = Store(url)
    reader = now(store, dossier)
    slow = started("slow", lambda: done(other, dossier, Edit("noord", "homes", None, 1)))
    assert arrived.wait(30)

    outcomes: list[Applied] = []
    quick = started("quick", lambda: outcomes.append(done(store, dossier, Edit("zuid", "homes", None, 2))))
    between = store.newer(reader)
    go_on.set()
    slow.join()
    quick.join()
    after = store.newer(between)
    other.close()

    assert between.seq == 1
    assert [outcome.seq for outcome in outcomes] == [3]
    assert (after.seq, after.value("zuid", "homes"), after.value("noord", "homes")) == (3, 2, 1)
