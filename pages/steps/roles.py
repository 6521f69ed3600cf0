"""Step 1: which role the municipality takes in each neighbourhood."""

from wizard import navigation, session
from wizard.charts import matrix, movement
from wizard.views import roles

pen = session.pen()
roles.show(pen, navigation.Guide(pen.handbook, pen.dossier.id), matrix.draw, movement.draw)
