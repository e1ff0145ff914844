"""Kills engines and damages their libraries again and again, and compares what is left with an undisturbed library.

    python tests/reliability/kill_cycles.py --cycles 500 [--seed N] [--first N] [--home DIR]

Each cycle changes some files while an engine follows them, lets something happen to it (`misfortunes.py`), starts it
again, and checks what must always be true (`invariants.py`). The dice of cycle N depend on seed and N alone; after a
failure the library is kept, and `--first N` goes on with that cycle.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import EngineUnreachable
from tests.reliability.documents import Documents
from tests.reliability.invariants import differences, embedded_twice
from tests.reliability.living import LivingEngine
from tests.reliability.misfortunes import MISFORTUNES, Scene

# The reference follows the folder undisturbed; so often it is built from nothing.
_FRESH_EVERY = 25
_TOLD_EVERY = 10


class Cycles:
    """One library that everything happens to, and one that nothing does."""

    def __init__(self, home: Path, seed: int, first: int = 0) -> None:
        self._home, self._seed = home, seed
        self.documents = Documents(home / "documents", random.Random(f"{seed}/{first}"))
        self.engine = LivingEngine(home / "library")
        self.reference = self._fresh_reference()
        # Labels and texts up to which vectors were lost with a catalog.
        self._labels, self._texts = 0, 0
        self.engine.start()
        self.engine.add(self.documents.root)
        self.engine.wait()

    def _fresh_reference(self) -> LivingEngine:
        shutil.rmtree(self._home / "reference", ignore_errors=True)
        reference = LivingEngine(self._home / "reference")
        reference.start()
        reference.add(self.documents.root)
        return reference

    def _start_until_in_sync(self, order: str = "") -> None:
        self.engine.start(order)
        try:
            self.engine.wait()
        except EngineUnreachable:
            # It came to its point while it started.
            self.engine.kill()
            self.engine.start()
            self.engine.wait()
        self.engine.arm("")

    def run(self, number: int, misfortune: Callable[[Scene], str] | None = None) -> tuple[str, list[str]]:
        """What happened in one cycle, and everything that is wrong after it."""
        chance = random.Random(f"{self._seed}/{number}")
        self.documents.reseed(chance)
        chosen = misfortune or chance.choices([*MISFORTUNES], [*MISFORTUNES.values()])[0]
        scene = Scene(self.engine, self.documents, chance)
        labels = self._labels_now()
        said = chosen(scene)
        if scene.lost:
            self._labels, self._texts = labels + 2 * len(self.documents.texts), len(self.documents.ever)
        if chance.random() < 0.3:
            said += f"; meanwhile {', '.join(self.documents.change(2))}"
        self._start_until_in_sync(scene.next_order)
        if number % _FRESH_EVERY == _FRESH_EVERY - 1:
            self.reference.kill()
            self.reference = self._fresh_reference()
        self.reference.wait()
        wrong = differences(self.engine, self.reference, self.documents)
        return f"{chosen.__name__}: {said}", wrong + self._twice()

    def _labels_now(self) -> int:
        return int(self.engine.rows("select coalesce(max(seq), 0) from sqlite_sequence where name = 'vectors'")[0][0])

    def _twice(self) -> list[str]:
        return embedded_twice(self.engine, len(self.documents.ever) - self._texts, self._labels)

    def close(self) -> None:
        for engine in (self.engine, self.reference):
            engine.kill()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cycles", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first cycle")
    parser.add_argument("--home", type=Path, help="where to work; kept (default: a temporary folder)")
    options = parser.parse_args()
    home = options.home or Path(tempfile.mkdtemp(prefix="hunch-cycles-"))
    happened = run_all(home, options.seed, options.first, options.cycles)
    passed = happened.total()
    say(f"{passed} of {options.cycles} kill cycles: nothing lost, nothing embedded twice, no ghost")
    say(", ".join(f"{name} {count}" for name, count in happened.most_common()))
    if passed < options.cycles:
        return 1
    if not options.home:
        shutil.rmtree(home, ignore_errors=True)
    return 0


def run_all(home: Path, seed: int, first: int, count: int) -> Counter[str]:
    """How often each misfortune was survived, up to the first that was not."""
    began, happened = time.monotonic(), Counter[str]()
    cycles = Cycles(home, seed, first)
    try:
        for number in range(first, first + count):
            said, wrong = cycles.run(number)
            if wrong:
                say("\n  ".join([f"cycle {number}: {said}", *wrong, f"(kept in {home})"]))
                break
            happened[said.partition(":")[0]] += 1
            if (number - first) % _TOLD_EVERY == _TOLD_EVERY - 1:
                say(f"{happened.total()} of {count}, {(time.monotonic() - began) / happened.total():.2f} s a cycle")
    finally:
        cycles.close()
    return happened


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
