"""Collects the licence-clean passages that the sketch table is fitted on: WordNet, alone and woven, and manuals."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_WORDNET_FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
_POINTER = re.compile(r"([^ ]{1,2}) (\d{8}) ([nvasr]) [0-9a-f]{4}(?= |$)")
_PAGES = ("*.html", "*.html.en")
_LEAST_WORDS, _MOST_WORDS = 40, 130
_LEAST_PARAGRAPH = 60


class Synset(NamedTuple):
    """A meaning: the words for it, what it is, and the keys of the meanings that WordNet ties to it."""

    words: tuple[str, ...]
    gloss: str
    related: tuple[str, ...]

    @property
    def entry(self) -> str:
        return f"{', '.join(self.words)}: {self.gloss}"


def synsets(wordnet: Path) -> dict[str, Synset]:
    """All of WordNet's meanings by kind and offset; the format is that of wndb(5WN)."""
    found: dict[str, Synset] = {}
    for kind, name in _WORDNET_FILES.items():
        for line in (wordnet / name).read_text(encoding="utf-8").splitlines():
            if line.startswith(" "):
                continue
            head, _, gloss = line.partition(" | ")
            offset, _, _, count, *rest = head.split(" ")
            size = 2 * int(count, 16)
            words = tuple(word.partition("(")[0].replace("_", " ") for word in rest[:size:2])
            pointers = _POINTER.findall(" ".join(rest[size + 1 :]))
            related = tuple(("a" if k == "s" else k) + target for _, target, k in pointers)
            found[kind + offset] = Synset(words, gloss.strip(), related)
    return found


def glosses(wordnet: dict[str, Synset]) -> Iterator[str]:
    """Every meaning once: half of them with the words for it, half without."""
    for number, synset in enumerate(wordnet.values()):
        yield synset.entry if number % 2 else synset.gloss


def woven(wordnet: dict[str, Synset], count: int, chance: random.Random) -> Iterator[str]:
    """Texts as long as a passage and on one subject: a meaning, what it is tied to, and what that is tied to."""
    keys = sorted(wordnet)
    for start in chance.sample(keys, count):
        near = [key for key in wordnet[start].related if key in wordnet]
        far = [key for other in near for key in wordnet[other].related if key in wordnet]
        chance.shuffle(near)
        chance.shuffle(far)
        entries = [wordnet[key] for key in dict.fromkeys([start, *near, *far, *chance.sample(keys, 8)])]
        wanted = chance.randint(_LEAST_WORDS, _MOST_WORDS)
        yield _up_to(wanted, (entry.entry if chance.random() < 0.5 else entry.gloss for entry in entries))


def manuals(folders: list[Path], count: int, chance: random.Random) -> list[str]:
    """Neighbouring paragraphs of HTML manuals, joined to the length of a passage, the folders in equal parts."""
    chosen: list[str] = []
    for folder in folders:
        pages = sorted(page for pattern in _PAGES for page in folder.rglob(pattern))
        passages = list(dict.fromkeys(text for page in pages for text in _passages(page, chance)))
        chosen += chance.sample(passages, min(len(passages), count // len(folders)))
    return chosen


def _passages(page: Path, chance: random.Random) -> Iterator[str]:
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page.read_text(encoding="utf-8", errors="replace"))
    paragraphs = [" ".join(node.text().split()) for node in tree.css("p, li, dd")]
    waiting = iter(dict.fromkeys(text for text in paragraphs if len(text) >= _LEAST_PARAGRAPH))
    while text := _up_to(chance.randint(_LEAST_WORDS, _MOST_WORDS), waiting):
        yield text


def _up_to(words: int, parts: Iterator[str]) -> str:
    """Parts joined until there are enough words, the last cut off."""
    taken: list[str] = []
    while len(taken) < words and (part := next(parts, None)) is not None:
        taken += part.split()
    return " ".join(taken[:words])
