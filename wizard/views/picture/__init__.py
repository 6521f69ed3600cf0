"""Draw the answers as charts, each with its conclusion and the same numbers as a table."""

from wizard.views.picture.screen import show as show
