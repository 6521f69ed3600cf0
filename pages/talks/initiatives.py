"""Initiatives: the register of residents' initiatives."""

from wizard import navigation, session
from wizard.views import initiatives

pen = session.pen()
initiatives.show(pen, navigation.Guide(pen.handbook, pen.dossier.id))
