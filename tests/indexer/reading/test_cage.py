"""The cage: whatever a reader does, the engine gets a Reading and goes on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from indexer.locations import portable
from indexer.reading import Limits
from indexer.reading.cage import Cage, CageClosed, ReaderBroken
from indexer.reading.framing import Order
from indexer.reading.process import AT_ONCE, FEW_AT_ONCE, ReaderProcess
from indexer.records import Content, FailureKind
from indexer.understanding import Understood

# A plug-in as a third party would write it; the first line of a ".trick" file says how it should behave.
TRICKS = """
import os, signal, sys, time
from indexer.records import Block, Content, Document

class Tricks:
    name, version, kind = "tricks", 1, "trick"
    seen = 0

    def claims(self, source):
        return 100 if source.name.endswith(".trick") else 0

    def read(self, source):
        Tricks.seen += 1
        return getattr(self, source.head.split(b"\\n")[0].decode())(source)

    def answer(self, text):
        return Document(blocks=(Block(text),))

    def hang(self, source):
        while True:
            pass

    def die(self, source):
        os.kill(os.getpid(), signal.SIGSEGV)

    def die_unless_alone(self, source):
        if Tricks.seen > 1:
            os.kill(os.getpid(), signal.SIGABRT)
        return self.answer("alone at last")

    def leave(self, source):
        os._exit(3)

    def panic(self, source):
        class PanicException(BaseException):
            pass
        raise PanicException("index out of bounds")

    def eat(self, source):
        hoard = []
        while True:
            hoard.append(bytearray(2**26))

    def print(self, source):
        print("noise " * 10_000, flush=True)
        os.write(1, b"more noise")
        os.write(2, b"and more")
        return self.answer("printed" + repr(sys.stdin.read()))

    def write(self, source):
        refused = 0
        for where in (source.path, source.path + ".new", "/tmp/reader-was-here"):
            try:
                open(where, "ab").write(b"x")
            except OSError:
                refused += 1
        return self.answer(f"{refused} writes refused")

    def connect(self, source):
        import socket
        port = int(source.head.split(b"\\n")[1])
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5)
        except OSError as error:
            return self.answer(type(error).__name__)
        return self.answer("connected")

    def whisper(self, source):
        import socket
        port = int(source.head.split(b"\\n")[1])
        try:
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"a secret", ("127.0.0.1", port))
        except OSError as error:
            return self.answer("refused")
        return self.answer("sent")

    def babble(self, source):
        return self.answer("word " * 10_000)

    def misbehave(self, source):
        return self.answer("half a pair \\ud83d, a NUL \\0.")

    def grow(self, source):
        hoard = bytearray(300 * 2**20)
        hoard[::4096] = b"x" * len(hoard[::4096])
        return self.answer("grown")

    def miss(self, source):
        import a_package_that_nobody_has

    def lock(self, source):
        from indexer.errors import UnreadableFile
        raise UnreadableFile("locked", "is locked with a password")

    def look(self, source):
        return self.answer(f"{os.getpid()}")

    def wait(self, source):
        signal.pause()

READERS = (Tricks(),)
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed plug-in: a module and the metadata that announces it, beside one that is broken."""
    site = tmp_path / "site"
    about = site / "tricks-1.0.dist-info"
    about.mkdir(parents=True)
    (site / "tricks.py").write_text(TRICKS)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: tricks\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[hunch.readers]\nabsent = no_such_module\ntricks = tricks:READERS\n")
    monkeypatch.setenv("PYTHONPATH", str(site), prepend=os.pathsep)
    return site


@pytest.fixture
def cage(plugin: Path) -> Iterator[Cage]:
    with Cage(Limits(deadline=60.0, memory_bytes=700 * 2**20, characters=1_000), processes=2) as cage:
        yield cage


@pytest.fixture
def hasty(plugin: Path) -> Iterator[Cage]:
    """A cage that waits only for a moment, for files that never end."""
    with Cage(Limits(deadline=1.0)) as cage:
        yield cage


def trick(folder: Path, behaviour: str, number: int = 0) -> str:
    path = folder / f"{number}.trick"
    path.write_text(behaviour)
    return portable(path)


@pytest.mark.parametrize(
    ("behaviour", "kind", "sentence"),
    [
        ("die", FailureKind.crashed, "signal 11"),
        ("leave", FailureKind.crashed, "exit code 3"),
        ("panic", FailureKind.broken, "PanicException: index out of bounds"),
        ("eat", FailureKind.memory, "needs more memory"),
        ("miss", FailureKind.unsupported, "'a_package_that_nobody_has'"),
        ("lock", FailureKind.locked, "is locked with a password"),
        ("no_such_trick", FailureKind.broken, "AttributeError"),
    ],
)
def test_a_bad_file_costs_itself_only(
    cage: Cage, tmp_path: Path, behaviour: str, kind: FailureKind, sentence: str
) -> None:
    reading = cage.read(trick(tmp_path, behaviour))
    assert reading.failure is not None
    assert (reading.failure.kind, reading.document) == (kind, None)
    assert sentence in reading.failure.sentence
    assert said(cage, tmp_path, "print") == "printed''", "the next file is read as if nothing had happened"


def said(cage: Cage, folder: Path, behaviour: str, number: int = 99) -> str:
    document = cage.read(trick(folder, behaviour, number)).document
    assert document is not None
    return "".join(block.text for block in document.blocks)


@pytest.mark.skipif(not hasattr(os, "sched_getscheduler"), reason="this system has another way")
def test_readers_stand_behind_everything_else(cage: Cage, tmp_path: Path) -> None:
    reader = psutil.Process(int(said(cage, tmp_path, "look", 1)))
    assert (reader.nice(), reader.ionice().ioclass) == (10, psutil.IOPRIO_CLASS_IDLE)
    assert os.sched_getscheduler(reader.pid) == os.SCHED_BATCH
    if (group := Path(f"/proc/{reader.pid}/autogroup")).exists():
        assert group.read_text().endswith("nice 10\n")


@pytest.mark.parametrize(("asked", "most"), [(False, AT_ONCE), (True, FEW_AT_ONCE)])
def test_few_files_are_given_at_once_while_somebody_asks(
    plugin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool, most: int
) -> None:
    given: list[int] = []
    send = ReaderProcess._send
    monkeypatch.setattr(ReaderProcess, "_send", lambda self, order: (given.append(len(order.paths)), send(self, order)))
    paths = [trick(tmp_path, "look", number) for number in range(AT_ONCE + 6)]
    with Cage(Limits(deadline=60.0), asked_lately=lambda: asked) as cage:
        assert [path for path, _ in cage.read_all(paths)] == paths
    assert (max(given), sum(given)) == (most, len(paths))


def test_other_limits_hold_from_the_next_file_on(cage: Cage, tmp_path: Path) -> None:
    before = said(cage, tmp_path, "look", 1)
    assert len(said(cage, tmp_path, "babble", 2)) == 1_000
    cage.use(Limits(deadline=60.0, characters=500))
    assert len(said(cage, tmp_path, "babble", 3)) == 500
    assert said(cage, tmp_path, "look", 4) != before


def test_a_file_that_brings_a_used_process_down_is_tried_alone(cage: Cage, tmp_path: Path) -> None:
    assert said(cage, tmp_path, "look").isdigit()
    assert said(cage, tmp_path, "die_unless_alone") == "alone at last"


@pytest.mark.parametrize(
    ("behaviours", "kinds"),
    [
        pytest.param(["look", "look", "look"], [None] * 3, id="all well"),
        pytest.param(["look", "die", "look"], [None, "crashed", None], id="one brings its process down"),
        pytest.param(["die", "leave"], ["crashed", "crashed"], id="each of them does"),
        pytest.param(["look", "die_unless_alone", "look"], [None] * 3, id="one wants a process of its own"),
        pytest.param(["look", "eat", "look"], [None, "memory", None], id="one takes all memory"),
        pytest.param(["look", "panic", "gone", "look"], [None, "broken", "vanished", None], id="one of each"),
    ],
)
def test_a_bad_file_among_many_costs_itself_only(
    cage: Cage, tmp_path: Path, behaviours: list[str], kinds: list[str | None]
) -> None:
    paths = [trick(tmp_path, behaviour, number) for number, behaviour in enumerate(behaviours)]
    for path, behaviour in zip(paths, behaviours, strict=True):
        if behaviour == "gone":
            os.remove(path)
    found = dict(cage.read_all(paths))
    failures = [found[path].reading.failure for path in paths]
    assert [failure and failure.kind for failure in failures] == kinds


def test_a_hanging_file_among_many_costs_its_deadline(hasty: Cage, tmp_path: Path) -> None:
    paths = [trick(tmp_path, behaviour, number) for number, behaviour in enumerate(["look", "hang", "look"])]
    failures = [understood.reading.failure for _, understood in hasty.read_all(paths)]
    assert [failure and failure.kind for failure in failures] == [None, FailureKind.timeout, None]


def test_a_process_is_not_far_ahead_of_who_takes_its_answers(
    cage: Cage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []
    send = ReaderProcess._send

    def note(process: ReaderProcess, order: Order) -> None:
        given.append(len(order.paths))
        send(process, order)

    monkeypatch.setattr(ReaderProcess, "_send", note)
    ahead = []
    for taken, _ in enumerate(cage.read_all([trick(tmp_path, "look", number) for number in range(100)])):
        ahead.append(sum(given) - taken)
    assert given == [32, 32, 32, 4]
    assert max(ahead) == 64


def test_who_leaves_the_answers_behind_leaves_no_process_that_still_gives_them(cage: Cage, tmp_path: Path) -> None:
    answers = cage.read_all([trick(tmp_path, "look", number) for number in range(3)])
    first = next(answers)[1].reading.document
    answers.close()
    assert first is not None
    assert said(cage, tmp_path, "look") != first.blocks[0].text


def test_a_process_that_hangs_is_ended_at_the_deadline(hasty: Cage, tmp_path: Path) -> None:
    reading = hasty.read(trick(tmp_path, "hang"))
    assert reading.failure is not None
    assert reading.failure.kind is FailureKind.timeout
    assert reading.failure.sentence == "took longer than 1 s to read (setting reading.deadline)"
    assert reading.peak_memory_mb > 0
    assert not [child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE]


def test_processes_are_reused_and_end_with_the_cage(cage: Cage, tmp_path: Path) -> None:
    processes = {said(cage, tmp_path, "look", number) for number in range(5)}
    assert len(processes) == 1
    cage.close()
    assert not psutil.pid_exists(int(processes.pop()))


def test_a_process_that_grew_too_big_makes_room(cage: Cage, tmp_path: Path) -> None:
    first = said(cage, tmp_path, "look")
    reading = cage.read(trick(tmp_path, "grow"))
    assert reading.peak_memory_mb > 300
    assert said(cage, tmp_path, "look") == first, "what was given back is no reason to retire"
    assert cage.read(trick(tmp_path, "look")).peak_memory_mb < 300, "memory is counted for each file"


@pytest.mark.skipif(os.name != "posix", reason="limits of the POSIX kind")
def test_nothing_can_be_written(cage: Cage, tmp_path: Path) -> None:
    path = trick(tmp_path, "write")
    reading = cage.read(path)
    assert reading.document is not None
    assert reading.document.blocks[0].text == "3 writes refused"
    assert Path(path).read_text() == "write"


def test_no_connection_can_be_made(cage: Cage, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        answer = said(cage, tmp_path, f"connect\n{port}")
    if answer == "connected":
        pytest.skip("this kernel cannot forbid connections")
    assert answer in ("PermissionError", "OSError")


def test_no_datagram_can_be_sent(cage: Cage, tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.bind(("127.0.0.1", 0))
        answer = said(cage, tmp_path, f"whisper\n{ear.getsockname()[1]}")
    if answer == "sent":
        pytest.skip("this system lets no process leave the network")
    assert answer == "refused"


def test_output_is_cut_with_a_note(cage: Cage, tmp_path: Path) -> None:
    document = cage.read(trick(tmp_path, "babble")).document
    assert document is not None
    assert (len(document.blocks[0].text), document.content) == (1_000, Content.partly)
    assert document.note == "only the first 1,000 of 50,000 characters are searchable (setting reading.characters)"


def test_text_that_cannot_travel_is_mended(cage: Cage, tmp_path: Path) -> None:
    assert said(cage, tmp_path, "misbehave") == "half a pair , a NUL ."


@pytest.mark.parametrize("thing", ["folder", "pipe", "socket", "gone", "empty", "unreadable"])
def test_what_needs_no_process(cage: Cage, tmp_path: Path, thing: str) -> None:
    path = tmp_path / "thing"
    keep = None
    match thing:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "socket":
            keep = socket.socket(socket.AF_UNIX)
            keep.bind(str(path))
        case "empty":
            path.touch()
        case "unreadable":
            path.symlink_to(path)
    reading = cage.read(portable(path))
    if keep:
        keep.close()
    expected = {
        "folder": FailureKind.special,
        "pipe": FailureKind.special,
        "socket": FailureKind.special,
        "gone": FailureKind.vanished,
        "unreadable": FailureKind.denied,
    }
    if thing == "empty":
        assert reading.document is not None
        assert (reading.document.content, reading.document.note) == (Content.no_text, "is empty")
    else:
        assert reading.failure is not None
        assert reading.failure.kind is expected[thing]


@pytest.mark.parametrize(("what", "kind"), [("look", None), ("fail", FailureKind.unstable)])
def test_a_file_that_fails_while_it_changes_is_unstable(
    cage: Cage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str, kind: FailureKind | None
) -> None:
    def read_and_change(process: ReaderProcess, order: Order, *more: Any) -> Generator[Understood, None, None]:
        for understood in read(process, order, *more):
            Path(order.paths[0]).write_text("something longer")
            yield understood

    read = ReaderProcess.read_all
    monkeypatch.setattr(ReaderProcess, "read_all", read_and_change)
    failure = cage.read(trick(tmp_path, what)).failure
    assert (failure.kind if failure else None) is kind


def test_a_name_that_is_no_text_is_read(cage: Cage, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/\xff\xfe.trick"
    with open(path, "wb") as file:
        file.write(b"look")
    assert cage.read(portable(os.fsdecode(path))).failure is None


def test_closing_releases_those_who_wait(plugin: Path, tmp_path: Path) -> None:
    cage = Cage(Limits(deadline=60.0))
    path = trick(tmp_path, "wait")
    errors: list[BaseException] = []

    def read() -> None:
        try:
            cage.read(path)
        except CageClosed as error:
            errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    while not cage.reading_now():
        pass
    cage.close()
    for reader in readers:
        reader.join()
    assert len(errors) == 3


def test_the_journal_names_what_was_being_read_when_the_engine_died(plugin: Path, tmp_path: Path) -> None:
    journal = tmp_path / "reading.json"
    path = trick(tmp_path, "wait")
    first = Cage(Limits(deadline=60.0), journal=journal)

    def read() -> None:
        with pytest.raises(CageClosed):
            first.read(path)

    reader = threading.Thread(target=read)
    reader.start()
    while not (journal.exists() and journal.stat().st_size):
        pass
    after_a_crash = Cage(Limits(), journal=journal)
    assert after_a_crash.suspects() == [path]
    first.close()
    reader.join()
    assert Cage(Limits(), journal=journal).suspects() == [], "an orderly end leaves no suspects"


def test_a_reader_that_cannot_start_is_no_fault_of_the_file(
    plugin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("indexer.reading.process.sys.executable", "false")
    with Cage(Limits()) as cage, pytest.raises(ReaderBroken):
        cage.read(trick(tmp_path, "look"))


def test_processes_end_with_an_engine_that_was_killed(plugin: Path, tmp_path: Path) -> None:
    script = (
        "import os, sys; from indexer.reading import Limits; from indexer.reading.cage import Cage\n"
        "cage = Cage(Limits()); print(cage.read(sys.argv[1]).document.blocks[0].text, flush=True); os._exit(9)"
    )
    command = [sys.executable, "-c", script, trick(tmp_path, "look")]
    paths = os.pathsep.join([str(Path(__file__).parents[3]), os.environ["PYTHONPATH"]])
    engine = subprocess.run(command, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True)
    with suppress(psutil.NoSuchProcess):
        psutil.Process(int(engine.stdout)).wait(30)


@pytest.mark.parametrize(("size", "kind"), [(2_000, FailureKind.too_big), (500, None)])
def test_a_file_above_the_limit_is_not_read(plugin: Path, tmp_path: Path, size: int, kind: FailureKind | None) -> None:
    path = trick(tmp_path, "look\n" + "x" * size)
    with Cage(Limits(file_bytes=1_000)) as cage:
        failure = cage.read(path).failure
    assert (failure.kind if failure else None) is kind


def test_a_resting_cage_gives_back_its_processes_and_reads_again(cage: Cage, tmp_path: Path) -> None:
    first = said(cage, tmp_path, "look")
    cage.rest()
    with suppress(psutil.NoSuchProcess):
        psutil.Process(int(first)).wait(10)
    assert not psutil.pid_exists(int(first))
    assert said(cage, tmp_path, "look") != first
