"""About: what the app is for, what happens to answers, who can use it, its version and its licence."""

from wizard import session
from wizard.session.installation import installation
from wizard.views import about

about.show(session.handbook(), installation(), session.part())
