"""Faces that find no engine start one, and two of them start one together."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from multiprocessing.connection import answer_challenge, deliver_challenge
from pathlib import Path

import psutil
import pytest

from indexer import requests
from indexer.errors import EngineUnreachable, LibraryRefused
from indexer.service import launch, rendezvous
from indexer.service.client import Client
from indexer.service.lock import LibraryLock

from .conftest import SOON


def engine_process(client: Client) -> psutil.Process:
    return psutil.Process(client.fetch(requests.GetStatus(), SOON).engine.pid)


@pytest.mark.usefixtures("fake_engine")
def test_the_first_face_starts_the_engine_and_the_second_finds_it(library: Path) -> None:
    with Client.connect(library) as first, Client.connect(library, start=False) as second:
        assert engine_process(first).pid == engine_process(second).pid != psutil.Process().pid


@pytest.mark.usefixtures("fake_engine")
def test_faces_that_start_together_share_one_engine(library: Path) -> None:
    clients: queue.Queue[Client] = queue.Queue()
    starters = [threading.Thread(target=lambda: clients.put(Client.connect(library))) for _ in range(3)]
    for starter in starters:
        starter.start()
    found = [clients.get(timeout=SOON) for _ in starters]
    assert len({engine_process(client).pid for client in found}) == 1
    for client in found:
        client.close()


@pytest.mark.usefixtures("fake_engine")
def test_a_killed_engine_fails_its_calls_and_is_replaced(library: Path) -> None:
    lost = threading.Event()
    with Client.connect(library) as client:
        client.on_lost(lost.set)
        waiting = [client.call(requests.WaitFor()) for _ in range(3)]
        victim = engine_process(client)
        victim.kill()
        assert all(isinstance(future.exception(SOON), EngineUnreachable) for future in waiting)
        assert lost.wait(SOON)
    with Client.connect(library) as client:
        assert engine_process(client) != victim


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("import sys; sys.exit('first line\\nThe library is newer.\\n')", "could not start: The library is newer."),
        ("import sys; sys.exit(7)", "could not start: exit status 7"),
    ],
)
def test_the_last_words_of_an_engine_that_cannot_start_are_told(
    library: Path, monkeypatch: pytest.MonkeyPatch, program: str, sentence: str
) -> None:
    monkeypatch.setattr(launch, "engine_command", lambda library: (sys.executable, "-c", program))
    (library / "log").mkdir(parents=True)
    (library / "log" / "engine-start.log").write_text("words of an earlier engine\n")
    with pytest.raises(EngineUnreachable, match=sentence):
        Client.connect(library, timeout=SOON)


@pytest.mark.usefixtures("fake_engine")
def test_an_engine_that_never_answers_is_given_up(library: Path) -> None:
    with LibraryLock(library), pytest.raises(EngineUnreachable, match="does not answer"):
        Client.connect(library, timeout=0.2)


@pytest.mark.usefixtures("fake_engine")
def test_an_engine_that_is_just_ending_is_followed_by_another(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "RESTART", 0.0)
    ending = LibraryLock(library)
    ending.acquire()
    attempts: list[subprocess.Popen[bytes]] = []
    spawn = launch._spawn

    def spawn_and_let_go(*arguments: object) -> subprocess.Popen[bytes]:
        attempts.append(spawn(*arguments))  # type: ignore[arg-type]
        attempts[0].wait(SOON)
        ending.release()
        return attempts[-1]

    monkeypatch.setattr(launch, "_spawn", spawn_and_let_go)
    with Client.connect(library) as client:
        assert engine_process(client).pid == attempts[-1].pid
    assert [attempt.poll() for attempt in attempts[:-1]] == [launch.ALREADY_OPEN]


@pytest.mark.usefixtures("fake_engine")
def test_a_face_turned_away_by_an_ending_engine_starts_the_next(library: Path) -> None:
    listener, key = rendezvous.listen(library)

    def turn_away() -> None:
        with listener.accept() as connection:
            deliver_challenge(connection, key)
            answer_challenge(connection, key)
            connection.recv_bytes()
            listener.close()
            rendezvous.withdraw(library)

    ending = threading.Thread(target=turn_away)
    ending.start()
    with Client.connect(library) as client:
        assert engine_process(client) != psutil.Process()
    ending.join(SOON)


def test_the_record_of_starts_does_not_grow_for_ever(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "engine_command", lambda library: (sys.executable, "-c", "raise SystemExit('no')"))
    log = library / "log" / "engine-start.log"
    log.parent.mkdir(parents=True)
    log.write_bytes(b"x" * (launch.LONGEST_LOG + 1))
    with pytest.raises(EngineUnreachable, match="could not start: no"):
        Client.connect(library, timeout=SOON)
    assert log.read_text() == "no\n"


def test_a_program_that_cannot_be_run_is_told(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch, "engine_command", lambda library: (str(library / "nothing"),))
    with pytest.raises(LibraryRefused, match="cannot be started"):
        Client.connect(library, timeout=SOON)


def test_a_missing_library_is_not_made_by_looking(library: Path) -> None:
    with pytest.raises(EngineUnreachable):
        Client.connect(library, start=False)
    assert not library.exists()
    assert rendezvous.read(library) is None


def test_the_public_page_is_light() -> None:
    heavy = "numpy sqlite3 watchdog filelock psutil onnxruntime multiprocessing subprocess tantivy torch PySide6"
    program = f"import sys, indexer; print(*set(sys.modules) & set({heavy!r}.split()))"
    said = subprocess.run(
        (sys.executable, "-c", program), capture_output=True, text=True, cwd=Path(__file__).parents[3]
    )
    assert (said.stdout.strip(), said.stderr) == ("", "")
