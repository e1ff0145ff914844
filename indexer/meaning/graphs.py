"""Finds the fastest ONNX graph that gives a sentence-transformers model's own vectors; used by the compiler alone."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from indexer.errors import ModelRefused
from indexer.meaning.quantisation import quantised

if TYPE_CHECKING:
    from onnx import ModelProto

Vectors: TypeAlias = NDArray[np.float32]
Export: TypeAlias = Callable[[bool], "ModelProto | None"]

LEAST_COSINE = 0.9999
LEAST_AGREEMENT = 0.999
_LEAST_GAIN = 1.2
_ROUNDS = 8


class Choice(NamedTuple):
    """A graph that passed, with what `Compiled` tells about it."""

    form: str
    graph: ModelProto
    cosine: float
    agreement: float = 1.0
    speed: float = 1.0
    adds_up: bool = False


def best_graph(
    export: Export, sizes: tuple[int, int], probes: list[list[int]], expected: Vectors, say: Callable[[str], None]
) -> Choice:
    """The first, thus fastest, form of graph that agrees with the original; in 8 bits where that pays.

    `export` makes a graph of the model by the newer exporter (True) or the older; `sizes` are the numbers of its
    attention heads and hidden units. `probes` are texts as token numbers, `expected` the original's vectors of
    them, shape (n, dimension). A graph takes `input_ids` and `attention_mask` (batch, sequence) and gives `vector`
    (batch, dimension).

    Raises:
        ModelRefused: no graph agrees.
    """
    best = -1.0
    for form, graph in _graphs(export, sizes):
        say(f"checking the {form} graph")
        cosine = float(_agreement(graph, probes, expected).min())
        if cosine >= LEAST_COSINE:
            choice = Choice(form, graph, cosine)
            choice = (_in_8_bits(choice, probes, say) if form == "fused" else None) or choice
            return choice._replace(adds_up=_adds_up(choice.graph, probes))
        best = max(best, cosine)
    raise ModelRefused(f"The model cannot be compiled: its vectors would agree only to {best:.4f} with the original.")


def _adds_up(graph: ModelProto, probes: list[list[int]]) -> bool:
    """Whether the vector of every probe text points where the mean of its tokens' vectors does."""
    if "tokens" not in {output.name for output in graph.graph.output}:
        return False
    session = _session(graph)
    outcomes = [session.run(["vector", "tokens"], _feed([probe])) for probe in probes]
    if any(tokens.shape[-1] != vector.shape[-1] for vector, tokens in outcomes):
        return False
    vectors = np.concatenate([vector for vector, _ in outcomes])
    means = np.concatenate([tokens.mean(axis=1) for _, tokens in outcomes])
    return bool(_cosines(vectors, means).min() >= LEAST_COSINE)


def _in_8_bits(exact: Choice, probes: list[list[int]], say: Callable[[str], None]) -> Choice | None:
    """The same model in 8 bits, or None unless this processor runs it clearly faster and with the same meaning."""
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
    return Choice("fused, 8 bits", graph, exact.cosine, agreement, speed)


def _speed_ratio(sessions: list[Any], feed: dict[str, NDArray[np.int64]]) -> float:
    """How many times faster the second session is; taking turns, and by processor time, so that others do not count."""
    best = [math.inf, math.inf]
    for _ in range(_ROUNDS):
        for number, session in enumerate(sessions):
            before = time.process_time()
            session.run(["vector"], feed)
            best[number] = min(best[number], time.process_time() - before)
    return best[0] / max(best[1], 1e-9)


def _graphs(export: Export, sizes: tuple[int, int]) -> Iterator[tuple[str, ModelProto]]:
    """Graphs of the whole model from tokens to vector, by falling speed.

    Measured at 170 tokens on 2 cores against the plain traced graph: fused 1.2 times as fast, exported 1.1.
    """
    traced = export(False)
    if traced is not None:
        fused = _fused(traced, *sizes)
        if fused is not None:
            yield "fused", fused
        yield "traced", traced
    exported = export(True)
    if exported is not None:
        yield "exported", exported


def _fused(graph: ModelProto, heads: int, hidden: int) -> ModelProto | None:
    """`graph` with attention, normalisation and activation as single operators; None if it is of no known shape."""
    import onnx
    from onnxruntime.transformers.optimizer import optimize_model  # type: ignore[import-untyped]

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
