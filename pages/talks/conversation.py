"""Conversation: go through a conversation with one initiative, one part at a time."""

from wizard import navigation, session
from wizard.views import conversation

pen = session.pen()
conversation.show(pen, navigation.Guide(pen.handbook, pen.dossier.id))
