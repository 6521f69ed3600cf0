"""Say why a template of Word is refused as a whole."""

from wizard.model.house import HouseReason


class HouseRefused(ValueError):  # noqa: N818 - not an error of the program: it tells what is wrong with what came in
    """Refuse a template: holds the reason, and a word that belongs in its sentence, such as a limit."""

    def __init__(self, reason: HouseReason, detail: str = "") -> None:
        """Keep what the screen needs to say it in words; nothing of the file itself."""
        super().__init__(f"{reason.value} {detail}".rstrip())
        self.reason, self.detail = reason, detail
