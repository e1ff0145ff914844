"""No process of ours reaches for the network, from compiling the model to answering a question."""

from __future__ import annotations

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
    for process in ("-m indexer ", "-m indexer.reading.child", "-m indexer.meaning.compiler"):
        assert any(process in f"{line} " for line in started), f"{process} was not listened to: {started}"
    assert [line for line in lines if not line.startswith("started")] == []
