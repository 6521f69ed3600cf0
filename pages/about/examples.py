"""Examples: what others agreed with residents' initiatives, and which of it resembles an initiative of ours."""

from wizard import navigation, session
from wizard.views import examples

handbook, pen = session.handbook(), session.pen_or_none()
examples.show(handbook, pen, navigation.Guide(handbook, pen and pen.dossier.id))
