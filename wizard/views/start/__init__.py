"""Draw the start screen: begin a dossier, go on with one, look at the example, take one in."""

from wizard.views.start.screen import show as show
