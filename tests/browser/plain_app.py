"""Show the widgets that our screens use, each with a label and nothing else: what Streamlit itself gets wrong.

Runs as a Streamlit app of its own, with Streamlit's own settings; `test_access.py` compares our screens with it.
"""

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

WORDS = ["een", "twee", "drie"]


def plain() -> None:
    st.title("Titel")
    st.header("Kop")
    st.markdown("Tekst")
    st.caption("Bijschrift")
    st.info("Mededeling")
    st.warning("Waarschuwing")
    st.error("Fout")
    st.text("Platte tekst")
    with st.form("formulier"):
        st.text_input("Formulierveld")
        st.form_submit_button("Verstuur")
    left, right = st.columns(2)
    with left:
        st.text_input("Regel", help="Uitleg")
        st.text_area("Regels", help="Uitleg")
        st.selectbox("Keuze", WORDS, help="Uitleg")
        st.segmented_control("Segmenten", WORDS, default="een", required=True)
        st.file_uploader("Bestand")
    with right:
        st.button("Knop")
        st.button("Hoofdknop", type="primary")
        st.download_button("Download", "tekst", on_click="ignore")
        st.page_link(second, label="Verwijzing")
        with st.container(border=True, horizontal=True):
            st.markdown("In een rij")
        with st.popover("Klapper"):
            st.markdown("Uitgeklapt")
        with st.expander("Uitklapper"):
            st.markdown("Uitgeklapt")
    st.table(pd.DataFrame({"woord": WORDS}), hide_index=True, alt="Tabel")
    st.plotly_chart(go.Figure(go.Bar(x=WORDS, y=[1, 2, 3])), on_select="rerun", key="grafiek", alt="Grafiek")


def other() -> None:
    st.title("Tweede titel")


first, second = st.Page(plain, title="Eerste", default=True), st.Page(other, title="Tweede")
st.navigation({"Groep": [first], "Andere groep": [second]}, expanded=True).run()
