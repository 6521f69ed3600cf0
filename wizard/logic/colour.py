"""Mix a role's colour with white, so that names can be read on it, on screen and on paper."""


def tint(colour: str, part: float) -> str:
    """Return a colour such as #24456b mixed with white; `part` is how much of it stays, from 0 to 1."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - part * (255 - one)):02x}" for one in parts)
