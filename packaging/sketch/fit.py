"""Fits the sketch table to the default model's vectors of licence-clean text, and writes it to `resources/sketch`.

The packages are named in `resources/sketch/NOTICE`. With each of them unpacked into a folder of its own inside DEB
(`apt-get download NAME; dpkg-deb -x NAME_*.deb DEB/NAME`):

    python packaging/sketch/fit.py --wordnet DEB/wordnet-base/usr/share/wordnet --manuals DEB/*-doc* --work DIR

The vectors (a quarter of an hour on one processor) are kept in `--work`, so that a second fit takes a minute.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
import torch
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import texts as sources

from indexer.meaning.embedder import Embedder, ensure_compiled
from indexer.meaning.fingerprint import DEFAULT_MODEL, TOKENIZER
from indexer.meaning.sketch import Vocabulary, default_table, save_table

SEED = 7
WOVEN, MANUALS, GLOSSES = 16_000, 16_000, 60_000
SHARD = 2_000
HELD_OUT = 500

EPOCHS, BATCH, RATE = 4, 1024, 0.01
# A row begins as the model's vector of its piece alone, shorter the more passages hold the piece.
BEGINNING, RAREST = 1.0, 1e-4


class Bags(NamedTuple):
    """Texts as weighed pieces, one after the other: text n has the pieces from `begins[n]` to `begins[n + 1]`."""

    pieces: NDArray[np.int64]
    weights: NDArray[np.float32]
    begins: NDArray[np.int64]

    def chosen(self, texts: NDArray[np.int64]) -> Bags:
        sizes = self.begins[texts + 1] - self.begins[texts]
        begins = np.concatenate([[0], np.cumsum(sizes)])
        places = np.repeat(self.begins[texts] - begins[:-1], sizes) + np.arange(begins[-1])
        return Bags(self.pieces[places], self.weights[places], begins)


def bags(texts: list[str], vocabulary: Vocabulary) -> Bags:
    weighed = [vocabulary.weighed(text) for text in texts]
    sizes = [len(pieces) for pieces, _ in weighed]
    return Bags(
        np.concatenate([pieces for pieces, _ in weighed]),
        np.concatenate([weights for _, weights in weighed]),
        np.concatenate([[0], np.cumsum(sizes)]),
    )


def collected(wordnet: Path, manuals: list[Path]) -> list[str]:
    """The texts to learn from, shuffled, so that any part of them is a fair sample."""
    chance = random.Random(SEED)
    meanings = sources.synsets(wordnet)
    found = list(sources.woven(meanings, WOVEN, chance))
    found += sources.manuals(manuals, MANUALS, chance)
    found += chance.sample(list(sources.glosses(meanings)), GLOSSES)
    chance.shuffle(found)
    return found


def embedded(texts: list[str], embedder: Embedder, work: Path) -> NDArray[np.float32]:
    """The model's vectors of `texts`, shape (n, dimension), in shards that survive an interruption."""
    shards = []
    for start in range(0, len(texts), SHARD):
        part = texts[start : start + SHARD]
        shard = work / f"{hashlib.sha256(json.dumps([embedder.fingerprint.text, part]).encode()).hexdigest()[:24]}.npy"
        if not shard.exists():
            np.save(shard, embedder.embed_passages(part).astype(np.float16))
        shards.append(np.load(shard).astype(np.float32))
        click.echo(f"{start + len(part)} of {len(texts)} texts embedded")
    return np.concatenate(shards)


def sketches(rows: torch.Tensor, bias: torch.Tensor, texts: Bags) -> torch.Tensor:
    """What `Sketcher.sketch` does, differentiable."""
    sums = torch.nn.functional.embedding_bag(
        torch.from_numpy(texts.pieces),
        rows,
        torch.from_numpy(texts.begins),
        mode="sum",
        per_sample_weights=torch.from_numpy(texts.weights),
        include_last_offset=True,
    )
    return torch.nn.functional.normalize(sums + bias, dim=1)


def beginning(alone: NDArray[np.float32], mean: NDArray[np.float32], texts: Bags) -> torch.Tensor:
    """The rows to start from: each piece's own vector, its direction from the mean, its length by its rarity."""
    rows = alone - mean
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    share = np.bincount(texts.pieces, minlength=len(rows)) / (len(texts.begins) - 1)
    rarity = np.log(share + RAREST) / np.log(RAREST)
    return torch.from_numpy((BEGINNING * rarity[:, None] * rows).astype(np.float32))


def fitted(
    rows: torch.Tensor, targets: NDArray[np.float32], texts: Bags
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Rows and bias that bring each text's sketch as near as can be, by cosine, to its target."""
    torch.manual_seed(SEED)
    aims = torch.nn.functional.normalize(torch.from_numpy(targets), dim=1)
    rows = rows.clone().requires_grad_()
    bias = aims.mean(dim=0).requires_grad_()
    optimiser = torch.optim.Adam([rows, bias], lr=RATE, betas=(0.9, 0.99))
    steps = EPOCHS * (len(aims) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1.0, (step + 1) / 20) * (1 - step / steps))
    for epoch in range(EPOCHS):
        shuffled = torch.randperm(len(aims))
        for start in range(0, steps // EPOCHS * BATCH, BATCH):
            batch = shuffled[start : start + BATCH]
            loss = (1 - (sketches(rows, bias, texts.chosen(batch.numpy())) * aims[batch]).sum(dim=1)).mean()
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
        click.echo(f"round {epoch + 1}: cosine {1 - loss.item():.4f}")
    return rows.detach().numpy(), bias.detach().numpy()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wordnet", type=Path, required=True, help="folder with WordNet's data.noun and its like")
    parser.add_argument("--manuals", type=Path, nargs="*", default=[], help="folders with HTML manuals")
    parser.add_argument("--work", type=Path, required=True, help="folder in which vectors are kept")
    parser.add_argument("--out", type=Path, default=default_table())
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)

    folder = ensure_compiled(DEFAULT_MODEL)
    embedder = Embedder(folder, threads=options.threads)
    words = json.loads((folder / TOKENIZER).read_bytes())["model"]["vocab"]
    pieces = sorted((word for word in words if not word.startswith("[")), key=words.__getitem__)
    vocabulary = Vocabulary(pieces)

    texts = collected(options.wordnet, options.manuals)
    targets = embedded(texts, embedder, options.work)
    alone = embedded([piece.removeprefix("##") for piece in pieces], embedder, options.work)
    seen, unseen = bags(texts[:-HELD_OUT], vocabulary), bags(texts[-HELD_OUT:], vocabulary)
    mean = targets.mean(axis=0)
    rows, bias = fitted(beginning(alone, mean, seen), targets[:-HELD_OUT], seen)
    held_out = sketches(torch.from_numpy(rows), torch.from_numpy(bias), unseen).numpy()
    click.echo(f"held-out cosine {float(np.einsum('ij,ij->i', held_out, targets[-HELD_OUT:]).mean()):.4f}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    save_table(options.out, rows, bias, pieces, embedder.fingerprint.model)


if __name__ == "__main__":
    main()
