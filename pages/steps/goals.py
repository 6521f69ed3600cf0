"""Step 2: what the municipality pursues in each neighbourhood, on the short, the middle and the long term."""

from wizard import navigation, session
from wizard.session import lists
from wizard.views import goals

pen = session.pen()
goals.show(pen, navigation.Guide(pen.handbook, pen.dossier.id), lists)
