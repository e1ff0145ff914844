"""Sends a real engine messages that are malformed, oversized, half sent, or well formed and absurd.

    python tests/reliability/fuzz_protocol.py --messages 100000 [--seed N]

After each batch a well-behaved face must be answered; at the end the engine is the same process, holds no more
descriptors than before, has not grown by a fifth, and has made no mistake that its log tells of.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import shutil
import struct
import sys
import tempfile
import time
import types
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import msgspec
import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, requests
from indexer.service import rendezvous
from indexer.service.protocol import LONGEST_MESSAGE, PROTOCOL, AnyRequest, Call, Hello, Refusal, ToFace
from indexer.service.wire import Wire, WireError
from tests.reliability.living import LivingEngine

BATCH = 250
ANSWER_WITHIN = 30.0
MOST_GROWTH = 1.2
# A message that is taken for a valid one must not end the engine, nor wait for ever.
_LEFT_OUT = {"Stop", "RestartEngine", "MoveLibrary", "WaitFor", "Hello"}
# These take a second or start a process; they are asked for, but not by the thousand.
_SELDOM = {
    "FindOutliers", "FindTopics", "GetMap", "FindDuplicates", "SuggestLabel", "SurveyFolder", "Examine", "Rebuild",
    "Compact",
}  # fmt: skip
_HOW_SELDOM = 0.002
_TEXTS = (
    "", "tap", "\0", "/nowhere/at/all", "/dev/null/x", "x" * 5_000, "\U0010ff80\U0010fffe", "(.*+?[^$", "🫖" * 300, '"',
    "words", "-a -b", "../..", "%s%n", "\u202e\u0000\ufeff",
)  # fmt: skip
_NUMBERS = (0, 1, -1, 7, 2**31, -(2**31) - 1, 2**53, 2**63 - 1, -(2**63))
_FRACTIONS = (0.0, -1.0, 1e-9, 1e308, -1e308, math.inf, -math.inf, math.nan)
_decode = msgspec.msgpack.Decoder(ToFace).decode


class Rudeness:
    """Makes messages; the same seed makes the same ones."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._calls = 1
        kinds = [kind for kind in get_args(AnyRequest) if kind.__name__ not in _LEFT_OUT]
        self._kinds = [kind for kind in kinds if kind.__name__ not in _SELDOM]
        self._seldom = [kind for kind in kinds if kind.__name__ in _SELDOM]
        self._makers: list[Callable[[], bytes]] = [
            self.noise,
            self.bent,
            self.cut,
            self.joined,
            self.nested,
            self.foreign,
        ]

    def malformed(self) -> bytes:
        return self._chance.choice(self._makers)()

    def noise(self) -> bytes:
        return self._chance.randbytes(self._chance.choice([0, 1, 10, 200, 5_000]))

    def bent(self) -> bytes:
        message = bytearray(self.absurd())
        for _ in range(self._chance.randint(1, 4)):
            message[self._chance.randrange(len(message))] = self._chance.randrange(256)
        return bytes(message)

    def cut(self) -> bytes:
        message = self.absurd()
        return message[: self._chance.randrange(len(message))]

    def joined(self) -> bytes:
        return self.absurd() + self.absurd()

    def nested(self) -> bytes:
        return self._chance.choice([b"\x91", b"\x81\xa1a", b"\x81\x90"]) * self._chance.choice([10, 1_000, 100_000])

    def foreign(self) -> bytes:
        """A valid message of another form than any of ours."""
        return msgspec.msgpack.encode(self._anything(3))

    def absurd(self) -> bytes:
        """A request of the right form with values that nobody would send."""
        kind = self._chance.choice(self._seldom if self._chance.random() < _HOW_SELDOM else self._kinds)
        values = {field.name: self._value(field.type) for field in msgspec.structs.fields(kind)}
        self._calls += 1
        return msgspec.msgpack.encode(Call(self._calls, kind(**values)))

    def framed(self) -> bytes:
        """A header that promises more than comes, or more than is allowed."""
        size = self._chance.choice([LONGEST_MESSAGE + 1, 2**31 - 1, -7, 100, 4_096])
        header = struct.pack("!iQ", -1, 2**62) if self._chance.random() < 0.2 else struct.pack("!i", size)
        return header + self.noise()[:50]

    def _value(self, kind: Any) -> Any:
        chance = self._chance
        if get_origin(kind) in (Union, types.UnionType):
            return self._value(chance.choice(get_args(kind)))
        if get_origin(kind) in (tuple, list, frozenset, set):
            inner = [self._value(get_args(kind)[0]) for _ in range(chance.choice([0, 1, 3]))]
            return get_origin(kind)(inner)
        if get_origin(kind) is dict:
            return {
                self._value(get_args(kind)[0]): self._value(get_args(kind)[1]) for _ in range(chance.choice([0, 2]))
            }
        if get_origin(kind) is Literal:
            return chance.choice(get_args(kind))
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            return kind(**{field.name: self._value(field.type) for field in msgspec.structs.fields(kind)})
        if isinstance(kind, type) and hasattr(kind, "__members__"):
            return chance.choice([*kind])
        choices = {str: _TEXTS, int: _NUMBERS, float: _FRACTIONS, bool: (True, False), bytes: (b"", b"\xff" * 99)}
        return chance.choice(choices.get(kind, (None,)))

    def _anything(self, depth: int) -> Any:
        chance = self._chance
        if depth and chance.random() < 0.6:
            inner = [self._anything(depth - 1) for _ in range(chance.randint(0, 4))]
            return {str(value): value for value in inner} if chance.random() < 0.5 else inner
        return chance.choice([*_TEXTS[:4], *_NUMBERS, *_FRACTIONS[:3], None, b"\xff", True])


class Attack:
    """Rude faces against one engine; `counts` says what was sent and what came of it."""

    def __init__(self, library: Path, chance: random.Random) -> None:
        self._library, self._chance, self._rudeness = library, chance, Rudeness(chance)
        self.counts: Counter[str] = Counter()
        self.mistakes: list[str] = []

    def batch(self, messages: int) -> None:
        self._strangers(messages // 10)
        self._acquaintances(messages // 2 - messages // 10)
        self._absurdities(messages - messages // 2)

    def _strangers(self, messages: int) -> None:
        """Bytes before the key was proven."""
        address = rendezvous.read(self._library)
        assert address is not None
        from multiprocessing.connection import Client as RawClient

        for _ in range(messages):
            with suppress(OSError), RawClient(address.address) as connection:
                os.write(connection.fileno(), self._rudeness.framed() + self._rudeness.noise())
            self.counts["before the key"] += 1

    def _acquaintances(self, messages: int) -> None:
        """Malformed messages from faces that know the key; each ends its face."""
        for _ in range(messages):
            with self._face() as wire:
                whole = self._chance.random() < 0.8
                message = self._rudeness.malformed() if whole else self._rudeness.framed()
                with suppress(OSError, WireError):
                    wire.send(message) if whole else os.write(wire._connection.fileno(), message)
                self.counts["malformed" if whole else "half sent or oversized"] += 1

    def _absurdities(self, messages: int) -> None:
        """Well-formed requests on one face; each is answered or refused, and none is our mistake."""
        with self._face() as wire:
            for _ in range(messages):
                message = self._rudeness.absurd()
                wire.send(message)
                self._expect_reply(wire, message)
                self.counts["absurd"] += 1

    def _expect_reply(self, wire: Wire, message: bytes) -> None:
        while (answer := wire.receive()) is not None:
            reply = _decode(answer)
            if isinstance(reply, Refusal) and reply.kind == "ProgramError":
                self.mistakes.append(f"{reply.sentence} {message[:200]!r}")
            if hasattr(reply, "id"):
                return
        self.mistakes.append(f"hung up on {message[:200]!r}")
        raise ConnectionError("hung up on a well-formed request")

    def _face(self) -> Any:
        return _face(self._library)


class _face:  # noqa: N801 - a context, used as one
    def __init__(self, library: Path) -> None:
        wire = rendezvous.dial(library, ANSWER_WITHIN)
        assert wire is not None, "the engine takes no connections"
        self._wire = wire

    def __enter__(self) -> Wire:
        self._wire.send(msgspec.msgpack.encode(Call(1, Hello(PROTOCOL, "agent", os.getpid()))))
        return self._wire

    def __exit__(self, *_: object) -> None:
        self._wire.close()


def batches(messages: int) -> Iterator[int]:
    for start in range(0, messages, BATCH):
        yield min(BATCH, messages - start)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="hunch-fuzz-"))
    (home / "documents").mkdir()
    (home / "documents" / "tap.txt").write_text("The kitchen tap drips.")
    engine = LivingEngine(home / "library")
    engine.start()
    try:
        wrong = besieged(engine, home / "documents", options.messages, options.seed)
    finally:
        engine.kill()
    if wrong:
        say(f"(kept in {home})")
        return 1
    shutil.rmtree(home)
    return 0


def besieged(engine: LivingEngine, documents: Path, messages: int, seed: int) -> bool:
    engine.add(documents)
    engine.wait()
    attack = Attack(engine.folder, random.Random(seed))
    # Caches and threads that stay are made by the first of each kind.
    for batch in batches(max(4 * BATCH, messages // 10)):
        attack.batch(batch)
    observer = engine.client()
    process = psutil.Process(observer.fetch(requests.GetStatus(), ANSWER_WITHIN).engine.pid)
    began, size, descriptors = time.monotonic(), process.memory_info().rss, settled_descriptors(process)
    for sent, batch in enumerate(batches(messages), 1):
        attack.batch(batch)
        observer.fetch(requests.GetStatus(), ANSWER_WITHIN)
        if attack.mistakes:
            break
        if sent % 40 == 0:
            say(f"{attack.counts.total()} messages, {time.monotonic() - began:.0f} s")
    wrong = [*attack.mistakes[:5], *aftermath(observer, process, size, descriptors), *engine.warnings()[:5]]
    said = "\n  ".join(wrong) or "no crash, no hang, no mistake"
    say(f"{attack.counts.total()} messages ({dict(attack.counts)}): {said}")
    return bool(wrong)


def aftermath(observer: Client, process: psutil.Process, size: int, descriptors: int) -> list[str]:
    observer.fetch(requests.Resume(), ANSWER_WITHIN)
    answer = observer.fetch(requests.Ask(1, "a dripping tap"), ANSWER_WITHIN)
    now = observer.fetch(requests.GetStatus(), ANSWER_WITHIN)
    left = settled_descriptors(process)
    growth = process.memory_info().rss / size
    return (
        ["the question is not answered"] * (not answer.hits)
        + ["the engine is another process"] * (now.engine.pid != process.pid)
        + [f"{left} descriptors, {descriptors} before"] * (left > descriptors + 6)
        + [f"memory grew to {growth:.2f} times"] * (growth > MOST_GROWTH)
    )


def settled_descriptors(process: psutil.Process) -> int:
    """The number of open descriptors once faces that have left are forgotten."""
    lowest = process.num_fds()
    for _ in range(50):
        time.sleep(0.02)
        lowest = min(lowest, process.num_fds())
    return lowest


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
