from tests.app import HANDBOOK, SAY, Screen, Window, small
from wizard.views.plain import escape

MODEL = HANDBOOK.role_model("nsob")


def test_the_roles_stand_side_by_side_with_how_sure_each_statement_is():
    window = Window(Screen.ROLES, small("Noord"))

    frame = window.test.table[0].value

    assert list(frame.columns) == [SAY("roles.compare_question"), *(role.name for role in MODEL.roles)]
    assert len(frame) == len(MODEL.comparison)
    first, role = MODEL.comparison[0], MODEL.roles[0]
    said = first.answers[role.id]
    assert frame[role.name][0] == f"{escape(said.text)} *({SAY(f'common.certainty_{said.certainty}')})*"


def test_the_limits_of_the_model_and_where_it_comes_from_are_told():
    words = Window(Screen.ROLES, small("Noord")).words()

    assert SAY("roles.origin", text=MODEL.origin.text) in words
    assert escape(MODEL.summary.text) in words
    assert all(escape(limit.text) in words for limit in MODEL.limits)
