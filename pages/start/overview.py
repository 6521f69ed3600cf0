"""Overview: what is done, what is open, and the next sensible thing."""

from wizard import navigation, session
from wizard.views import overview

pen = session.pen()
overview.show(pen, navigation.Guide(pen.handbook, pen.dossier.id))
