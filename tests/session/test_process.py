import sys

from wizard.session import process


def test_every_line_of_a_command_is_heard_and_its_end_is_waited_for():
    script = "print('een', flush=True); print('twee', flush=True); raise SystemExit(3)"

    with process.running([sys.executable, "-c", script], longest=60) as running:
        heard = [line.strip() for line in process.lines(running)]

    assert heard == ["een", "twee"]
    assert running.returncode == 3


def test_a_command_that_takes_too_long_is_stopped():
    script = "import threading; print('begonnen', flush=True); threading.Event().wait(60)"

    with process.running([sys.executable, "-c", script], longest=0.3) as running:
        heard = list(process.lines(running))

    assert len(heard) <= 1
    assert running.returncode not in {0, None}


def test_what_a_command_complains_of_is_not_passed_on(capfd):
    with process.running([sys.executable, "-c", "raise ValueError('een antwoord')"], longest=60) as running:
        assert list(process.lines(running)) == []

    assert running.returncode == 1
    assert capfd.readouterr().err == ""
