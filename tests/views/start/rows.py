"""Open what can be done with a dossier in the list of the start screen."""

from tests.app import Screen, Window


def more(*dossiers: str, new_round: bool = False, inside: str | None = None) -> Window:
    """Return the start screen, maybe inside a dossier, with what can be done with these drawn."""
    window = Window(Screen.START, inside)
    for dossier in dossiers:
        window.test.session_state[f"meer.{dossier}"] = True
        window.test.session_state[f"ronde.{dossier}"] = new_round
    return window.run()
