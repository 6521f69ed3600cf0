"""Be the rules about what both sides hold of their conversation: its phase, their consent, and its end."""

from collections.abc import Iterator

from wizard.logic import circumstances, fitting, naming, talk_words
from wizard.logic.coherence.spot import Spot
from wizard.logic.coherence.whole import Whole, inside


def phase(whole: Whole) -> Iterator[Spot]:
    """Find conversations in which both sides see another phase, without a word about it."""
    for said in whole.going:
        if circumstances.stage_differs(said.talk) and said.conversation.stage_words is None:
            stages = {"ours": said.initiative.stage, "theirs": said.conversation.stage_theirs}
            names = {side: inside(str(naming.stage(whole.handbook, stage))) for side, stage in stages.items()}
            yield said.spot("voorbereiding", **names)


def open_subjects(whole: Whole) -> Iterator[Spot]:
    """Find reports that both sides agreed on, though something of what is asked is still open."""
    for said in whole.going:
        if said.conversation.consent == "akkoord":
            asked = fitting.subjects(whole.handbook.agenda, said.advice.chosen)
            left = [subject for subject in asked if said.leaves_open(subject)]
            if left:
                subjects = whole.some(left, lambda subject: inside(subject.name))
                yield said.spot("afspraken", n=len(left), subjects=subjects)


def no_day(whole: Whole) -> Iterator[Spot]:
    """Find reports that were shared or agreed on without the day: nobody knows then which version it was."""
    for said in whole.talks:
        one = said.conversation
        days = {"gedeeld": one.shared_on, "akkoord": one.agreed_on}
        if days.get(one.consent or "", "concept") is None:
            yield said.spot("uitkomst", consent=inside(talk_words.consent(whole.handbook, one.consent)))


def remains(whole: Whole) -> Iterator[Spot]:
    """Find endings that do not tell what remains."""
    for said in whole.talks:
        if said.initiative.outcome == "stoppen" and said.conversation.stop_remains is None:
            yield said.spot("uitkomst")
