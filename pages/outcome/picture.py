"""Pictures: what was answered as charts, each with a conclusion and a table."""

from wizard import navigation, session
from wizard.charts import bars, board, matrix
from wizard.views import picture

pen = session.pen()
picture.show(pen, navigation.Guide(pen.handbook, pen.dossier.id), matrix.draw, board.draw, bars.draw)
