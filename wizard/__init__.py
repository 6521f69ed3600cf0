"""Walk a Dutch municipality from a role per neighbourhood to partnerships with residents' initiatives.

model     what things are: dossier, changes, content; frozen, no files, no Streamlit, no database
logic     pure functions: what follows from the answers        content   files in content/ → Handbook
storage   dossier ↔ database                                   intake    lists → wijken, goals; a verdict per row
charts    dossier → plotly Figure                              report    dossier → Word bytes
views     draw one thing with Streamlit; know no session       session   the running visit; the only door to data
frame     the script of every run                              navigation  which screens there are
supplies  what a command works with: a dossier, a house style
server    what surrounds the script: security headers, language, accessibility
Imports flow one way: frame → session → views, charts, report, storage, intake → content, logic → model.
"""
