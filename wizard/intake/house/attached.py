"""Find the house style that came along in a dossier file, and judge it as an upload is judged."""

from wizard.intake.house import reading
from wizard.intake.house.refused import HouseRefused
from wizard.model.entity import HOUSE_STYLE
from wizard.model.file import DossierFile
from wizard.model.house import House


def of(file: DossierFile) -> tuple[DossierFile, House | None]:
    """Return the file with the digest of what is kept, and the house style; None when it has none that can be used."""
    named = next((one for one in file.items if one.id == HOUSE_STYLE), None)
    raw = file.attachments.get(str(named.body.get("digest"))) if named else None
    if named is None or raw is None:
        return file, None
    try:
        house = reading.read(raw).house
    except HouseRefused:
        return file, None
    fresh = named.model_copy(update={"body": {**named.body, "digest": house.digest}})
    return file.model_copy(update={"items": tuple(fresh if one is named else one for one in file.items)}), house
