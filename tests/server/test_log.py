import logging
from collections.abc import Iterator

import pytest

from wizard.server import log

SECRET = "wat de gemeente schreef"


class Keep(logging.Handler):
    def __init__(self, found: list[logging.LogRecord]) -> None:
        super().__init__()
        self.found = found

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(record)


def look_up() -> None:
    raise KeyError(SECRET)


def fail() -> None:
    try:
        look_up()
    except KeyError as error:
        raise ValueError(SECRET) from error


@pytest.fixture
def failure() -> BaseException:
    with pytest.raises(ValueError, match=SECRET) as caught:
        fail()
    return caught.value


@pytest.fixture
def logged() -> Iterator[list[logging.LogRecord]]:
    found: list[logging.LogRecord] = []
    handler = Keep(found)
    logger = logging.getLogger("streamlit.error_util")
    filters, handlers, propagate = logger.filters[:], logger.handlers[:], logger.propagate
    logger.handlers, logger.propagate = [handler], False
    yield found
    logger.filters, logger.handlers, logger.propagate = filters, handlers, propagate


def test_a_traceback_tells_kind_and_place_but_no_message(failure: BaseException):
    told = log.without_answers(failure)

    assert "builtins.KeyError\nleading to\n" in told
    assert told.endswith("builtins.ValueError")
    assert "in fail" in told
    assert SECRET not in told


def test_a_cause_that_was_left_out_on_purpose_stays_out():
    failure = ValueError("x")
    failure.__context__ = KeyError("y")
    failure.__suppress_context__ = True

    assert "KeyError" not in log.without_answers(failure)


def test_a_failed_run_is_logged_without_answers(failure: BaseException, logged: list[logging.LogRecord]):
    log.leave_answers_out()

    logging.getLogger("streamlit.error_util").error("Uncaught %s", SECRET, exc_info=failure)

    (record,) = logged
    told = logging.Formatter().format(record)
    assert SECRET not in told
    assert "ValueError" in told


def test_other_lines_of_the_log_stay_as_they_are(logged: list[logging.LogRecord]):
    log.leave_answers_out()

    logging.getLogger("streamlit.error_util").warning("Rerun of %s", "page")

    assert [record.getMessage() for record in logged] == ["Rerun of page"]
