"""Draw a box for one line beside the button that adds it; the Enter key does the same as the button."""

from collections.abc import Callable

import streamlit as st


def line(
    label: str,
    key: str,
    hint: str,
    button: str,
    add: Callable[[], None],
    *,
    press: str | None = None,
    icon: str | None = ":material/add:",
    most: int | None = None,
    below: bool = False,
) -> None:
    """Draw the box with this key, and what adds the text in it.

    `press` is the key of the button; it stands `below` the box where both side by side would have too little room.
    """
    lined_up = "top" if below else "bottom"
    with (
        st.form(f"{key}.vel", border=False),
        st.container(horizontal=not below, vertical_alignment=lined_up, key=f"{key}.rij"),
    ):
        st.text_input(label, key=key, placeholder=hint, max_chars=most, autocomplete="off")
        st.form_submit_button(button, key=press or f"{key}.zet", icon=icon, on_click=add)
