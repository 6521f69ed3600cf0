"""Neighbourhoods: the list that everything hangs on."""

from wizard import session
from wizard.session import lists
from wizard.views import neighbourhoods

neighbourhoods.show(session.pen(), lists)
