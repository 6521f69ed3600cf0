"""Run the app's frame with a clock around it; Streamlit runs this script in place of the frame."""

from pathlib import Path

from tests.benchmarks import clock

frame = Path(__file__).resolve().parent.parent.parent / "wizard" / "frame.py"
with clock.installed().run():
    exec(compile(frame.read_bytes(), frame, "exec"), {"__name__": "__main__"})  # noqa: S102 - our own script
