"""Draw the content of the twin page."""

from tests.benchmarks import twin

twin.draw(twin.read()["main"], "w")
