"""Check: what does not hang together, and every answer in reading order."""

from wizard import navigation, session
from wizard.session import clock
from wizard.views import check

pen = session.pen()
check.show(pen, navigation.Guide(pen.handbook, pen.dossier.id), clock.today())
