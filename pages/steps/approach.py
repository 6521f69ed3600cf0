"""Step 3: one approach to residents' initiatives, for all colleagues."""

from wizard import session
from wizard.views import approach

approach.show(session.pen())
