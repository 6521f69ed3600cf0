"""Tell what both sides arranged: where they are active, who does what, and what they agreed."""

from collections.abc import Iterator

from wizard.logic import fitting, intensity, naming, talk_words
from wizard.logic.answers.group import Group, Line
from wizard.logic.answers.told import Told
from wizard.logic.wording import listed
from wizard.model.entity import Activity, Agreement, Appeal, TrackView, agreement_id, track_view_id


def compass(told: Told) -> Iterator[Group]:
    """Yield the method, and each track: every one when the Wijkkompas is used, else those with an answer."""
    yield told.said("compass_")
    for track in told.handbook.compass.tracks:
        found = told.talk.track_view(track.id)
        if found or told.talk.conversation.compass_use == "ja":
            blank = TrackView(id=track_view_id(told.whose, track.id), parent=told.whose, track=track.id)
            yield Group(told.lines(found or blank), naming.track(told.handbook, track.id))


def duties(told: Told) -> Iterator[Group]:
    """Yield the other parties, and each activity with what every party does in it."""
    if others := told.talk.others:
        yield Group((Line(told.say("answers.others"), listed([one.name for one in others])),))
    for one in told.talk.activities:
        lines = told.lines(one, "by_when", "track", "need")
        yield Group((*lines, *told.done(one), *_shares(told, one)), one.name)


def _shares(told: Told, one: Activity) -> Iterator[Line]:
    for party in told.talk.parties:
        share = talk_words.share(told.handbook, told.talk.share(one.id, party))
        yield Line(talk_words.party(told.handbook, told.dossier, party), share)


def agreements(told: Told) -> Iterator[Group]:
    """Yield the form, each subject that is asked or answered, and the examples that appeal."""
    yield told.said("form")
    agenda = told.handbook.agenda
    asked = fitting.subjects(agenda, intensity.advise(told.talk).chosen)
    for subject in agenda.subjects:
        found = told.talk.agreement(subject.id)
        if found or subject in asked:
            blank = Agreement(id=agreement_id(told.whose, subject.id), parent=told.whose, subject=subject.id)
            yield Group(told.lines(found or blank), subject.name)
    for one in told.dossier.children(told.whose):
        if isinstance(one, Appeal):
            found = agenda.partnership(one.example)
            yield Group(told.lines(one), found.name if found else one.example)
