"""Lets a real engine index a folder of hostile files, and counts what they should never cost.

    python tests/reliability/hostile_files.py FOLDER [--ocr]

Deaths of the engine, files that end without a state or with none of their own in the catalog, and files that were still
being read after the two deadlines that a file may use up: all three must be 0.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import EngineUnreachable, native, requests
from indexer.reading import Limits
from indexer.settings import Settings
from tests.reliability.living import PATIENCE, LivingEngine

_GLANCE = 0.1
# Starting a process on a machine that is out of breath, and being looked at only now and then.
_GRACE = 15.0


class Watch:
    """Follows an engine until all is read; `late` are the files that were read for too long."""

    def __init__(self, engine: LivingEngine, deadline: float) -> None:
        self._engine, self._longest = engine, 2 * deadline + _GRACE
        self._since: dict[str, float] = {}
        self.late: set[str] = set()
        self.deaths = 0

    def until_done(self) -> None:
        done = self._engine.client().call(requests.WaitFor("words"))
        while not done.done():
            self._look()
            time.sleep(_GLANCE)
        done.result()

    def _look(self) -> None:
        try:
            now = self._engine.client().fetch(requests.GetStatus(), PATIENCE)
        except EngineUnreachable:
            self.deaths += 1
            raise
        moment = time.monotonic()
        self._since = {path: self._since.get(path, moment) for path in now.reading_now}
        self.late |= {path for path, since in self._since.items() if moment - since > self._longest}


def stateless(engine: LivingEngine, folder: Path) -> tuple[Counter[str], list[str]]:
    """How many files are in each state, and the files on disk of which the catalog says nothing, or nothing final.

    What lies in a folder that a rule leaves out is answered for by that folder.
    """
    states = {
        Path(native(path)): (state, kind) for path, state, kind in engine.rows("select path, state, kind from files")
    }
    left_out = {path for path, (_, kind) in states.items() if kind == "folder"}
    counts = Counter(state for state, kind in states.values() if kind != "folder")
    files = [Path(place, name) for place, _, names in os.walk(folder) for name in names]
    missing = [f for f in files if f not in states and not left_out.intersection(f.parents)]
    return counts, [str(f) for f in missing] + [str(f) for f, (state, _) in states.items() if state == "waiting"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--ocr", action="store_true", help="recognise text in pictures, too (slow)")
    options = parser.parse_args()
    settings = Settings(free_bytes=0, reading={"ocr": options.ocr})
    deadline = settings.recognise_deadline if options.ocr else Limits().deadline
    with tempfile.TemporaryDirectory(prefix="hunch-hostile-") as home:
        engine = LivingEngine(Path(home) / "library", settings=settings)
        engine.start()
        watch = Watch(engine, deadline)
        began = time.monotonic()
        try:
            engine.add(options.folder.resolve())
            watch.until_done()
            counts, without = stateless(engine, options.folder.resolve())
        except EngineUnreachable:
            counts, without = Counter(), ["every file"]
        finally:
            took, warnings = time.monotonic() - began, engine.warnings()
            engine.kill()
    sys.stdout.write(
        f"{counts.total()} files in {took:.0f} s: {dict(counts)}\n"
        f"engine deaths / files without a state / files past the deadline: "
        f"{watch.deaths} / {len(without)} / {len(watch.late)}\n"
    )
    sys.stdout.writelines(f"  {line}\n" for line in [*without[:20], *sorted(watch.late), *warnings[:20]])
    return int(bool(watch.deaths or without or watch.late or warnings))


if __name__ == "__main__":
    sys.exit(main())
