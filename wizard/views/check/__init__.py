"""Look over everything that was answered: the points of attention, and all answers in reading order."""

from wizard.views.check.screen import show as show
