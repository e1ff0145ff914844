"""Questions nobody should ask and libraries nobody should have, met by the real engine."""

from __future__ import annotations

import os
import time
from pathlib import Path

from indexer import records
from indexer import requests as r

YEAR, DEADLINE = 366 * 86_400, 30.0


def strong(answer: records.Answer) -> list[str]:
    return [hit.name for hit in answer.hits if not hit.weak]


def test_questions_that_say_little_or_too_much(library, folder: Path) -> None:
    (folder / "tap.txt").write_text("The plumber repaired the dripping faucet in the kitchen.")
    (folder / "bread.md").write_text("Knead the dough and let the loaves rise before baking.")
    library.client().fetch(r.AddFolder(str(folder)), 60)
    library.wait("exact")
    expected = {
        "whom which": ([], ["stop_words"]),
        "ext:md": (["bread.md"], ["only_filters"]),
        "faucet ext:md -ext:md": ([], ["contradiction"]),
        "Πού είναι το λιμάνι της πόλης;": ([], ["language"]),
        " ".join(f"word{n}" for n in range(499)) + " faucet": ([], ["nothing_close"]),
    }
    for question, (names, kinds) in expected.items():
        answer = library.ask(question)
        assert (question[:40], strong(answer), [reason.kind for reason in answer.reasons][:1]) == (
            question[:40],
            names,
            kinds,
        )


def test_a_folder_removed_while_its_passages_are_refined(library, folder: Path) -> None:
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Note {number}: the kitchen faucet drips, and its washer is worn out.")
    kept = folder.parent / "kept"
    kept.mkdir()
    (kept / "moon.txt").write_text("The tide follows the moon twice a day.")
    client = library.client()
    client.fetch(r.AddFolder(str(folder)), 60)
    assert library.wait("meaning").passages.exact < 300
    sharpening = client.call(r.Ask(1, "a leaking tap", stream=True))
    client.fetch(r.RemoveFolder(str(folder)), 60)
    client.fetch(r.AddFolder(str(kept)), 60)
    sharpening.result(60)
    status = library.wait("exact")
    assert (status.passages.total, status.passages.exact) == (1, 1)
    assert strong(library.ask("a leaking tap")) == []
    assert strong(library.ask("the sea and its moon")) == ["moon.txt"]
    library.stop()
    assert "Traceback" not in "".join(log.read_text() for log in (library.folder / "log").iterdir())


def test_files_from_before_the_clock_was_set_back(library, folder: Path) -> None:
    """To a library a clock that is set back by a year is files that come from the future."""
    tap = folder / "tap.txt"
    tap.write_text("The plumber repaired the dripping faucet in the kitchen.")
    then = time.time() + YEAR
    os.utime(tap, (then, then))
    client = library.client()
    client.fetch(r.AddFolder(str(folder)), 60)
    library.wait("exact")
    (folder / "bell.txt").write_text("The harbour bell rang at midnight.")
    tap.write_text("The plumber sent his bill for the faucet.")
    expected, end = [["bell.txt"], ["tap.txt"]], time.monotonic() + DEADLINE
    found: list[list[str]] = []
    while found != expected and time.monotonic() < end:
        found = [strong(library.ask(f"{word} on:today", records.Lane.words)) for word in ("bell", "bill")]
    assert found == expected
