"""Hold the house styles of the samples, read once for all tests."""

from functools import cache

from tests.samples.house.make import SAMPLES
from wizard.intake.house.reading import read
from wizard.model.house import House

NAMES = tuple(SAMPLES)


@cache
def house(name: str) -> House:
    """Return the house style of a sample."""
    return read(SAMPLES[name](), name).house
