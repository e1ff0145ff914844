"""No process of ours reaches for the network, from compiling the model to answering a question."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from indexer import requests as r

# Python runs this at the start of every process that finds it on its path: engine, readers, compiler.
LISTENER = """
import os, sys

def write(line):
    with open(os.environ["HUNCH_HEARD"], "a") as heard:
        heard.write(line + "\\n")

def hear(event, arguments):
    if event == "socket.getaddrinfo" or event == "socket.connect" and not isinstance(arguments[1], (str, bytes)):
        write(f"reached {event} {arguments!r}")

sys.addaudithook(hear)
write("started " + " ".join(sys.orig_argv[1:6]))
"""


def test_nothing_leaves_the_machine(library, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = tmp_path / "heard"
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    (hooks / "sitecustomize.py").write_text(LISTENER)
    monkeypatch.syspath_prepend(hooks)
    monkeypatch.setenv("PYTHONPATH", str(hooks))
    monkeypatch.setenv("HUNCH_HEARD", str(heard))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    page = '<img src="http://example.org/pixel.png"><p>The kitchen faucet drips.</p><script src="//example.org/a.js">'
    (folder / "page.html").write_text(page)
    library.client().fetch(r.AddFolder(str(folder)), 60)
    library.wait("exact")
    assert [hit.name for hit in library.ask("a leaking tap").hits] == ["page.html"]

    lines = heard.read_text().splitlines()
    started = [line for line in lines if line.startswith("started")]
    for process in ("-m indexer ", "-m indexer.reader", "-m indexer.meaning.compiler"):
        assert any(process in f"{line} " for line in started), f"{process} was not listened to: {started}"
    assert [line for line in lines if not line.startswith("started")] == []


def test_the_whole_program_runs_where_there_is_no_network(tmp_path: Path) -> None:
    """In a namespace without even a loopback: command line, engine, readers and model."""
    apart = ["unshare", "--map-root-user", "--net"]
    try:
        subprocess.run([*apart, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this system lets no process leave the network")
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "page.html").write_text("<p>The kitchen faucet drips.</p>")
    hunch = f'"{sys.executable}" -m indexer.cli --library "{tmp_path / "library"}"'
    steps = f'{hunch} add "{documents}" && {hunch} wait --for exact && {hunch} search "a leaking tap"; {hunch} stop'
    run = subprocess.run(
        [*apart, "sh", "-c", steps],
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert "page.html" in run.stdout, run.stdout + run.stderr
