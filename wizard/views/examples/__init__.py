"""Draw real examples of partnerships: all of them, or those that resemble an initiative of ours."""

from wizard.views.examples.screen import show as show
