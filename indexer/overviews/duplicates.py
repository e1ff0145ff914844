"""Finds files that are the same: byte for byte, in their words, or in what they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

import numpy as np

from indexer.contents import hashed_whole
from indexer.exploring.paraphrases import same_meaning
from indexer.exploring.shingles import COPY, Shingler, Shingles, alike, joined, overlap
from indexer.findings import DuplicateFile, DuplicateGroup, Duplicates, Likeness
from indexer.overviews.ground import Ground, card
from indexer.overviews.orders import Kept
from indexer.records import FileId
from indexer.service.protocol import FindDuplicates
from indexer.storage.whole import WholeFile, WholeLibrary

# More of one file's text than this says little new about whether it is a copy.
_LONGEST = 400_000
_TEXTS_A_STEP = 200


def found(ground: Ground, wanted: FindDuplicates) -> tuple[Duplicates, Kept]:
    whole = ground.whole(wanted.folder)
    files = whole.files()
    kinds = {Likeness.exact: _identical, Likeness.copies: _copies, Likeness.same_meaning: _alike}
    groups = sorted(
        kinds[wanted.kind](ground, whole, files), key=lambda group: (-group.spare_bytes, group.files[0].file.path)
    )
    notes = ground.notes() if wanted.kind is Likeness.same_meaning else ()
    return Duplicates(tuple(groups), ground.exact(), notes), Kept()


def _identical(ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile]) -> Iterator[DuplicateGroup]:
    by_content: defaultdict[tuple[bytes, int], list[int]] = defaultdict(list)
    for place, file in enumerate(files):
        if file.content_hash is not None and file.size:
            by_content[file.content_hash, file.size].append(place)
    for members in by_content.values():
        if len(members) > 1:
            yield _group(Likeness.exact, [files[place] for place in members], {}, _identity(files[members[0]]))


def _copies(ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile]) -> Iterator[DuplicateGroup]:
    """Those with the same bytes are not listed again: one of them stands for all, and is listed with the others."""
    shingles = _shingles(ground, whole, files)
    places = sorted(shingles)
    for group_of_places in alike([shingles[place] for place in places], ground.step("Comparing texts", 0.7, 1.0)):
        members = [places[place] for place in group_of_places]
        group = [files[place] for place in members]
        if len({file.content_hash for file in group}) > 1:
            newest = max(members, key=lambda place: files[place].modified)
            like = {files[place].id: overlap(shingles[place], shingles[newest]) for place in members}
            yield _group(Likeness.copies, group, like, _difference(group, like))


def _alike(ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile]) -> Iterator[DuplicateGroup]:
    """Pairs that are copies of each other are left to `copies`."""
    parts = list(whole.vectors(files))
    if not parts:
        return
    owners, lengths = (np.concatenate(column) for column in zip(*((p.owners, p.lengths) for p in parts), strict=True))
    vectors = np.concatenate([part.vectors for part in parts]).astype(np.float32)
    del parts
    pairs = list(same_meaning(vectors, owners, lengths, ground.step("Comparing passages", 0.1, 0.8)))
    wanted = {files[place].id for a, b, _ in pairs for place in (a, b)}
    shingler = Shingler()
    shingles = {file: shingler.shingles(text[:_LONGEST]) for file, text in whole.whole_texts(wanted)}
    likeness = {(a, b): share for a, b, share in pairs if overlap(shingles[files[a].id], shingles[files[b].id]) < COPY}
    for members in joined(len(files), likeness):
        group = [files[place] for place in members]
        newest = max(members, key=lambda place: files[place].modified)
        like = {files[place].id: likeness.get((min(place, newest), max(place, newest)), 0.0) for place in members}
        yield _group(Likeness.same_meaning, group, {**like, files[newest].id: 1.0}, "the same in other words")


def _shingles(ground: Ground, whole: WholeLibrary, files: Sequence[WholeFile]) -> Mapping[int, Shingles]:
    """The shingles of each file that has words, by its place."""
    places = {file.id: place for place, file in enumerate(files)}
    shingler = Shingler()
    found = {}
    for number, (file, text) in enumerate(whole.whole_texts()):
        if number % _TEXTS_A_STEP == 0:
            ground.say("Reading texts", 0.7 * number / max(len(files), 1))
        place = places.get(file)
        if place is not None and len(shingles := shingler.shingles(text[:_LONGEST])):
            found[place] = shingles
    return found


def _group(kind: Likeness, files: Sequence[WholeFile], like: Mapping[FileId, float], difference: str) -> DuplicateGroup:
    """The newest first; files without a likeness are the same."""
    members = sorted(files, key=lambda file: (-file.modified, file.path))
    sizes = [file.size for file in files]
    return DuplicateGroup(
        kind,
        tuple(DuplicateFile(card(file), round(like.get(file.id, 1.0), 4)) for file in members),
        difference,
        sum(sizes) - max(sizes),
        certain=kind is not Likeness.exact or hashed_whole(max(sizes)),
    )


def _identity(file: WholeFile) -> str:
    return "identical bytes" if hashed_whole(file.size) else "the same size, beginning, middle and end"


def _difference(files: Iterable[WholeFile], like: Mapping[FileId, float]) -> str:
    """One phrase on what sets copies apart: their formats, or how many of their words."""
    formats = sorted({PurePath(file.name).suffix.lower().lstrip(".") or file.kind for file in files})
    least = min(like.values())
    if least > 0.98:
        return f"the same text as {', '.join(formats)}" if len(formats) > 1 else "the same text in different bytes"
    # Of three words in a row all must agree: the share of single words that do is the third root (Broder 1997).
    changed = 1.0 - (2 * least / (1 + least)) ** (1 / 3)
    edits = f"about {max(round(100 * changed), 1)} % of the words differ"
    return f"{edits}; as {', '.join(formats)}" if len(formats) > 1 else edits
