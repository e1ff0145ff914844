"""Turns a sentence-transformers model into one ONNX file for the engine, in a short-lived process of its own."""

from __future__ import annotations

import argparse
import copy
import json
import logging
import math
import os
import shutil
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import (
    COMPILED,
    DEFAULT_MODEL,
    GRAPH,
    TOKENIZER,
    Compiled,
    check_default,
    local_folder,
    sha256,
    stamps,
    weights_hash,
)

if TYPE_CHECKING:
    from onnx import ModelProto
    from sentence_transformers import SentenceTransformer

LEAST_COSINE = 0.9999
LEAST_AGREEMENT = 0.999
_LEAST_GAIN = 1.2
_ROUNDS = 8
_OPSET = 17
_LIBRARIES = ("torch", "transformers", "sentence-transformers", "onnx", "onnxruntime")
_FILES = ["*.json", "*.txt", "*.model", "*.safetensors", "*.bin"]
_PASSAGE_PROMPTS = ("document", "passage", "corpus")

Vectors: TypeAlias = NDArray[np.float32]

# Short, long, cut off, several scripts, code and nothing at all: where a faulty mask or tokenizer shows.
PROBES = (
    "",
    "tap",
    "a plumber's quote",
    "How do I stop a kitchen tap from dripping?",
    "The lease ends on 31 March 2025; notice must be given three months earlier, in writing.",
    "Ein undichter Wasserhahn verschwendet im Jahr mehrere tausend Liter.",
    "Le locataire doit rendre l'appartement dans son état d'origine.",
    "La fotosíntesis convierte la luz en energía química.",
    "Квантовая механика описывает поведение частиц.",
    "量子力学描述微观粒子的行为。",
    "水道の蛇口から水が漏れています。",
    "يجب دفع الإيجار في بداية كل شهر",
    "ค่าน้ำประปาเดือนนี้แพงมาก",
    "def area(radius: float) -> float:\n    return math.pi * radius**2",
    "🙂 ok!!! ½ cup of flour — naïve café, ﬁne",
    "10.0.0.1 4711 0xFF 1.0.21 A-113",
    "Preheat the oven to 180 °C. Whisk eggs with sugar until pale, fold in flour. " * 2,
    "Entropy never decreases in an isolated system; work is lost whenever heat flows. " * 3,
    "Dear Anna, thank you for the photographs of the garden; the roses look wonderful. " * 5,
    "The invoice lists two hours of labour, one ceramic valve and the journey to you. " * 8,
    "Die Katze schläft auf dem Sofa, während draußen der Regen fällt. " * 12,
    "A binary search halves the interval until the wanted element is found. " * 16,
    "Unusual words: zymurgy, quokka, sesquipedalian, floccinaucinihilipilification. " * 20,
    "The committee adjourned without a decision and will meet again in autumn. " * 60,
)


class _Choice(NamedTuple):
    """A graph that passed, with what `Compiled` tells about it."""

    form: str
    graph: ModelProto
    cosine: float
    agreement: float = 1.0
    speed: float = 1.0


def compile_model(model: str, cache: Path, *, allow_download: bool, say: Callable[[str], None]) -> Path:
    """Compile `model`, a name or a folder, into a new folder inside `cache` and return that folder.

    The graph takes `input_ids` and `attention_mask` (batch, sequence) and gives `vector` (batch, dimension).

    Raises:
        ModelRefused: the model is missing, altered, of an unknown kind, or no graph agrees with the original.
    """
    folder = local_folder(model) or _fetched(model, allow_download)
    if model == DEFAULT_MODEL:
        check_default(folder)
    source_hash = weights_hash(folder)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="compiling-", dir=cache) as temporary:
        new = Path(temporary) / "model"
        new.mkdir()
        say("loading")
        original = _loaded(folder)
        _write(new, original, model, source_hash, stamps(folder), say)
        return _published(new, cache / f"{Path(model).name}-{source_hash[:16]}")


def _fetched(model: str, allow_download: bool) -> Path:
    """The folder in which the hub's own cache keeps `model`."""
    from huggingface_hub import snapshot_download

    try:
        found = snapshot_download(
            model, local_files_only=not allow_download, allow_patterns=_FILES, ignore_patterns=["onnx/*", "openvino/*"]
        )
    except (OSError, ValueError) as error:
        why = "cannot be downloaded" if allow_download else "is not on this computer, and downloading is not allowed"
        raise ModelRefused(f"The model {model} {why}.") from error
    return Path(found)


def _loaded(folder: Path) -> SentenceTransformer:
    """The original. Eager attention is the form that the exporter writes out and the fusion recognises."""
    from sentence_transformers import SentenceTransformer
    from transformers.utils.logging import disable_progress_bar

    disable_progress_bar()  # type: ignore[no-untyped-call]
    try:
        model = SentenceTransformer(
            str(folder), device="cpu", local_files_only=True, model_kwargs={"attn_implementation": "eager"}
        )
    except Exception as error:
        # The library raises whatever a broken file made it stumble over.
        reason = str(error).strip().partition("\n")[0] or type(error).__name__
        raise ModelRefused(f"The model in {folder} cannot be loaded: {reason}") from error
    return model.eval()


def _write(
    new: Path,
    original: SentenceTransformer,
    source: str,
    source_hash: str,
    source_stamps: dict[str, tuple[int, int]],
    say: Callable[[str], None],
) -> None:
    import onnx

    tokenizer = _tokenizer(original)
    tokenizer.save(str(new / TOKENIZER))
    prompts = {name: prompt or "" for name, prompt in original.prompts.items()}
    standard = prompts.get(original.default_prompt_name or "", "")
    passage_prompt = next((prompts[name] for name in _PASSAGE_PROMPTS if prompts.get(name)), standard)
    say("exporting")
    expected = original.encode(list(PROBES), prompt=passage_prompt, show_progress_bar=False)
    encodings = tokenizer.encode_batch([passage_prompt + text for text in PROBES])
    chosen = _best_graph(original, [encoding.ids for encoding in encodings], expected, say)
    onnx.save(chosen.graph, str(new / GRAPH))
    about = Compiled(
        source=source,
        source_hash=source_hash,
        graph_hash=sha256(new / GRAPH),
        dimension=int(expected.shape[1]),
        max_tokens=tokenizer.truncation["max_length"],
        pooling=_pooling(original),
        question_prompt=prompts.get("query") or standard,
        passage_prompt=passage_prompt,
        form=chosen.form,
        cosine=round(chosen.cosine, 7),
        agreement=round(chosen.agreement, 7),
        speed=round(chosen.speed, 2),
        stamps=source_stamps,
        versions={name: version(name) for name in _LIBRARIES},
    )
    (new / COMPILED).write_bytes(msgspec.json.format(msgspec.json.encode(about), indent=2))


def _tokenizer(original: SentenceTransformer) -> Any:
    """A copy of the model's fast tokenizer, cutting where the model does and never padding.

    A copy, because the original sets its own tokenizer to padding at every call.
    """
    from tokenizers import Tokenizer

    fast = getattr(original.tokenizer, "backend_tokenizer", None)
    if fast is None or not original.max_seq_length:
        raise ModelRefused("The model has no tokenizer of the kind that Hunch can run.")
    tokenizer = Tokenizer.from_str(fast.to_str())
    tokenizer.no_padding()
    tokenizer.enable_truncation(original.max_seq_length)
    return tokenizer


def _pooling(original: SentenceTransformer) -> str:
    modes = [getattr(module, "pooling_mode", None) for module in original]
    return str(next((mode for mode in modes if mode), "none"))


def _best_graph(
    original: SentenceTransformer, probes: list[list[int]], expected: Vectors, say: Callable[[str], None]
) -> _Choice:
    """The first, thus fastest, form of graph that agrees with the original; in 8 bits where that pays."""
    best = -1.0
    for form, graph in _graphs(original):
        say(f"checking the {form} graph")
        cosine = float(_agreement(graph, probes, expected).min())
        if cosine >= LEAST_COSINE:
            choice = _Choice(form, graph, cosine)
            return (_in_8_bits(choice, probes, say) if form == "fused" else None) or choice
        best = max(best, cosine)
    raise ModelRefused(f"The model cannot be compiled: its vectors would agree only to {best:.4f} with the original.")


def _in_8_bits(exact: _Choice, probes: list[list[int]], say: Callable[[str], None]) -> _Choice | None:
    """The same model in 8 bits, or None unless this processor runs it clearly faster and with the same meaning."""
    from indexer.meaning.quantisation import quantised

    say("trying 8 bits")
    feeds = [_feed([probe]) for probe in probes]
    try:
        graph = quantised(exact.graph, feeds, _session)
    except Exception:  # a bonus, which fails in as many ways as there are kinds of graph
        return None
    sessions = [_session(exact.graph), _session(graph)]
    vectors = [np.concatenate([session.run(["vector"], feed)[0] for feed in feeds]) for session in sessions]
    agreement = float(_cosines(vectors[0], vectors[1]).mean())
    speed = _speed_ratio(sessions, max(feeds, key=lambda feed: feed["input_ids"].size))
    if agreement < LEAST_AGREEMENT or speed < _LEAST_GAIN:
        return None
    return _Choice("fused, 8 bits", graph, exact.cosine, agreement, speed)


def _speed_ratio(sessions: list[Any], feed: dict[str, NDArray[np.int64]]) -> float:
    """How many times faster the second session is; taking turns, and by processor time, so that others do not count."""
    best = [math.inf, math.inf]
    for _ in range(_ROUNDS):
        for number, session in enumerate(sessions):
            before = time.process_time()
            session.run(["vector"], feed)
            best[number] = min(best[number], time.process_time() - before)
    return best[0] / max(best[1], 1e-9)


def _graphs(original: SentenceTransformer) -> Iterator[tuple[str, ModelProto]]:
    """Graphs of the whole model from tokens to vector, by falling speed.

    Measured at 170 tokens on 2 cores against the plain traced graph: fused 1.2 times as fast, exported 1.1.
    """
    traced = _export(original, dynamo=False)
    if traced is not None:
        fused = _fused(traced, original)
        if fused is not None:
            yield "fused", fused
        yield "traced", traced
    exported = _export(original, dynamo=True)
    if exported is not None:
        yield "exported", exported


def _export(original: SentenceTransformer, *, dynamo: bool) -> ModelProto | None:
    """The model as an ONNX graph, or None if this exporter does not know one of its parts.

    The example has real padding (a mask of ones may be folded away as a constant), and its two inputs are
    separate tensors (the exporter merges inputs that are one object).
    """
    import onnx
    import torch

    features = original.preprocess(["tap", "a plumber's quote for a tap"])
    typed = "token_type_ids" in features

    class FromTokens(torch.nn.Module):
        def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
            tokens = {"input_ids": input_ids, "attention_mask": attention_mask}
            if typed:
                tokens["token_type_ids"] = torch.zeros_like(input_ids)
            vector: torch.Tensor = original(tokens)["sentence_embedding"]
            return vector

    module = FromTokens()
    module.add_module("original", original)
    names = ("input_ids", "attention_mask")
    inputs = tuple(features[name].clone() for name in names)
    axes = {0: "batch", 1: "sequence"}
    shapes: dict[str, Any] = {"dynamic_axes": {**dict.fromkeys(names, axes), "vector": {0: "batch"}}}
    if dynamo:
        dims = {0: torch.export.Dim("batch"), 1: torch.export.Dim("sequence", max=original.max_seq_length)}
        shapes = {"dynamic_shapes": dict.fromkeys(names, dims), "external_data": False, "verbose": False}
    with tempfile.TemporaryDirectory() as folder, torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        file = str(Path(folder) / GRAPH)
        try:
            torch.onnx.export(
                module.eval(),
                inputs,
                file,
                input_names=list(names),
                output_names=["vector"],
                opset_version=None if dynamo else _OPSET,
                dynamo=dynamo,
                **shapes,
            )
        except Exception:  # exporters raise whatever they stumbled over; another form may still pass
            return None
        return onnx.load(file)


def _fused(graph: ModelProto, original: SentenceTransformer) -> ModelProto | None:
    """`graph` with attention, normalisation and activation as single operators; None if it is of no known shape."""
    import onnx
    from onnxruntime.transformers.optimizer import optimize_model  # type: ignore[import-untyped]

    config = getattr(original[0].model, "config", None)
    heads, hidden = getattr(config, "num_attention_heads", 0), getattr(config, "hidden_size", 0)
    try:
        fused = optimize_model(
            copy.deepcopy(graph), model_type="bert", num_heads=heads, hidden_size=hidden, opt_level=0
        )
    except Exception:  # fusion is a bonus, its failures are as many as there are kinds of graph
        return None
    model: ModelProto = fused.model
    model.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))
    return model


def _agreement(graph: ModelProto, probes: list[list[int]], expected: Vectors) -> Vectors:
    """The cosines between graph and original, over texts run one by one and all in one padded batch."""
    try:
        session = _session(graph)
        padded = session.run(["vector"], _feed(probes))[0]
        single = np.concatenate([session.run(["vector"], _feed([probe]))[0] for probe in probes])
    except Exception:  # the runtime has one class for each of its many complaints
        return np.array([-1.0], dtype=np.float32)
    return np.concatenate([_cosines(padded, expected), _cosines(single, expected)])


def _session(graph: ModelProto) -> Any:
    import onnxruntime  # type: ignore[import-untyped]

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _feed(texts: list[list[int]]) -> dict[str, NDArray[np.int64]]:
    """Token numbers as the graph takes them, the shorter texts padded."""
    longest = max(len(ids) for ids in texts)
    return {
        "input_ids": np.array([ids + [0] * (longest - len(ids)) for ids in texts], dtype=np.int64),
        "attention_mask": np.array([[1] * len(ids) + [0] * (longest - len(ids)) for ids in texts], dtype=np.int64),
    }


def _cosines(one: Vectors, other: Vectors) -> Vectors:
    lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
    cosines: Vectors = np.einsum("ij,ij->i", one, other) / np.maximum(lengths, 1e-12)
    return cosines


def _published(new: Path, target: Path) -> Path:
    """Put a finished folder in its place at one stroke; an unfinished or older one there makes way."""
    if target.exists():
        shutil.rmtree(target)
    return new.rename(target)


def main(arguments: list[str] | None = None) -> int:
    """Compile one model; progress and outcome are JSON lines on standard output, 2 means refused."""
    parser = argparse.ArgumentParser(prog="indexer.meaning.compiler", description=__doc__)
    parser.add_argument("--model", default=DEFAULT_MODEL, help="name of a model, or the folder it lies in")
    parser.add_argument("--out", type=Path, required=True, help="folder that gets one folder for each compiled model")
    parser.add_argument("--allow-download", action="store_true", help="fetch a model that is not on this computer")
    options = parser.parse_args(arguments)
    logging.disable(logging.WARNING)
    os.environ.update(TOKENIZERS_PARALLELISM="false", HF_HUB_DISABLE_PROGRESS_BARS="1", HF_HUB_DISABLE_TELEMETRY="1")
    if not options.allow_download:
        os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1")

    def say(step: str) -> None:
        _line(step=step)

    try:
        folder = compile_model(options.model, options.out, allow_download=options.allow_download, say=say)
    except ModelRefused as refused:
        _line(refused=str(refused))
        return 2
    _line(compiled=str(folder))
    return 0


def _line(**fields: str) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
