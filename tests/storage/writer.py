"""Write one answer after another until killed, and tell of each when it is stored."""

import sys

from wizard.model.change import Applied, Edit
from wizard.storage.store import Store

if __name__ == "__main__":
    store, dossier = Store(sys.argv[1]), sys.argv[2]
    for number in range(1_000_000):
        outcome = store.apply(dossier, [Edit("noord", "homes", number - 1 if number else None, number)], "writer")
        assert isinstance(outcome, Applied)
        print(number, outcome.seq, flush=True)  # noqa: T201 - its only way to tell
