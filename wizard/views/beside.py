"""Choose one thing out of a list, and draw it beside that list."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

import streamlit as st

from wizard.views import field


@contextmanager
def one_of(label: str, names: Mapping[str, str], captions: Sequence[str], key: str) -> Generator[str, None, None]:
    """Draw the list, give the id that is chosen, and put beside the list what is drawn then.

    When what was chosen is not in the list any more, the first one is.
    """
    ids = list(names)
    held = field.held(key)
    here = str(held) if held in names else ids[0]
    field.put(key, here)
    side, page = st.columns([2, 3], gap="large")
    side.radio(
        label, ids, format_func=lambda one: names.get(one, one), captions=captions, key=key, persist_state="session"
    )
    with page:
        yield here
