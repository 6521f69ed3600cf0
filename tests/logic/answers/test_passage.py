from tests.logic.answers.told import passage
from tests.logic.coherence.planted import BOOK, choice, dossier, one_initiative
from wizard.logic import answers
from wizard.model.dossier import Dossier
from wizard.model.entity import TALK_PARTS
from wizard.model.item import Item
from wizard.model.screens import Screen


def order(made: Dossier) -> list[tuple[str, str, str]]:
    return [(one.kind, one.item, one.part) for one in answers.passages(BOOK, made)]


def test_the_dossier_reads_by_neighbourhood_then_the_approach_then_every_initiative():
    made = dossier(choice("n1", "strategisch", now="facilitator"), *one_initiative("i1", "Wind", ["n1"]))

    assert order(made) == [
        *(("dossier", "dossier", part) for part in ("naam", "rolmodel", "termijnen")),
        *(("wijken", "n0", ""), ("rollen", "n0", "nsob"), ("doelen", "n0", "")),
        *(("wijken", "n1", ""), ("rollen", "n1", "nsob"), ("rollen", "n1", "strategisch"), ("doelen", "n1", "")),
        *(("aanpak", f"bouwsteen.{block.id}", "") for block in BOOK.blocks),
        *(("initiatieven", "i0", ""), *(("gesprekken", "i0", part) for part in ("momenten", *TALK_PARTS))),
        *(("initiatieven", "i1", ""), *(("gesprekken", "i1", part) for part in ("momenten", *TALK_PARTS))),
    ]


def test_a_dossier_that_just_began_holds_itself_and_the_approach():
    made = Dossier("d", 0).after(1, [Item("dossier", "profile", None, {"title": "Ronde"})])

    assert {one.kind for one in answers.passages(BOOK, made)} == {"dossier", "aanpak"}


def test_a_choice_without_an_answer_by_another_model_is_no_passage():
    assert ("rollen", "n0", "strategisch") not in order(dossier(choice("n0", "strategisch")))


def test_every_passage_is_changed_on_its_own_screen_and_opened_where_that_has_parts():
    made = dossier()

    assert {one.kind: one.screen for one in answers.passages(BOOK, made)} == {
        "dossier": Screen.GOALS,
        "wijken": Screen.NEIGHBOURHOODS,
        "rollen": Screen.ROLES,
        "doelen": Screen.GOALS,
        "aanpak": Screen.APPROACH,
        "initiatieven": Screen.INITIATIVES,
        "gesprekken": Screen.CONVERSATION,
    }
    assert [one.screen for one in answers.passages(BOOK, made)[:3]] == [Screen.START, Screen.ROLES, Screen.GOALS]
    assert passage(made, "rollen").opens == "nsob"
    assert passage(made, "gesprekken", "waarden").opens == "waarden"
    assert passage(made, "gesprekken", "momenten").opens == "voorbereiding"
    assert passage(made, "dossier", "naam").opens is None
    assert passage(made, "initiatieven").opens is None


def test_a_version_is_put_in_order_only_once():
    made = dossier()

    assert answers.passages(BOOK, made) is answers.passages(BOOK, made)
