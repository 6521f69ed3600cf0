from datetime import datetime

from wizard.session import clock


def test_today_is_the_date_on_the_clock():
    before = datetime.now().astimezone().date()

    assert before <= clock.today() <= datetime.now().astimezone().date()
