from wizard.report.looks import BY_ID, LOOKS, TALL, Look


def test_a_look_is_found_by_the_id_of_its_name():
    assert BY_ID["TableNumberHead"].name == "Table Number Head"
    assert len(BY_ID) == len(LOOKS)


def test_our_own_looks_are_those_of_calibri():
    assert {(look.wide, look.tall, look.font, look.alone) for look in LOOKS} == {(1.0, TALL, "", False)}
    assert Look("x").size == BY_ID["Normal"].size
