"""Show rows as a table that a screen reader can walk through."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st


def table(rows: Sequence[dict[str, str]], alt: str) -> None:
    """Draw a table of rows, each a text per heading; texts are read as Markdown, so people's words come escaped."""
    st.table(pd.DataFrame(rows), hide_index=True, border="horizontal", alt=alt)  # pyright: ignore[reportUnknownMemberType] - Streamlit accepts untyped kinds of data too
