"""Draw step 1: which role the municipality takes in each neighbourhood, and why."""

from wizard.views.roles.screen import show as show
