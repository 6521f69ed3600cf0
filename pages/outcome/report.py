"""Reports: download what was answered as Word."""

from wizard import session
from wizard.session import jobs
from wizard.views import report

pen = session.pen()
report.show(pen, jobs.documents(pen.dossier), jobs.of_talk, jobs.in_form)
