"""Say what follows from the answers: pure functions, without texts."""
