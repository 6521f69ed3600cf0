"""Draw the register of residents' initiatives: the list, one to edit, and what stays inside the municipality."""

from wizard.views.initiatives.screen import show as show
