"""A folder of small documents that is changed at random, and what must be true of a library that follows it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

SUBJECTS = ("kettle", "violin", "glacier", "harbour", "beehive", "lantern", "orchard", "comet", "tunnel", "quilt")
FOLDERS = ("", "letters", "letters/old", "work", "work/2026")
_FEWEST, _MOST = 15, 45
_OWN = "quo"


def own_word(number: int) -> str:
    """A word that no other number has, and that no analysis takes apart."""
    return _OWN + str(number).translate(str.maketrans("0123456789", "bcdfghjklm")) + "zo"


def own_words(text: str) -> list[str]:
    return [word for word in text.split() if word.startswith(_OWN)]


class Documents:
    """Files with one word each that no other text has; `texts` is what was written, by path."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self._chance = root, chance
        self.texts: dict[Path, str] = {}
        # Every text there ever was: none may be embedded more than once.
        self.ever: set[str] = set()
        self._number = 0
        root.mkdir(parents=True, exist_ok=True)
        for _ in range((_FEWEST + _MOST) // 2):
            self._create()

    def reseed(self, chance: random.Random) -> None:
        self._chance = chance

    def change(self, times: int) -> list[str]:
        """Change something that often; returns the names of the changes."""
        return [self._change_once() for _ in range(times)]

    def _change_once(self) -> str:
        choices: list[Callable[[], None]] = [
            self._edit, self._edit, self._append, self._save_atomically, self._move, self._rename_folder, self._copy,
            self._touch,
        ]  # fmt: skip
        if len(self.texts) < _MOST:
            choices += [self._create] * 4
        if len(self.texts) > _FEWEST:
            choices += [self._delete] * 3
        chosen = self._chance.choice(choices)
        chosen()
        return chosen.__name__.strip("_")

    # --- changes -------------------------------------------------------------------------------------------------

    def _create(self) -> None:
        place = self.root / self._chance.choice(FOLDERS)
        place.mkdir(parents=True, exist_ok=True)
        self._number += 1
        self._write(place / f"note{self._number}.txt", self._text())

    def _edit(self) -> None:
        self._write(self._any(), self._text())

    def _append(self) -> None:
        path = self._any()
        self._write(path, f"{self.texts[path]}\n\n{self._text()}")

    def _save_atomically(self) -> None:
        path = self._any()
        draft = path.with_name(f".{path.name}.tmp")
        text = self._text()
        draft.write_text(text)
        draft.replace(path)
        self._remember(path, text)

    def _move(self) -> None:
        path = self._any()
        self._number += 1
        target = self.root / self._chance.choice(FOLDERS) / f"moved{self._number}.txt"
        target.parent.mkdir(parents=True, exist_ok=True)
        path.rename(target)
        self._remember(target, self.texts.pop(path))

    def _rename_folder(self) -> None:
        folder = self._any().parent
        if folder == self.root:
            return
        self._number += 1
        target = folder.with_name(f"renamed{self._number}")
        folder.rename(target)
        for path in [path for path in self.texts if path.is_relative_to(folder)]:
            self.texts[target / path.relative_to(folder)] = self.texts.pop(path)

    def _copy(self) -> None:
        path = self._any()
        self._number += 1
        target = path.with_name(f"copy{self._number}.txt")
        shutil.copy2(path, target)
        self._remember(target, self.texts[path])

    def _touch(self) -> None:
        self._any().touch()

    def _delete(self) -> None:
        path = self._any()
        path.unlink()
        del self.texts[path]

    # --- texts -----------------------------------------------------------------------------------------------------

    def _any(self) -> Path:
        return self._chance.choice(sorted(self.texts))

    def _text(self) -> str:
        self._number += 1
        first, second = self._chance.sample(SUBJECTS, 2)
        return f"The {first} named {own_word(self._number)} stands near the {second}, where it has always been."

    def _write(self, path: Path, text: str) -> None:
        path.write_text(text)
        self._remember(path, text)

    def _remember(self, path: Path, text: str) -> None:
        self.texts[path] = text
        # An appended text is a passage of its own, or one with what stands before it.
        self.ever.update([text, *text.split("\n\n")])
