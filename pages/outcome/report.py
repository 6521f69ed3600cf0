"""Reports: choose what goes into the documents, and download them."""

from wizard import session
from wizard.session import house, jobs
from wizard.views import report

pen = session.pen()
documents = {**jobs.documents(pen.dossier), **jobs.slow(pen.dossier)}
everything = jobs.Commission(pen.dossier)
report.show(pen, report.Press(documents, everything, jobs.of_talk, jobs.in_form, jobs.chapters, house))
