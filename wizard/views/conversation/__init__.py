"""Draw the conversation with one initiative, one part at a time, with equal room for both sides.

screen  the whole: whose conversation, the part one is at     choose  the parts, with how far each is
both    a column for each side                                 one_by_one  the things of a part, one at a time

preparation (brought, moments)           needs (need_list)                goals (our_goals, their_goals, shared)
intensity (verdicts)                     compass (tracks, nodes)          duties (activity, shares, parties)
agreements (form, examples, subjects)    outlook                          ending (consent)
moments (moment, participants)
"""

from wizard.views.conversation.screen import show as show
