"""What must always be true of a library that is in sync, whatever happened to it before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from indexer import records
from tests.reliability.documents import SUBJECTS, Documents, own_words
from tests.reliability.living import LivingEngine

_CLOSE = 0.999
_LANES = ("names", "words", "meaning")
# One of each: texts, names, nothing.
_QUESTIONS = (f"where is the {SUBJECTS[0]}", f"{SUBJECTS[1]} {SUBJECTS[2]}", "note", "moved", "something else entirely")


def differences(engine: LivingEngine, reference: LivingEngine, documents: Documents) -> list[str]:
    """Everything in which the library is not as it should be, as sentences; both engines are in sync."""
    return [
        *_states(engine.wait(), documents),
        *files_untouched(documents),
        *_sound(engine),
        *_against_disk(engine, documents),
        *_against_reference(engine, reference),
        *_answers(engine, reference, documents),
    ]


def _states(status: records.Status, documents: Documents) -> list[str]:
    expected = records.FileCounts(searchable=len(documents.texts))
    passages = status.passages
    return [f"states are {status.files}, not {expected}"] * (status.files != expected) + [
        f"{passages.total - passages.exact} passages owe their exact vector"
    ] * (passages.total != passages.exact)


def files_untouched(documents: Documents) -> list[str]:
    found = {path: path.read_text() for path in documents.root.rglob("*") if path.is_file()}
    return ["files of the user's were modified"] * (found != documents.texts)


def _sound(engine: LivingEngine) -> list[str]:
    checks = {"integrity_check": [("ok",)], "foreign_key_check": []}
    return [f"{check} is not clean" for check, clean in checks.items() if engine.rows(f"pragma {check}") != clean]


def _against_disk(engine: LivingEngine, documents: Documents) -> list[str]:
    """Every text on disk is in the catalog, whole and under its path, and no other."""
    found: dict[Path, list[str]] = {}
    sql = "select f.path, plain(p.text) from passages p join files f on f.id = p.file order by p.id"
    for path, text in engine.rows(sql):
        found.setdefault(Path(path), []).append(text)
    words = {path: " ".join(texts).split() for path, texts in found.items()}
    return ["the catalog does not say what the files say"] * (
        words != {path: text.split() for path, text in documents.texts.items()}
    )


def _against_reference(engine: LivingEngine, reference: LivingEngine) -> list[str]:
    here, there = (_content(one) for one in (engine, reference))
    if here.keys() != there.keys():
        return [f"passages differ from the reference's: {sorted(here.keys() ^ there.keys())[:3]}"]
    far = [key for key, vector in here.items() if not _cosine(vector, there[key]) > _CLOSE]
    return [f"vectors differ from the reference's: {far[:3]}"] * bool(far)


def _content(engine: LivingEngine) -> dict[tuple[Any, ...], bytes]:
    """All that was made of the files, and the exact vector of each passage."""
    sql = """select f.path, f.state, f.kind, f.title, f.language, p.ordinal, p.text, p.context, p.at, p.kind,
        v.grade, v.vector from files f join passages p on p.file = f.id join vectors v on v.key = p.vector_key"""
    return {tuple(row[:-1]): row[-1] for row in engine.rows(sql)}


def _cosine(first: bytes, second: bytes) -> float:
    one, other = (np.frombuffer(vector, np.int8).astype(np.float32) for vector in (first, second))
    return float(one @ other / (np.linalg.norm(one) * np.linalg.norm(other)))


def _answers(engine: LivingEngine, reference: LivingEngine, documents: Documents) -> list[str]:
    wrong = []
    for question in _QUESTIONS:
        for lane in _LANES:
            here, there = (_found(one.ask(question, lane)) for one in (engine, reference))
            if here != there:
                wrong.append(f"“{question}” by {lane} differs from the reference: {sorted(here ^ there)[:3]}")
    for path in sorted(documents.texts)[:3]:
        wrong += _found_by_its_own_word(engine, path, documents.texts)
    return wrong


def _found_by_its_own_word(engine: LivingEngine, path: Path, texts: dict[Path, str]) -> list[str]:
    word = own_words(texts[path])[0]
    found = {Path(hit.path) for hit in engine.ask(word, "words").hits}
    expected = {other for other, text in texts.items() if word in own_words(text)}
    return [f"“{word}” finds {len(found)} files, not {len(expected)}"] * (found != expected)


def _found(answer: records.Answer) -> set[tuple[str, str]]:
    return {(hit.path, passage.text) for hit in answer.hits for passage in hit.passages} | {
        (hit.path, "") for hit in answer.hits
    }


def embedded_twice(engine: LivingEngine, texts: int, forgiven: int) -> list[str]:
    """Each text takes a label for its sketch and one for its exact vector; `forgiven` labels were lost in a catalog."""
    [(labels,)] = engine.rows("select coalesce(max(seq), 0) from sqlite_sequence where name = 'vectors'")
    most = 2 * texts + forgiven
    return [f"{labels} vectors were made for {texts} texts (at most {most})"] * (labels > most)
