"""Start: begin a dossier, go on with one, or look at the example."""

from wizard import navigation, session
from wizard.session import clock, shelf
from wizard.views import start

handbook = session.handbook()
start.show(handbook, shelf, navigation.Guide(handbook, None), clock.today())
