"""Draw step 3: one approach to residents' initiatives, building block by building block."""

from wizard.views.approach.screen import show as show
