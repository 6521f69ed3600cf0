"""Initiatives: the register of residents' initiatives."""

from wizard import session
from wizard.views import initiatives

initiatives.show(session.pen())
