"""Suggests files for a label, from those that have it and those that were refused it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from indexer.errors import WorldError
from indexer.exploring.labelling import ENOUGH, Examples, contradictions, features, learnt, worth_asking
from indexer.exploring.neighbours import nearest
from indexer.findings import Label, Suggestion, Suggestions
from indexer.locations import displayed
from indexer.overviews.ground import NOTHING_YET, Ground, Meanings, card, meanings
from indexer.overviews.orders import Kept
from indexer.service.protocol import SuggestLabel
from indexer.storage.labels import labels
from indexer.storage.whole import WholeFile

_NEIGHBOURS = 15
_QUESTIONS = 5
# What is less likely than this is no suggestion.
_LIKELY = 0.3
_TOO_FEW = "{} has {} so far; with {} or more the confidences begin to mean something."


def found(ground: Ground, wanted: SuggestLabel) -> tuple[Suggestions, Kept]:
    every = labels(ground.file)
    label = next((label for label in every if label.name.casefold() == wanted.name.strip().casefold()), None)
    if label is None:
        raise WorldError(f"There is no label {wanted.name}; give it to a file first.")
    whole = ground.whole()
    files = whole.files()
    known = meanings(whole, files, ground.step("Gathering vectors", 0.0, 0.4))
    if not len(known.places):
        return Suggestions(label.name, (), enough=False, exact=ground.exact(), notes=(NOTHING_YET,)), Kept()
    examples = _examples(label, every, files, known)
    if not len(examples.positive):
        note = f"No file that has {label.name} has a meaning; give it to one that says something."
        return Suggestions(label.name, (), enough=False, exact=ground.exact(), notes=(note,)), Kept()
    return _suggested(ground, wanted, label, files, known, examples), Kept()


def _suggested(
    ground: Ground,
    wanted: SuggestLabel,
    label: Label,
    files: Sequence[WholeFile],
    known: Meanings,
    examples: Examples,
) -> Suggestions:
    neighbours = nearest(known.vectors, _NEIGHBOURS, ground.step("Comparing files", 0.4, 0.9))
    ground.say("Learning", 0.9)
    said = {*label.files, *label.refused}
    unknown = np.array(
        [row for row, place in enumerate(known.places.tolist()) if files[place].path not in said], np.int64
    )
    probabilities = learnt(features(known.vectors, neighbours), examples, unknown)
    best = unknown[np.argsort(-probabilities[unknown], kind="stable")][: wanted.limit]
    asked = worth_asking(known.vectors, probabilities, unknown, _QUESTIONS)

    def told(rows: Sequence[int]) -> tuple[Suggestion, ...]:
        return tuple(Suggestion(card(files[known.places[row]]), round(float(probabilities[row]), 4)) for row in rows)

    likely = [row for row in best.tolist() if probabilities[row] >= _LIKELY]
    return Suggestions(
        label.name,
        told(likely),
        told(asked),
        len(examples.positive) >= ENOUGH,
        ground.exact(),
        (*ground.notes(), *_notes(label, files, known, examples)),
    )


def _examples(label: Label, every: Sequence[Label], files: Sequence[WholeFile], known: Meanings) -> Examples:
    """Files that have another label but not this one are counter-examples, too, unless the two go together."""
    rows = {files[place].path: row for row, place in enumerate(known.places.tolist())}
    positive = {path for path in label.files if path in rows}
    others = [set(other.files) for other in every if other.name != label.name]
    apart = [files for files in others if not files & positive]
    negative = {*label.refused}.union(*apart) - positive
    return Examples(
        np.array(sorted(rows[path] for path in positive), np.int64),
        np.array(sorted(rows[path] for path in negative if path in rows), np.int64),
    )


def _notes(label: Label, files: Sequence[WholeFile], known: Meanings, examples: Examples) -> Iterator[str]:
    count = len(examples.positive)
    if count < ENOUGH:
        yield _TOO_FEW.format(label.name, f"{count} example{'s' if count > 1 else ''}", ENOUGH)
    if not len(examples.negative):
        yield "Nothing was refused yet, so confidences may be too high; an answer to the questions helps most."
    for example, refused in contradictions(known.vectors, examples)[:1]:
        names = [displayed(files[known.places[row]].name) for row in (example, refused)]
        yield f"{names[0]} has {label.name} and {names[1]}, which says the same, does not: they contradict each other."
