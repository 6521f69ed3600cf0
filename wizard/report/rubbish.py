"""Leave rubbish where it lies while a document grows.

Python looks now and then for what nobody uses any more, through all there is: the larger the document, the longer each
look. On 500 neighbourhoods that was a sixth of the work, and there is hardly any such rubbish in between.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def left() -> Generator[None, None, None]:
    """Stop looking for rubbish inside this block; afterwards it is as it was."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
