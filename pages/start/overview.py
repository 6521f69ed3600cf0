"""Overview: what is done, what is open, the next sensible thing, and what is to be done."""

from wizard import navigation, session
from wizard.session import clock, jobs
from wizard.views import overview

pen = session.pen()
guide = navigation.Guide(pen.handbook, pen.dossier.id)
overview.show(pen, guide, clock.today(), jobs.action_list(pen.dossier))
