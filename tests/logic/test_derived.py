from wizard import content
from wizard.logic.derived import once
from wizard.model.dossier import Dossier
from wizard.model.handbook import Handbook

BOOK = content.load()


def test_one_version_is_computed_once():
    asked: list[int] = []

    @once
    def compute(_handbook: Handbook, dossier: Dossier) -> int:
        asked.append(dossier.seq)
        return dossier.seq

    first, second = Dossier("d", 1), Dossier("d", 2)

    assert [compute(BOOK, one) for one in (first, first, second, first)] == [1, 1, 2, 1]
    assert asked == [1, 2]


def test_other_content_is_computed_anew():
    dossier = Dossier("d", 1)

    @once
    def compute(handbook: Handbook, _dossier: Dossier) -> str:
        return handbook.version

    assert compute(BOOK, dossier) == BOOK.version
    assert compute(BOOK.model_copy(update={"version": "nieuw"}), dossier) == "nieuw"
