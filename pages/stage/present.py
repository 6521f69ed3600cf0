"""Present: what the room sees, or the window of whoever leads the meeting."""

from wizard import navigation, session
from wizard.charts import wall
from wizard.model.right import Right
from wizard.session import clock
from wizard.views import present

hand = session.hand()
if session.right() is Right.WALL:
    present.wall(hand, wall.draw)
else:
    present.lead(session.pen(), hand, navigation.Guide(hand.handbook, hand.dossier.id), clock.today())
