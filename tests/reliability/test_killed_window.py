"""A window that is killed while it waits and asks: the engine goes on, and the next window is let in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from indexer import Client, requests
from tests.reliability.living import PATIENCE, LivingEngine

# What a window does when it is killed: asks as fast as it can, and waits for everything to be found.
_WINDOW = """
import sys
from pathlib import Path
from indexer import Client, requests
client = Client.connect(Path(sys.argv[1]), face="window", start=False)
client.call(requests.WaitFor("exact"))
print("open", flush=True)
number = 0
while True:
    number += 1
    client.call(requests.Ask(number, "kettle"))
"""


def test_a_killed_window_harms_nobody(tmp_path: Path, folder: Path) -> None:
    (folder / "kettle.txt").write_text("The kettle is on the stove.")
    engine = LivingEngine(tmp_path / "library")
    engine.start()
    try:
        engine.add(folder)
        for _ in range(3):
            command = [sys.executable, "-c", _WINDOW, str(engine.folder)]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as window:
                assert window.stdout is not None
                assert window.stdout.readline() == b"open\n"
                window.kill()
            while engine.client().fetch(requests.ShowFace("window"), PATIENCE):
                """The engine has not heard yet that it is gone."""
        assert engine.wait("words").files.searchable == 1
        Client.connect(engine.folder, face="window", start=False, timeout=PATIENCE).close()
        assert [hit.name for hit in engine.ask("kettle").hits] == ["kettle.txt"]
        assert engine.warnings() == []
        assert engine.rows("pragma integrity_check") == [("ok",)]
    finally:
        engine.kill()
