"""Draw one thing each with Streamlit, from objects and callbacks; know no session."""
