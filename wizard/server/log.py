"""Keep what people typed out of the log: a failure is logged by its kind and place, never by its message."""

import logging
import traceback
from typing import Final

# Streamlit logs a failed run here, message and all; a message may quote an answer (pydantic's and SQLAlchemy's do).
_LOGGERS: Final = ("streamlit.error_util", "streamlit.runtime.scriptrunner.script_runner")


def without_answers(failure: BaseException) -> str:
    """Return the traceback of a failure and of what caused it, oldest first, with every message left out."""
    cause = failure.__cause__ or (None if failure.__suppress_context__ else failure.__context__)
    before = f"{without_answers(cause)}\nleading to\n" if cause else ""
    frames = "".join(traceback.format_tb(failure.__traceback__))
    return f"{before}{frames}{type(failure).__module__}.{type(failure).__qualname__}"


def _filter(record: logging.LogRecord) -> bool:
    if record.exc_info and record.exc_info[1]:
        record.msg, record.args = f"Run failed\n{without_answers(record.exc_info[1])}", ()
        record.exc_info = record.exc_text = None
    return True


def leave_answers_out() -> None:
    """Make Streamlit log failures without their messages."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
