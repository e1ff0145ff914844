"""The process of an overview: takes one order on its standard input, says how far it is, answers, and ends."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from pathlib import Path

import msgspec

from indexer.errors import WorldError
from indexer.overviews.orders import Found, FromProcess, Mistake, Order, Refused, Stage
from indexer.overviews.registry import looked_over
from indexer.reading.framing import read_frame, write_frame
from indexer.storage.database import ReadOnlyCatalog


def main() -> None:
    frame = read_frame(sys.stdin.buffer)
    if frame is None:
        return
    threading.Thread(target=_end_with_the_engine, name="engine", daemon=True).start()
    order = msgspec.msgpack.decode(frame, type=Order)
    _say(_outcome(order))


def _outcome(order: Order) -> FromProcess:
    try:
        result, kept = looked_over(ReadOnlyCatalog(Path(order.catalog)), order.overview, lambda *s: _say(Stage(*s)))
        return Found(msgspec.Raw(msgspec.msgpack.encode(result)), kept)
    except WorldError as error:
        return Refused(str(error))
    except Exception:
        return Mistake(traceback.format_exc())


def _say(message: FromProcess) -> None:
    write_frame(sys.stdout.buffer, msgspec.msgpack.encode(message))


def _end_with_the_engine() -> None:
    """The engine keeps the pipe open for as long as it lives and wants an answer."""
    while sys.stdin.buffer.read(1):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
