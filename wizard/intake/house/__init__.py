"""Read a template of Word, and make of it a house style that holds nothing but looks."""
