"""Pictures: what was answered as charts, each with a conclusion and a table."""

from wizard import navigation, session
from wizard.charts import bars, board, matrix
from wizard.session import clock
from wizard.views import picture

pen = session.pen()
guide = navigation.Guide(pen.handbook, pen.dossier.id)
picture.show(pen, guide, matrix.draw, board.draw, bars.draw, today=clock.today())
