"""Runs the engine of one library until it is stopped: `python -m indexer --library DIR`."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from indexer.crashes import record_crashes
from indexer.errors import LibraryInUse, LibraryRefused, WorldError
from indexer.locations import default_library, settled
from indexer.service import launch
from indexer.service.lock import LibraryLock

_LOG_BYTES, _LOG_FILES = 2 * 2**20, 3


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m indexer", description=__doc__)
    parser.add_argument("--library", type=Path, default=None, help="the library's folder (default: your own)")
    parser.add_argument("--stay", action="store_true", help="keep running after the last window has closed")
    options = parser.parse_args(arguments)
    asked = (options.library or default_library()).expanduser().resolve()
    library = settled(asked)
    try:
        if library != asked and not library.is_dir():
            raise LibraryRefused(f"The library was moved to {library}, which is out of reach.")
        library.mkdir(parents=True, exist_ok=True)
        with LibraryLock(library):
            _log_into(library / "log")
            _run(library, options.stay, crashed=record_crashes(library / "log"))
    except LibraryInUse as error:
        # Another face started an engine at the same moment; both will talk to that one.
        print(error, file=sys.stderr)  # noqa: T201 - whoever started the engine reads its last line
        return launch.ALREADY_OPEN
    except WorldError as error:
        logging.getLogger("indexer").error("%s", error)
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    except OSError as error:
        print(f"The library {library} cannot be used: {error}.", file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _run(library: Path, stay: bool, *, crashed: bool) -> None:
    # Late: a start that finds the library open must not cost the second that these imports take.
    from indexer.engine import Engine
    from indexer.moving import move
    from indexer.priority import collect_seldom, take_short_turns

    take_short_turns()
    engine = Engine(library, stay=stay, crashed=crashed)
    collect_seldom()
    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: engine.stop())
    engine.run()
    if engine.moves_to is not None:
        move(library, engine.moves_to)


def _log_into(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    log_file = RotatingFileHandler(folder / "engine.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8")
    log_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("indexer").addHandler(log_file)
    logging.getLogger("indexer").setLevel(logging.INFO)


if __name__ == "__main__":
    sys.exit(main())
