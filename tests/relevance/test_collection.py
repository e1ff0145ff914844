"""A labelled collection is read as it was written, and its files lead back to its documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.relevance.collection import Collection, file_name, identity_of, load, write


def test_load_and_write(tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_text(
        '{"id": "a/1", "title": "Oats", "text": "A cereal."}\n{"id": "b", "title": "", "text": "No title."}\n'
    )
    (tmp_path / "queries.jsonl").write_text('{"id": "q", "text": "porridge?", "lang": "en"}\n')
    (tmp_path / "qrels.tsv").write_text("query-id\tcorpus-id\tscore\nq\ta/1\t2\nq\tb\t0\n")

    collection = load(tmp_path)
    write(collection, tmp_path / "files")

    assert collection == Collection(
        tmp_path.name,
        [("a/1", "Oats", "A cereal."), ("b", "", "No title.")],
        {"q": "porridge?"},
        {"q": {"a/1": 2, "b": 0}},
        {"q": "en"},
    )
    assert {file.name: file.read_text() for file in (tmp_path / "files").iterdir()} == {
        "a%2F1.txt": "Oats\n\nA cereal.\n",
        "b.txt": "No title.\n",
    }


@pytest.mark.parametrize("identity", ["7", "a/b", "..", "ünï:côde?", "ends.txt", "two words"])
def test_a_file_leads_back_to_its_document(identity: str) -> None:
    assert "/" not in file_name(identity)
    assert identity_of(file_name(identity)) == identity
