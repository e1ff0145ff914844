"""Does a library still equal a fresh one after hours of changes and questions, in the memory it had at first?"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from statistics import median

import click
import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from indexer import Client, records, requests
from indexer.storage.packing import Packer
from tests.benchmarks.generated import Writer
from tests.engines import engine_at

PATIENCE = 600.0
_SAMPLE_SECONDS = 2.0
_HITS = 20
# Pages, caches and arenas are still filling before this share of the time has passed.
_WARM_UP = 0.4
# A folder that only grew would show what a larger library needs, not what an engine fails to give back.
_MOST_FILES, _MOST_FOLDERS, _LONGEST_LOG, _STEPS_TO_THIN = 1_000, 60, 100_000, 20


class Churn:
    """Changes a folder as people and programs do; the same seed makes the same changes.

    What it holds grows for the first minutes, and then stays as large: as much goes as comes.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder, self._random, self._writer = folder, random.Random(seed), Writer(seed)
        self._numbers = count(1)
        self.done: dict[str, int] = {}
        self._log = folder / "growing.log"
        self._actions: list[tuple[Callable[[], object], int]] = [
            (self.create, 10), (self.edit, 10), (self.save_atomically, 10), (self.move, 6), (self.delete, 6),
            (self.copy, 4), (self.rename_folder, 2), (self.delete_folder, 1), (self.many_small, 1), (self.touch, 3),
            (self.come_and_go, 4), (self.swap, 2),
        ]  # fmt: skip

    def text(self) -> str:
        """Some paragraphs, with a word that no other file has."""
        return f"{self._writer.document(self._random.randint(20, 200))}\n\nMarked zq{next(self._numbers)}x.\n"

    def words(self, limit: int) -> list[str]:
        """Some of the words that only one text has, or copies of it."""
        found = {word for file in self._files() for word in re.findall("zq[0-9]+x", file.read_text("utf-8"))}
        return self._random.sample(sorted(found), min(limit, len(found)))

    def step(self) -> None:
        """One change, and one more line of the log."""
        if self._log.exists() and self._log.stat().st_size > _LONGEST_LOG:
            self._log.replace(self._log.with_suffix(".old"))
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"{next(self._numbers)} {self._writer.question()}\n")
        actions, weights = zip(*self._actions, strict=True)
        action = self._random.choices(actions, weights)[0]
        self.done[action.__name__] = self.done.get(action.__name__, 0) + 1
        action()
        if sum(self.done.values()) % _STEPS_TO_THIN == 0:
            self._thin_out()

    def _thin_out(self) -> None:
        """Delete what is too many, wherever it lies."""
        files = self._files()
        for file in self._random.sample(files, max(0, len(files) - _MOST_FILES)):
            file.unlink()
        empty = [path for path in self._folders()[1:] if not any(path.iterdir())]
        for folder in empty[: max(0, len(self._folders()) - _MOST_FOLDERS)]:
            folder.rmdir()

    def _files(self) -> list[Path]:
        return sorted(path for path in self.folder.rglob("*.txt") if path.is_file())

    def _folders(self) -> list[Path]:
        return [self.folder, *sorted(path for path in self.folder.rglob("*") if path.is_dir())]

    def _file(self) -> Path:
        files = self._files()
        return self._random.choice(files) if files else self.create()

    def _new(self, ending: str = ".txt") -> Path:
        return self._random.choice(self._folders()) / f"note{next(self._numbers)}{ending}"

    def create(self) -> Path:
        file = self._new()
        if self._random.random() < 0.2:
            file = file.parent / f"folder{next(self._numbers)}" / file.name
            file.parent.mkdir()
        file.write_text(self.text(), encoding="utf-8")
        return file

    def edit(self) -> None:
        with self._file().open("a", encoding="utf-8") as file:
            file.write(self.text())

    def save_atomically(self) -> None:
        file = self._file()
        temporary = file.with_suffix(".txt.tmp")
        temporary.write_text(self.text(), encoding="utf-8")
        temporary.replace(file)

    def move(self) -> None:
        self._file().rename(self._new())

    def copy(self) -> None:
        shutil.copy2(self._file(), self._new())

    def touch(self) -> None:
        self._file().touch()

    def delete(self) -> None:
        self._file().unlink()

    def swap(self) -> None:
        one, other = self._file(), self._file()
        between = self._new(".tmp")
        if one != other:
            one.rename(between)
            other.rename(one)
            between.rename(other)

    def come_and_go(self) -> None:
        self.create().unlink()

    def rename_folder(self) -> None:
        folder = self._random.choice(self._folders())
        if folder != self.folder:
            folder.rename(folder.with_name(f"renamed{next(self._numbers)}"))

    def delete_folder(self) -> None:
        folder = self._random.choice(self._folders())
        if folder != self.folder and len(list(folder.rglob("*"))) < 50:
            shutil.rmtree(folder)

    def many_small(self) -> None:
        folder = self.folder / f"many{next(self._numbers)}"
        folder.mkdir()
        for number in range(200):
            (folder / f"small{number}.txt").write_text(
                f"Small zq{next(self._numbers)}x of {self._writer.question()}.\n"
            )
        for old in sorted(self.folder.glob("many*"))[:-3]:
            shutil.rmtree(old)


class Watch:
    """Samples memory of its own (MiB) and open files of the engine, and asks a question now and then."""

    def __init__(self, client: Client, seed: int) -> None:
        self._client, self._writer = client, Writer(seed)
        self._process = psutil.Process(client.fetch(requests.GetStatus(), PATIENCE).engine.pid)
        self._numbers = count(1)
        self._ended = threading.Event()
        self.memory: list[float] = []
        self.handles: list[int] = []
        self.failed: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="watch")

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            while not self._ended.wait(_SAMPLE_SECONDS):
                self._client.fetch(requests.Ask(next(self._numbers), self._writer.question()), PATIENCE)
                self.memory.append(private_bytes(self._process) / 2**20)
                self.handles.append(self._process.num_fds())
        except BaseException as error:
            self.failed = error

    def growth(self) -> tuple[float, float]:
        """Growth of memory and of open files from the middle of the time to its end, as shares."""
        return _growth(self.memory), _growth(self.handles)


def private_bytes(process: psutil.Process) -> int:
    """Memory that only the process's end gives back; pages of mapped index files are the system's to take away."""
    memory = process.memory_info()
    # Linux counts resident pages of files under "shared", however many processes map them.
    return int(memory.rss - memory.shared) if hasattr(memory, "shared") else int(process.memory_full_info().uss)


def _growth(samples: list[float] | list[int]) -> float:
    warm = samples[int(len(samples) * _WARM_UP) :]
    third = max(1, len(warm) // 3)
    return median(warm[-third:]) / median(warm[:third]) - 1 if warm else 0.0


class Picture:
    """All that a library says of a folder: what it holds, and what it answers to `questions`."""

    def __init__(self, library: Path, client: Client, questions: list[str]) -> None:
        if not client.fetch(requests.WaitFor("exact", PATIENCE), PATIENCE + 10):
            raise TimeoutError("The library did not come to rest.")
        self.files = dict(_files(library))
        self._client, self._numbers = client, count(1)
        self.answers = {question: self._answer(question) for question in questions}

    def _answer(self, question: str) -> frozenset[str]:
        """The files that answer by meaning, or that hold the one quoted word.

        Not those that hold parts of it: their order depends on how often each part was ever written and deleted.
        """
        lane = records.Lane.words if question.startswith('"') else records.Lane.meaning
        hits = self._client.fetch(requests.Ask(next(self._numbers), question, _HITS, lane), PATIENCE).hits
        # Among equals it is chance which of them is the last.
        floor = min(hit.score for hit in hits) + 1e-3 if len(hits) == _HITS else 0.0
        return frozenset(hit.path for hit in hits if hit.score > floor)

    def differences(self, reference: Picture) -> Iterator[str]:
        for path in sorted(self.files.keys() | reference.files.keys()):
            if self.files.get(path) != reference.files.get(path):
                yield f"{path}: {self.files.get(path)} instead of {reference.files.get(path)}"[:400]

    def other_answers(self, reference: Picture) -> list[str]:
        return [q for q, paths in self.answers.items() if paths != reference.answers[q]]


def _files(library: Path) -> Iterator[tuple[str, tuple[object, ...]]]:
    with closing(sqlite3.connect(f"file:{library}/catalog.sqlite?mode=ro", uri=True)) as catalog:
        Packer(library / "catalog.sqlite").teach(catalog)
        rows = catalog.execute("select id, path, size, modified_ns, state, sentence from files").fetchall()
        for number, path, *told in rows:
            sql = "select plain(text) from passages where file = ? order by ordinal"
            texts = catalog.execute(sql, [number]).fetchall()
            yield path, (*told, tuple(text for (text,) in texts))


def complaints(library: Path) -> list[str]:
    """Warnings and errors in the logs of a library."""
    lines = [line for log in sorted((library / "log").glob("*")) for line in log.read_text("utf-8").splitlines()]
    return [line for line in lines if " WARNING " in line or " ERROR " in line or line.startswith("Traceback")]


def soak(room: Path, seconds: float, seed: int, pause: float = 0.05) -> dict[str, object]:
    """Churn for some seconds, then compare with a fresh library."""
    folder, library = room / "files", room / "library"
    folder.mkdir()
    churn = Churn(folder, seed)
    for _ in range(100):
        churn.create()
    with engine_at(library) as client:
        client.fetch(requests.AddFolder(str(folder)), PATIENCE)
        with Watch(client, seed) as watch:
            end = time.monotonic() + seconds
            while time.monotonic() < end and watch.failed is None:
                churn.step()
                time.sleep(pause)
        if watch.failed is not None:
            raise watch.failed
        marks = [f'"{word}"' for word in [*churn.words(100), "zq0x"]]
        questions = [*marks, *(Writer(seed + n).question() for n in range(20))]
        kept = Picture(library, client, questions)
        did = client.fetch(requests.GetStatus(), PATIENCE).since_start
    with engine_at(room / "reference") as client:
        client.fetch(requests.AddFolder(str(folder)), PATIENCE)
        fresh = Picture(room / "reference", client, questions)
    memory, handles = watch.growth()
    return {
        "changes": sum(churn.done.values()),
        "of each": churn.done,
        "questions": len(watch.memory),
        "files": len(fresh.files),
        "files read": did.files_read,
        "differences": list(kept.differences(fresh)),
        "other answers": kept.other_answers(fresh),
        "private memory in MiB, over time": [round(m) for m in watch.memory[:: max(1, len(watch.memory) // 20)]],
        "memory growth": round(memory, 4),
        "open files growth": round(handles, 4),
        "complaints": complaints(library),
    }


def is_sound(result: dict[str, object]) -> bool:
    grown = max(float(str(result["memory growth"])), float(str(result["open files growth"])))
    return grown < 0.05 and not any(result[what] for what in ("differences", "other answers", "complaints"))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--minutes", type=float, default=5.0)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="hunch-soak-") as room:
        result = soak(Path(room), chosen.minutes * 60, chosen.seed)
    click.echo(json.dumps(result, indent=2, ensure_ascii=False))
    sys.exit(0 if is_sound(result) else 1)


if __name__ == "__main__":
    main()
