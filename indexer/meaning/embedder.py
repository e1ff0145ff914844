"""Runs a compiled model in the engine: text in, normalised vectors out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

import indexer
from indexer import locations
from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import (
    COMPILED,
    GRAPH,
    TOKENIZER,
    UNFINISHED,
    Compiled,
    Fingerprint,
    local_folder,
    sha256,
    space,
    stamps,
)
from indexer.passages import CHUNKER_VERSION

Vector: TypeAlias = NDArray[np.float32]
Run: TypeAlias = Callable[[Sequence[str]], "subprocess.CompletedProcess[str]"]

_CHECKED = "checked.json"
_LOCK = "compiling.lock"


class Tokens(NamedTuple):
    """Vectors of tokens, shape (n, dimension), and the characters [start, end) that each stands for, shape (n, 2).

    A token of the model's own stands for none. The mean of the vectors points where the vector of the text does.
    """

    vectors: Vector
    spans: NDArray[np.intp]


class Embedder:
    """A compiled model, loaded. All methods may be called from several threads at once.

    A batch holds one passage, unpadded: that is the fastest, as all activations stay in the cache, and lets a
    question in between any two passages.
    """

    def __init__(self, folder: Path, *, threads: int = 2) -> None:
        """Load the model that `ensure_compiled` or the compiler put into `folder`.

        Raises:
            ModelRefused: a file of the folder is missing or altered.
        """
        from tokenizers import Tokenizer

        self._about = read_compiled(folder)
        _check_files(folder, self._about)
        self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        self._session = _session(folder / GRAPH, threads)

    @property
    def fingerprint(self) -> Fingerprint:
        about = self._about
        return Fingerprint(
            model=space(about.source_hash, about.pooling),
            dimension=about.dimension,
            prompt=about.passage_prompt,
            max_tokens=about.max_tokens,
            chunker=CHUNKER_VERSION,
        )

    @property
    def dimension(self) -> int:
        return self._about.dimension

    def embed_question(self, text: str) -> Vector:
        """The vector of a question, shape (dimension,), of length 1."""
        return self._vector(self._about.question_prompt + text)

    def embed_passage(self, text: str) -> Vector:
        """The vector of a passage, shape (dimension,), of length 1; text beyond the model's maximum is not read."""
        return self._vector(self._about.passage_prompt + text)

    def embed_passages(self, texts: Sequence[str]) -> Vector:
        """The vectors of several passages, shape (n, dimension), one after the other."""
        vectors = np.empty((len(texts), self.dimension), dtype=np.float32)
        for row, text in enumerate(texts):
            vectors[row] = self.embed_passage(text)
        return vectors

    def embed_tokens(self, text: str) -> Tokens | None:
        """The vectors of a passage's tokens; None for a model whose text vectors are not the mean of these."""
        if not self._about.adds_up:
            return None
        prompt = self._about.passage_prompt
        encoding = self._tokenizer.encode(prompt + text)
        ids = np.array([encoding.ids], dtype=np.int64)
        vectors: Vector = self._session.run(["tokens"], {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]
        spans = np.array(encoding.offsets, dtype=np.intp).reshape(-1, 2) - len(prompt)
        return Tokens(vectors, np.maximum(spans, 0))

    def _vector(self, text: str) -> Vector:
        ids = np.array([self._tokenizer.encode(text).ids], dtype=np.int64)
        vector: Vector = self._session.run(["vector"], {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0]
        return vector / max(float(np.linalg.norm(vector)), 1e-12)


def read_compiled(folder: Path) -> Compiled:
    """What the compiler said about the model in `folder`.

    Raises:
        ModelRefused: the file is missing or damaged.
    """
    file = folder / COMPILED
    try:
        return msgspec.json.decode(file.read_bytes(), type=Compiled)
    except FileNotFoundError as error:
        raise ModelRefused(f"The compiled model is incomplete: {file} is missing.") from error
    except (OSError, msgspec.DecodeError) as error:
        raise ModelRefused(f"The compiled model is damaged: {file} cannot be read.") from error


def _check_files(folder: Path, about: Compiled) -> None:
    """Compare the files with their hashes; once they agreed, unchanged sizes and times are enough.

    Raises:
        ModelRefused: names the file that is missing or altered.
    """
    stamp: list[object] = []
    for name, digest in about.hashes.items():
        try:
            status = (folder / name).stat()
        except OSError as error:
            raise ModelRefused(f"The compiled model is incomplete: {folder / name} is missing.") from error
        stamp += [digest, status.st_size, status.st_mtime_ns]
    checked, content = folder / _CHECKED, msgspec.json.encode(stamp)
    if checked.is_file() and checked.read_bytes() == content:
        return
    for name, digest in about.hashes.items():
        if sha256(folder / name) != digest:
            raise ModelRefused(f"The compiled model is damaged: {folder / name} does not have its checksum.")
    with suppress(OSError):  # a cache that cannot be written to is checked every time
        checked.write_bytes(content)


def _session(graph: Path, threads: int) -> Any:
    """An onnxruntime session whose threads sleep between two runs instead of spinning.

    One session serves all threads: a question run beside a passage took 12 ms, one that waited for the passage
    to end 47 ms. Without spinning a busy machine embeds half as many passages again.
    """
    import onnxruntime  # type: ignore[import-untyped]

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


def ensure_compiled(
    model: str, cache: Path | None = None, *, allow_download: bool = False, run: Run | None = None
) -> Path:
    """The folder of the compiled `model` (a name or a folder), compiled now in a process of its own if need be.

    `cache` is where compiled models lie, by default the one that all libraries of the user share. `run` starts
    the compiler with the given arguments and waits for its end.

    Raises:
        ModelRefused: the compiler's own sentence, or that it died.
    """
    from filelock import FileLock

    cache = cache or locations.shared_models()
    folder = local_folder(model)
    now = stamps(folder) if folder else None
    found = _in_cache(model, cache, now)
    if found is None:
        cache.mkdir(parents=True, exist_ok=True)
        with FileLock(cache / _LOCK):
            for unfinished in cache.glob(UNFINISHED + "*"):
                shutil.rmtree(unfinished, ignore_errors=True)
            found = _in_cache(model, cache, now) or _compile(model, cache, allow_download, run or _run)
    return found


def compiled_before(model: str, cache: Path | None = None) -> Path | None:
    """The newest whole compiled form of `model`, whatever has become of the files that it was made from."""
    found = _all_in_cache(model, cache or locations.shared_models(), None)
    return max(found, key=lambda folder: (folder / COMPILED).stat().st_mtime_ns, default=None)


def _in_cache(model: str, cache: Path, now: dict[str, tuple[int, int]] | None) -> Path | None:
    """The compiled `model`, if it is whole and made from files as they are `now` (None: there are none to ask)."""
    return next(_all_in_cache(model, cache, now), None)


def _all_in_cache(model: str, cache: Path, now: dict[str, tuple[int, int]] | None) -> Iterator[Path]:
    for folder in sorted(file.parent for file in cache.glob(f"*/{COMPILED}")):
        try:
            about = read_compiled(folder)
            _check_files(folder, about)
        except ModelRefused:
            continue  # it will be compiled anew
        if about.source == model and now in (None, about.stamps):
            yield folder


def _compile(model: str, cache: Path, allow_download: bool, run: Run) -> Path:
    command = [sys.executable, "-m", "indexer.meaning.compiler", "--model", model, "--out", str(cache)]
    finished = run([*command, "--allow-download"] if allow_download else command)
    outcome = _last_line(finished.stdout)
    if "refused" in outcome:
        raise ModelRefused(outcome["refused"])
    if finished.returncode or "compiled" not in outcome:
        raise ModelRefused(f"The model {model} could not be compiled: its compiler stopped ({finished.returncode}).")
    return Path(outcome["compiled"])


def _last_line(output: str) -> dict[str, str]:
    lines = output.strip().splitlines()
    try:
        return msgspec.json.decode(lines[-1], type=dict[str, str]) if lines else {}
    except msgspec.DecodeError:
        return {}


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run the compiler so that it finds this package wherever the engine was started from."""
    path = os.pathsep.join([str(Path(indexer.__file__).parent.parent), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        command, env={**os.environ, "PYTHONPATH": path.rstrip(os.pathsep)}, capture_output=True, text=True, check=False
    )
