"""Draw what was answered: one file per chart, from a dossier to a Plotly figure."""
