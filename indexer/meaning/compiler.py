"""Turns a sentence-transformers model into one ONNX file for the engine, in a short-lived process of its own."""

from __future__ import annotations

import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
import warnings
from collections.abc import Callable
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from indexer.errors import ModelRefused
from indexer.meaning.fingerprint import (
    COMPILED,
    DEFAULT_MODEL,
    GRAPH,
    TOKENIZER,
    UNFINISHED,
    Compiled,
    check_default,
    local_folder,
    sha256,
    stamps,
    weights_hash,
)
from indexer.meaning.folder import check_whole
from indexer.meaning.graphs import best_graph
from indexer.meaning.probes import PROBES

if TYPE_CHECKING:
    from onnx import ModelProto
    from sentence_transformers import SentenceTransformer

_LIBRARIES = ("torch", "transformers", "sentence-transformers", "onnx", "onnxruntime")
_OPSET = 17
_FILES = ["*.json", "*.txt", "*.model", "*.safetensors", "*.bin"]
_PASSAGE_PROMPTS = ("document", "passage", "corpus")


def compile_model(model: str, cache: Path, *, allow_download: bool, say: Callable[[str], None]) -> Path:
    """Compile `model`, a name or a folder, into a new folder inside `cache` and return that folder.

    Raises:
        ModelRefused: the model is missing, altered, of an unknown kind, or no graph agrees with the original.
    """
    folder = local_folder(model) or _fetched(model, allow_download)
    if model == DEFAULT_MODEL:
        check_default(folder)
    source_hash = weights_hash(folder)
    check_whole(folder)
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=cache) as temporary:
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
    config = getattr(original[0].model, "config", None)
    sizes = (getattr(config, "num_attention_heads", 0), getattr(config, "hidden_size", 0))
    export = partial(_export, original)
    chosen = best_graph(export, sizes, [encoding.ids for encoding in encodings], expected, say)
    onnx.save(chosen.graph, str(new / GRAPH))
    about = Compiled(
        source=source,
        source_hash=source_hash,
        hashes={name: sha256(new / name) for name in (GRAPH, TOKENIZER)},
        dimension=int(expected.shape[1]),
        max_tokens=tokenizer.truncation["max_length"],
        pooling=_pooling(original),
        question_prompt=prompts.get("query") or standard,
        passage_prompt=passage_prompt,
        form=chosen.form,
        cosine=round(chosen.cosine, 7),
        agreement=round(chosen.agreement, 7),
        speed=round(chosen.speed, 2),
        adds_up=chosen.adds_up,
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


def _export(original: SentenceTransformer, dynamo: bool) -> ModelProto | None:
    """The model as an ONNX graph by the newer (`dynamo`) or older exporter; None if that does not know all its parts.

    Beside the vector it gives those of the tokens, where the model has them; asked for the vector alone, it costs
    nothing.
    The example has real padding (a mask of ones may be folded away as a constant), and its two inputs are
    separate tensors (the exporter merges inputs that are one object).
    """
    import onnx
    import torch

    features = original.preprocess(["tap", "a plumber's quote for a tap"])
    typed = "token_type_ids" in features
    with torch.no_grad():
        told = "token_embeddings" in original(dict(features))
    outputs = ["vector", "tokens"] if told else ["vector"]

    class FromTokens(torch.nn.Module):
        def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> tuple[torch.Tensor, ...]:
            tokens = {"input_ids": input_ids, "attention_mask": attention_mask}
            if typed:
                tokens["token_type_ids"] = torch.zeros_like(input_ids)
            outcome = original(tokens)
            vector = outcome["sentence_embedding"]
            return (vector, outcome["token_embeddings"]) if told else (vector,)

    module = FromTokens()
    module.add_module("original", original)
    names = ("input_ids", "attention_mask")
    inputs = tuple(features[name].clone() for name in names)
    axes = {0: "batch", 1: "sequence"}
    named = {**dict.fromkeys((*names, *outputs), axes), "vector": {0: "batch"}}
    shapes: dict[str, Any] = {"dynamic_axes": {name: named[name] for name in (*names, *outputs)}}
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
                output_names=outputs,
                opset_version=None if dynamo else _OPSET,
                dynamo=dynamo,
                **shapes,
            )
        except Exception:  # exporters raise whatever they stumbled over; another form may still pass
            return None
        return onnx.load(file)


def _pooling(original: SentenceTransformer) -> str:
    modes = [getattr(module, "pooling_mode", None) for module in original]
    return str(next((mode for mode in modes if mode), "none"))


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
