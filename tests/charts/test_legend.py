from wizard.charts import legend

SHORT = (("a", "Kort"), ("b", "Lang"))
LONG = tuple((str(number), "Een lange naam") for number in range(5))


def test_without_kinds_it_takes_no_room():
    assert legend.height(()) == 0


def test_what_does_not_fit_on_one_line_of_a_phone_gets_a_line_for_every_two():
    one = legend.height(SHORT)

    assert legend.height(LONG[:2]) == one > 0
    assert legend.height(LONG[:4]) - one == (legend.height(LONG) - one) / 2


def test_nothing_in_it_can_be_pressed():
    made = legend.layout()

    assert made["itemclick"] is made["itemdoubleclick"] is False
    assert made["font"]["size"] >= 15
