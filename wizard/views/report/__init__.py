"""Draw the screen where people choose, dress and download their documents."""

from wizard.views.report.press import Press as Press
from wizard.views.report.screen import show as show
