"""Hunch on its own sample documents: in a window, or, where there is no display, as text and a picture."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import wording
from indexer import Client, WorldError, default_library, displayed, portable, records, requests, resources

if TYPE_CHECKING:
    from desktop.app import Desktop

# None of these shares a telling word with the document that answers it.
QUESTIONS = ("fixing a leaky tap", "trouble falling asleep", "growing vegetables at home")
PICTURE = "hunch-tour.png"
# Seconds for everything, the model's one-time preparation included; and for one picture to be complete.
PATIENCE, PICTURE_PATIENCE = 600.0, 15.0
_LINE = 100

Say = Callable[[str], None]


def tour(options: argparse.Namespace, say: Say = print) -> int:
    """Show the samples with a question answered; 0 when that worked, 2 with a sentence when not."""
    from desktop.display import obstacle

    samples = resources() / "samples"
    library = (options.library or default_library().parent / "tour").expanduser().absolute()
    reason = obstacle()
    if reason is None:
        from desktop.app import run

        known = {"library": library, "folders": [samples], "search": options.search or QUESTIONS[0]}
        return run(argparse.Namespace(**(vars(options) | known)))
    say(f"{reason} Here is what the window would show.\n")
    try:
        return _tour_without_display(library, samples, say)
    except WorldError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the command's one sentence
        return 2


def _tour_without_display(library: Path, samples: Path, say: Say) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    client = Client.connect(library, face="window", start=True)
    take_in(client, samples)
    say("Reading the sample documents. The first time, the model for meaning is prepared, which takes a minute.")
    _wait_until_ready(client)
    for number, question in enumerate(QUESTIONS, start=1):
        answer = client.fetch(requests.Ask(number=number, question=question, limit=3))
        say("\n".join(described(answer)))
    picture = Path.cwd() / PICTURE
    _take_picture(library, client, picture)
    say(f"The window as a picture: {picture}")
    return 0


def take_in(client: Client, samples: Path) -> None:
    """Have the samples indexed, unless an earlier tour has."""
    folder = portable(os.path.realpath(samples))
    if folder not in {known.path for known in client.fetch(requests.ListFolders())}:
        client.fetch(requests.AddFolder(folder))


def _wait_until_ready(client: Client) -> None:
    """Until every sample is searchable by its exact meaning. Raises WorldError when that does not happen."""
    deadline = time.monotonic() + PATIENCE
    if not client.fetch(requests.WaitFor("exact", PATIENCE)):
        raise WorldError("The sample documents could not be read in time.")
    while (status := client.fetch(requests.GetStatus())).model_state is not records.ModelState.ready:
        if status.model_state is records.ModelState.absent or time.monotonic() > deadline:
            raise WorldError(status.model_note or "The model for meaning is not available.")
        time.sleep(0.2)


def described(answer: records.Answer) -> list[str]:
    """An answer as lines of text for a terminal."""
    lines = [f"“{answer.question}”"]
    if answer.nothing_close:
        lines.append("   Nothing close.")
    for hit in answer.hits:
        if hit.weak:
            continue
        passage = hit.passages[0] if hit.passages else None
        place = wording.place(passage.at) if passage else ""
        beside = ", ".join(part for part in (place, hit.why or wording.lanes(hit.lanes)) if part)
        lines.append(f"   {displayed(hit.name)}  ({beside})")
        if passage:
            text = " ".join(passage.text.split())
            lines.append(f"      {text if len(text) <= _LINE else text[: _LINE - 1] + '…'}")
    return [*lines, ""]


def _take_picture(library: Path, client: Client, picture: Path) -> None:
    from PySide6.QtCore import QTimer

    from desktop.app import Desktop, application

    app = application()
    desktop = Desktop(app, library)
    desktop.window.controller.hit_chosen.connect(
        lambda _hit, _passage: QTimer.singleShot(1500, partial(_save_and_leave, desktop, picture))
    )
    desktop.begin(argparse.Namespace(folders=[], search=QUESTIONS[0], quick=False, hidden=False), client)
    QTimer.singleShot(int(PICTURE_PATIENCE * 1000), partial(desktop.quit, stop_engine=True))
    app.exec()
    if not picture.exists():
        raise WorldError("The picture of the window could not be taken.")


def _save_and_leave(desktop: Desktop, picture: Path) -> None:
    desktop.window.grab().save(str(picture))
    desktop.quit(stop_engine=True)
