"""Draw a page with the same number and kinds of elements as a real one, all of constant values.

Streamlit runs this script. The plan, made by `twin.plan`, lies at the path in the environment variable TWIN_PLAN; it is
kept from one run to the next, with what is made of it, so that a run costs what Streamlit itself costs.
"""

import streamlit as st

from tests.benchmarks import twin
from wizard.model.screens import Screen

st.set_page_config(page_title="Twin", layout="wide")
pages = [
    st.Page(twin.PAGE, title=f"Page {number}", url_path=f"page{number}", default=number == 0)
    for number in range(len(Screen))
]
st.navigation(pages).run()
with st.sidebar:
    twin.draw(twin.read()["sidebar"], "s")


@st.fragment(run_every=1.5)
def look() -> None:
    """Stand for the clock that looks for news; here there never is any."""


look()
