"""Filters before the count: every lane gives what a comparison of everything gives, over random scopes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from indexer import library as library_module
from indexer import nearest as nearest_module
from indexer.passages import cut
from indexer.records import FileId, FileStamp, Lane, PassageId, Reading
from indexer.searching.question import Question, parse
from indexer.searching.scope import Scope, Within
from indexer.storage.explored import KeptTopic, keep_topics
from indexer.storage.labels import LabelShelf
from tests.indexer.conftest import ROOT, Draw, OpenShelf, Shelf, document

NOW = datetime(2026, 3, 18)
WORDS = "moon tide harbour ship salt wind rope anchor sail gull".split()
FOLDERS = ["work", "work/Old Letters", "home", "home/work", "Übung"]
SUFFIXES = {"pdf": "pdf", "txt": "text", "md": "markdown", "csv": "sheet", "jpg": "picture", "tar.gz": "archive"}
LANGUAGES = ["en", "de", None]
DAYS = ["2024-02-29", "2025-07-01", "2026-03-10", "2026-03-17"]
QUALIFIERS = [
    *(f"kind:{kind}" for kind in ("pdf", "text", "sheet", "archive", "pdf,picture", "csv", "unheard")),
    *(f"ext:{suffix}" for suffix in ("pdf", "MD", "tar.gz", "gz", "txt,jpg")),
    *(f"in:{folder}" for folder in ("work", '"old letters"', "home/work", "ubung", f"{ROOT}/work", f"{ROOT}/wor", "~")),
    *(f"name:{piece}" for piece in ("moon", "TIDE", "*.pdf", "?oon*", "[a]", "über")),
    *(f"{key}:{date}" for key in ("before", "after", "on") for date in ('"last week"', "2025", "march 2026")),
    *(f"size:{size}" for size in (">1kb", "<1kb", "1kb..3kb", ">=2000")),
    *(f"lang:{language}" for language in ("de", "en", "en,de", "fr")),
    *(f"label:{name}" for name in ("later", "Done", "nobody")),
    *(f'topic:"{name}"' for name in ("soil, seed", "tax", "nobody")),
]


# Labels and topics of files, by what their size in bytes can be divided by.
MARKS = {"label": {"later": 3, "done": 4}, "topic": {"soil, seed": 5, "tax": 2}}


class Put(NamedTuple):
    """What was put into a library, as the brute force knows it."""

    path: str
    kind: str
    size: int
    modified: float
    languages: tuple[str | None, ...]


class Stocked(NamedTuple):
    """A library and all that is in it; `vectors` has passage, file and vector, stored once for equal texts."""

    shelf: Shelf
    files: dict[FileId, Put]
    spoken: dict[PassageId, str | None]
    vectors: list[tuple[PassageId, FileId, NDArray[np.float32]]]


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stocked]:
    """Sixty files of random texts, kinds, places, dates, sizes and languages; a third of them changed or deleted."""
    shelf = Shelf(tmp_path_factory.mktemp("library"))
    chance = random.Random(1)
    shelf.library.use_model(shelf.embedder.fingerprint, shelf.embedder.dimension, _sketch(shelf))
    files = dict(_put(shelf, chance, number) for number in range(60))
    shelf.library.catch_up()
    for file in chance.sample(sorted(files), 10):
        shelf.catalog.drop([files.pop(file).path])
    for number in chance.sample(range(100, 200), 10):
        file, put = _put(shelf, chance, number)
        files[file] = put
    _embed_some(shelf, chance)
    _mark(shelf, files)
    shelf.library.catch_up()
    rows = {row.id: row for file in files for row in shelf.lookup.passages_of(file)}
    stored = shelf.lookup.vectors_of(list(rows))
    vectors = [(p, rows[p].file, vector.astype(np.float32)) for p, (vector, _) in stored.items()]
    yield Stocked(shelf, files, {p: row.language for p, row in rows.items()}, vectors)
    shelf.close()


def _sketch(shelf: Shelf) -> Callable[[object], np.ndarray]:
    """Sketches see only every second word."""
    return lambda texts: np.stack([shelf.embedder.embed(" ".join(text.split()[::2])) for text in texts])


def _put(shelf: Shelf, chance: random.Random, number: int) -> tuple[FileId, Put]:
    suffix = chance.choice(list(SUFFIXES))
    path = f"{ROOT}/{chance.choice(FOLDERS)}/{chance.choice(WORDS)} {number % 7}{number}.{suffix}"
    day = datetime.fromisoformat(chance.choice(DAYS))
    stamp = FileStamp(path, chance.randrange(4_000), int(day.timestamp() * 1e9))
    shelf.catalog.note(shelf.folder, [(stamp, SUFFIXES[suffix])])
    known = shelf.lookup.known_at(path)
    assert known is not None
    drawn = " / ".join(f"# Part {n} / {_text(chance)}" for n in range(chance.randrange(4)))
    passages = cut(document(drawn))
    languages = tuple(chance.choice(LANGUAGES) for _ in passages)
    shelf.catalog.commit_reading(
        known.id,
        Reading("plain", 1, document=document(drawn)),
        passages,
        stamp=stamp,
        content_hash=path.encode(),
        languages=languages,
        sketches=_sketch(shelf)([p.embedded for p in passages]) if passages else None,
    )
    return known.id, Put(path, SUFFIXES[suffix], stamp.size, stamp.modified_ns / 1e9, languages)


def _text(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randrange(30, 120)))


def _mark(shelf: Shelf, files: dict[FileId, Put]) -> None:
    """Labels and topics, of which the second knows a file that is gone."""
    book = LabelShelf(shelf.catalog.file)
    for name, divisor in MARKS["label"].items():
        book.mark(name, [put.path for put in files.values() if put.size % divisor == 0], holds=True)
        book.mark(name, [put.path for put in files.values() if put.size % divisor], holds=False)
    topics = [
        KeptTopic(
            number, None, name, (), b"", (*(file for file, put in files.items() if put.size % divisor == 0), 10**9)
        )
        for number, (name, divisor) in enumerate(MARKS["topic"].items())
    ]
    keep_topics(shelf.catalog.file, "", topics)
    keep_topics(shelf.catalog.file, f"{ROOT}/work", [KeptTopic(0, None, "nobody", (), b"", tuple(files))])


def _embed_some(shelf: Shelf, chance: random.Random) -> None:
    """Half of the passages get their exact vectors, whose sketches stay behind in the index."""
    wanted = [
        (key, text) for key, text in shelf.lookup.pending_texts(1_000) if text is not None and chance.random() < 0.5
    ]
    shelf.catalog.store_vectors([(key, shelf.embedder.embed(text)) for key, text in wanted])


# --- the brute force ----------------------------------------------------------------------------------------


def fits(put: Put, qualifiers: list[str]) -> bool:
    """A file by the rules of the manual: any of the same key, every key, none that is negated."""
    alike: dict[str, list[bool]] = {}
    for qualifier in qualifiers:
        key, _, value = qualifier.lstrip("-").partition(":")
        said = parse(qualifier.lstrip("-"), now=NOW)
        if not said.conditions:  # not understood: text
            continue
        holds = _holds(key, value.strip('"').lower(), put, said)
        if qualifier.startswith("-"):
            alike[qualifier] = [not holds]
        else:
            alike.setdefault(key + ("<" if value.startswith("<") else ">" if value.startswith(">") else ""), []).append(
                holds
            )
    return all(any(holds) for holds in alike.values())


def _holds(key: str, value: str, put: Put, said: Question) -> bool:
    name, folder = PurePosixPath(put.path).name.lower(), str(PurePosixPath(put.path).parent)
    (condition,) = said.conditions
    if key == "kind":
        kinds = {"text": "txt", "sheet": "csv", "archive": "tar.gz", "pdf": "pdf", "csv": "csv", "picture": "jpg"}
        return any(name.endswith(f".{kinds[kind]}") for kind in value.split(","))
    if key == "ext":
        return any(name.endswith(f".{suffix}") for suffix in value.split(","))
    if key == "name":
        return fnmatchcase(
            name, value.replace("[", "[[]") if set(value) & set("*?") else f"*{value.replace('[', '[[]')}*"
        )
    if key == "in" and value.startswith("/"):
        return f"{folder}/".startswith(f"{value}/")
    if key == "in":
        return f"/{value}/" in f"{folder}/".lower().replace("ü", "u") and value != "~"
    if key in ("label", "topic"):
        return value in MARKS[key] and put.size % MARKS[key][value] == 0
    bounded = put.size if key == "size" else put.modified
    return (condition.least is None or bounded >= condition.least) and (
        condition.most is None or bounded < condition.most
    )


def speaks(language: str | None, qualifiers: list[str]) -> bool:
    wanted = {code for q in qualifiers if q.startswith("lang:") for code in q[5:].split(",")}
    unwanted = {code for q in qualifiers if q.startswith("-lang:") for code in q[6:].split(",")}
    return (not wanted or language in wanted) and language not in unwanted


def is_of_a_language(qualifier: str) -> bool:
    return qualifier.lstrip("-").startswith("lang:")


# --- the comparison -------------------------------------------------------------------------------------------

qualifiers_drawn = st.lists(
    st.tuples(st.sampled_from(["", "", "-"]), st.sampled_from(QUALIFIERS)).map("".join), min_size=1, max_size=4
)


@pytest.fixture(params=[0, 25, 10_000], ids=["large scopes", "middling scopes", "small scopes"])
def _paths(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way of keeping to a scope is taken, whatever the size of the library."""
    monkeypatch.setattr(nearest_module, "LOOKED_UP", request.param)
    monkeypatch.setattr(library_module, "_FEW_FILES", request.param)


@pytest.mark.usefixtures("_paths")
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    qualifiers=qualifiers_drawn,
    asked=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3, unique=True),
    limit=st.integers(1, 12),
)
def test_every_lane_gives_what_comparing_everything_gives(
    stocked: Stocked, qualifiers: list[str], asked: list[str], limit: int
) -> None:
    shelf, library = stocked.shelf, stocked.shelf.library
    conditions = parse(" ".join(qualifiers), now=NOW).conditions
    scope = library.scope(conditions)
    of_files = [q for q in qualifiers if not is_of_a_language(q)]
    of_languages = [q for q in qualifiers if is_of_a_language(q)]
    fitting = {file for file, put in stocked.files.items() if fits(put, of_files)}
    speaking = {
        file
        for file in fitting
        if any(speaks(one, of_languages) for one in stocked.files[file].languages or (None,)) or not of_languages
    }
    assert set(scope.files.tolist()) == speaking

    question = parse(" ".join(asked))
    names = [h.file for h in library.by_name(question, limit, Within(scope))]
    assert names == [h.file for h in library.by_name(question, 1_000) if h.file in speaking][:limit]

    languages = stocked.spoken
    words = library.by_words(question, limit, scope)
    everything = library.by_words(question, 1_000)
    allowed = [h for h in everything if h[1] in speaking and speaks(languages.get(h[0]), of_languages)]
    assert [h[:2] for h in words] == [h[:2] for h in allowed][:limit]
    assert [h[2] for h in words] == pytest.approx([h[2] for h in allowed][:limit], abs=1e-4)

    vector = shelf.embedder.embed(question.plain)
    meaning = library.by_meaning(vector, limit, Within(scope))
    inside = [v for p, file, v in stocked.vectors if file in speaking and speaks(languages[p], of_languages)]
    best = sorted((float(v @ vector) for v in inside), reverse=True)[:limit]
    # The index compares in 8 bits.
    assert [h[2] for h in meaning] == pytest.approx(best, abs=1e-2)
    assert all(h[1] in speaking and speaks(languages[h[0]], of_languages) for h in meaning)


def test_both_grades_are_found(stocked: Stocked) -> None:
    vector = stocked.shelf.embedder.embed("moon tide")
    everything = stocked.shelf.library.scope(parse("-kind:contact").conditions)
    assert {exact for *_, exact in stocked.shelf.library.by_meaning(vector, 500, Within(everything))} == {True, False}


# --- what a scope does to an answer -------------------------------------------------------------------------------


def test_a_file_that_many_outrank_is_found_in_its_scope(draw: Draw) -> None:
    """Nothing is cut off before the filter: three hundred others answer better."""
    others = "\n".join(f"{n}.txt: the moon and the tide" for n in range(300))
    shelf = draw(f"{others}\nold/moon.md: {'salt and wind and rope ' * 20} moon")
    for filtered in ("moon tide ext:md", "moon tide in:old", "moon tide -ext:txt"):
        assert [(hit.name, *hit.lanes) for hit in shelf.ask(filtered).hits] == [("moon.md", *Lane)]


def test_a_scope_follows_the_library(draw: Draw) -> None:
    shelf = draw("work/a.txt: moon\nhouse/b.txt: moon")
    assert shelf.found("moon in:work") == ["a.txt"]
    shelf.put("work/c.txt", "moon")
    shelf.catalog.drop([f"{ROOT}/work/a.txt"])
    shelf.catalog.move(shelf.folder, [(f"{ROOT}/house/b.txt", FileStamp(f"{ROOT}/work/b.txt", 1, 1), "text")])
    shelf.understand()
    assert sorted(shelf.found("moon in:work")) == ["b.txt", "c.txt"]
    assert shelf.found("moon in:house") == []


def test_a_changed_vector_is_seen_in_a_scope_that_was_asked_before(draw: Draw) -> None:
    shelf = draw("a.txt: moon")
    within = Within(shelf.library.scope(parse("ext:txt").conditions))
    vector = shelf.embedder.embed("tide")
    assert [round(cosine) for _, _, cosine, _ in shelf.library.by_meaning(vector, 5, within)] == [0]
    (key,) = {row["key"] for row in shelf.lookup._rows("select key from vectors")}
    shelf.catalog.store_vectors([(key, vector)])
    shelf.library.catch_up()
    assert [round(cosine) for _, _, cosine, _ in shelf.library.by_meaning(vector, 5, within)] == [1]


def test_a_scope_is_read_once(open_shelf: OpenShelf) -> None:
    shelf = open_shelf()
    shelf.fill("a.txt: moon\nb.md: tide")
    conditions = parse("ext:txt").conditions
    first: Scope = shelf.library.scope(conditions)
    assert shelf.library.scope(parse("ext:txt").conditions) is first
    shelf.put("c.txt", "salt")
    shelf.library.catch_up()
    assert len(shelf.library.scope(conditions)) == 2


def test_filters_alone_list_the_latest_first(draw: Draw) -> None:
    shelf = draw("")
    for name, modified in [("old.txt", 1), ("new.txt", 3), ("draft.txt", 2)]:
        shelf.put(name, name, modified=modified * 10**9)
    shelf.understand()
    assert [hit.name for hit in shelf.ask("ext:txt -draft").hits] == ["new.txt", "old.txt"]


def test_a_new_label_changes_a_scope_that_was_asked_for_before(draw: Draw) -> None:
    shelf = draw("tap.txt: the faucet\nlease.txt: rent")
    conditions = parse("label:home").conditions
    assert len(shelf.library.scope(conditions)) == 0
    LabelShelf(shelf.catalog.file).mark("Home", [f"{ROOT}/tap.txt"], holds=True)
    assert shelf.library.scope(conditions).members == {shelf.id_of("tap.txt")}
    assert shelf.library.counts().labels == {"Home": 1}
