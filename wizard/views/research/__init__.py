"""Draw what others found out, what changed since the handout, words of the field and sources, with one search."""

from wizard.views.research.screen import show as show
