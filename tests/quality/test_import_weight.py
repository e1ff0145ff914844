"""What a fresh process has loaded after importing a package of ours: a face starts light, an engine without torch."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.quality.source import ROOT

TRAINING = ["torch", "transformers", "sentence_transformers"]
MACHINERY = ["onnxruntime", "tokenizers", "tantivy", "usearch", "sqlite3", "sqlite_utils", "numpy", "watchdog"]
PARSERS = ["pypdf", "pypdfium2", "lxml", "selectolax"]
WINDOW = ["PySide6", "shiboken6", "desktop"]

MUST_NOT_LOAD = {
    "indexer": [*TRAINING, *MACHINERY, *PARSERS, *WINDOW],
    "indexer.cli": [*TRAINING, *MACHINERY, *PARSERS, *WINDOW],
    "indexer.engine": [*TRAINING, *PARSERS, *WINDOW],
    "indexer.reading.child": [*TRAINING, *MACHINERY, *PARSERS, *WINDOW],
    "indexer.reader": [*TRAINING, *MACHINERY, *PARSERS, *WINDOW],
    "desktop.app": [*TRAINING, *MACHINERY, *PARSERS],
}


@pytest.mark.parametrize(("package", "unwanted"), MUST_NOT_LOAD.items(), ids=MUST_NOT_LOAD)
def test_a_fresh_process_loads_only_what_it_needs(package: str, unwanted: list[str]) -> None:
    program = f"import json, sys, {package}; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert sorted(set(json.loads(run.stdout)) & set(unwanted)) == []
