"""Research: what others found out, what changed since the handout, words of the field, and every source."""

from wizard import navigation, session
from wizard.views import research

handbook, pen = session.handbook(), session.pen_or_none()
research.show(handbook, navigation.Guide(handbook, pen and pen.dossier.id))
