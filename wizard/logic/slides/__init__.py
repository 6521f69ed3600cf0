"""Make slides of a dossier: one thing at a time, in the order of the steps, each fit for the wall of a room."""

from wizard.logic.slides.deck import after as after
from wizard.logic.slides.deck import before as before
from wizard.logic.slides.deck import find as find
from wizard.logic.slides.outline import Spot as Spot
from wizard.logic.slides.slide import Line as Line
from wizard.logic.slides.slide import Slide as Slide
