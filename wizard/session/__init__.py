"""Run one visit: which dossier, which right, reading and recording; the only door to data."""

from wizard.session.arrival import back as back
from wizard.session.arrival import begin as begin
from wizard.session.arrival import dossier as dossier
from wizard.session.arrival import is_asked as is_asked
from wizard.session.arrival import is_open as is_open
from wizard.session.arrival import part as part
from wizard.session.arrival import pen as pen
from wizard.session.arrival import pen_or_none as pen_or_none
from wizard.session.arrival import right as right
from wizard.session.hand import hand as hand
from wizard.session.reconnect import marker as marker
from wizard.session.reconnect import reconnected as reconnected
from wizard.session.refresh import end as end
from wizard.session.refresh import news as news
from wizard.session.refresh import status as status
from wizard.session.refresh import waiting as waiting
from wizard.session.resources import handbook as handbook
from wizard.session.visit import sit_together as sit_together
