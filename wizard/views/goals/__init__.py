"""Draw step 2: what the municipality pursues in each neighbourhood, per horizon."""

from wizard.views.goals.screen import show as show
