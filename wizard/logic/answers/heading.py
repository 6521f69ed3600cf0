"""Name what a passage is about, and the passage itself."""

from wizard.logic import talk_words
from wizard.logic.answers import words
from wizard.logic.answers.passage import MOMENTS, Passage
from wizard.model.dossier import Dossier
from wizard.model.entity import block_id
from wizard.model.handbook import Handbook


def about(handbook: Handbook, dossier: Dossier, passage: Passage) -> str:
    """Return the name of the neighbourhood, the initiative or the step that a passage belongs to."""
    if passage.kind in {"dossier", "aanpak", "geparkeerd"}:
        return handbook.say(f"answers.about_{passage.kind}")
    return str(dossier.value(passage.item, "name"))


def title(handbook: Handbook, dossier: Dossier, passage: Passage) -> str:
    """Return the name of a passage below the name of what it is about."""
    if passage.kind == "aanpak":
        return next(block.name for block in handbook.blocks if block_id(block.id) == passage.item)
    if passage.kind == "geparkeerd":
        return str(dossier.value(passage.item, "text"))
    if passage.kind == "gesprekken" and passage.part != MOMENTS:
        return handbook.say("answers.title_gesprek", part=talk_words.part(handbook, passage.part))
    if passage.kind == "rollen":
        lead = handbook.role_model(dossier.profile.lead_model).id
        name = words.model(handbook, passage.part)
        return handbook.say("answers.title_rollen" if passage.part == lead else "answers.title_ander", model=name)
    return handbook.say(f"answers.title_{passage.part if passage.kind in {'dossier', 'gesprekken'} else passage.kind}")
