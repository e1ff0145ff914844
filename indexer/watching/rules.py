"""Decides which files below an indexed folder count, and says in one sentence why the others do not."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Collection, Sequence
from hashlib import blake2b
from typing import NamedTuple

from pathspec import GitIgnoreSpec

from indexer.locations import native
from indexer.records import FileStamp
from indexer.watching.default_rules import BUILD_NAMES, EDITION, SECRET, build_trees, judge_content, judge_name

IGNORE_FILE = ".hunchignore"

_IGNORE_CHARACTERS = 2**20
_FOLDERS_REMEMBERED = 2_000


def edition(extra: Sequence[str]) -> str:
    """Another text whenever other rules hold: what an earlier walk saw under other rules proves nothing."""
    return blake2b("\n".join([EDITION, *extra]).encode(), digest_size=8).hexdigest()


class _Patterns(NamedTuple):
    """Lines in gitignore syntax that hold below the folder `base`; `label` is where the user wrote them."""

    base: str
    label: str
    lines: tuple[str, ...]
    spec: GitIgnoreSpec

    def judge(self, path: str, is_dir: bool) -> tuple[bool, int] | None:
        """Whether the last matching line excludes (true) or re-includes, and its index; None if no line matches."""
        below = path[len(self.base) :].replace(os.sep, "/").lstrip("/") + ("/" if is_dir else "")
        said = self.spec.check_file(below, separators=())
        return None if said.include is None or said.index is None else (said.include, said.index)


class FolderRules:
    """The rules for what lies directly in one folder; `skipped` says why the folder itself does not count."""

    __slots__ = ("_built", "chain", "path", "skipped")

    def __init__(self, path: str, skipped: str | None, chain: tuple[_Patterns, ...], built: dict[str, str]) -> None:
        self.path = path
        self.skipped = skipped
        self.chain = chain
        self._built = built

    def judge(self, name: str, is_dir: bool) -> str | None:
        """Why the entry `name` does not count, as far as names tell, or None."""
        return self.judge_and_lift(name, is_dir)[0] if self.chain else self._default(name, is_dir)

    def judge_and_lift(self, name: str, is_dir: bool) -> tuple[str | None, bool]:
        """Like `judge`, and whether the user re-included the entry, which then counts whatever it contains."""
        path = os.path.join(self.path, name)
        for patterns in reversed(self.chain):
            if (said := patterns.judge(path, is_dir)) is None:
                continue
            excluded, index = said
            line = patterns.lines[index]
            if excluded:
                return f"{patterns.label} line {index + 1}: {line.strip()}", False
            return self._unless_secret(name, is_dir, line)
        return self._default(name, is_dir), False

    def same_as(self, other: FolderRules) -> bool:
        return (self.skipped, self.chain, self._built) == (other.skipped, other.chain, other._built)

    def _default(self, name: str, is_dir: bool) -> str | None:
        return (self._built.get(name) if is_dir else None) or judge_name(name, is_dir)

    def _unless_secret(self, name: str, is_dir: bool, line: str) -> tuple[str | None, bool]:
        # A wildcard such as "!.*" is not a wish to find one's private keys: a secret must be named in full.
        default = self._default(name, is_dir)
        if default and default.startswith(SECRET) and any(sign in line for sign in "*?["):
            return default, False
        return None, True


class Rules:
    """What counts below one indexed folder: the defaults, the user's patterns, and every `.hunchignore`.

    Patterns have gitignore semantics; the deepest file that says anything about a path decides, after it the
    user's patterns for this folder, then the defaults. Nothing below a skipped folder can be re-included. The
    indexed folder itself always counts: the user chose it. Paths are portable text.
    """

    def __init__(
        self, root: str, extra: Sequence[str], never: Sequence[str], why_not: Callable[[FileStamp], str | None]
    ) -> None:
        self.root = root
        self._own = (_compiled(root, "your rules,", extra),) if extra else ()
        self._never = frozenset(never)
        self.why_not = why_not
        self._folders: dict[str, FolderRules] = {}
        self._ignore_files: dict[str, tuple[int, _Patterns]] = {}

    @classmethod
    def for_root(
        cls,
        root: str,
        extra: Sequence[str] = (),
        *,
        never: Sequence[str] = (),
        why_not: Callable[[FileStamp], str | None] = lambda file: None,
    ) -> Rules:
        """Rules for the indexed folder `root`; `extra` are the user's patterns, `never` folders of Hunch's own.

        `why_not` judges by other things than its place a file that counts as far as patterns tell.
        """
        return cls(root.rstrip(os.sep) or root, extra, never, why_not)

    def verdict(self, path: str, is_dir: bool) -> str | None:
        """None if `path` counts, else one short sentence that names the rule."""
        if path == self.root:
            return None
        parent, name = os.path.split(path)
        if not self._covers(parent):
            return "lies outside the indexed folder"
        # What a folder is depends on what lies in it and beside it, and that may have just changed.
        folder = self.enter(parent) if is_dir and name in BUILD_NAMES else self._folder(parent)
        if folder.skipped or not is_dir:
            return folder.skipped or folder.judge(name, is_dir)
        return self.enter(path).skipped

    def enter(self, path: str, names: Collection[str] | None = None) -> FolderRules:
        """The rules inside the folder `path` as they are now; `names`, if at hand, are its entries."""
        parent = None if path == self.root else self._folder(os.path.dirname(path))
        fresh = self._made(path, parent, _listed(path) if names is None else names)
        before = self._folders.get(path)
        if before is not None and not before.same_as(fresh):
            self.forget(path)
        self._remember(fresh)
        return fresh

    def forget(self, path: str) -> None:
        """Drop what is remembered of `path` and all below it."""
        below = path + os.sep
        for known in [known for known in list(self._folders) if known == path or known.startswith(below)]:
            self._folders.pop(known, None)

    def changed_ns(self, folder: str) -> int:
        """When the `.hunchignore` in `folder` last changed, in nanoseconds; 0 without one."""
        try:
            status = os.stat(native(os.path.join(folder, IGNORE_FILE)))
        except OSError:
            return 0
        return max(status.st_mtime_ns, status.st_ctime_ns) if stat.S_ISREG(status.st_mode) else 0

    def _covers(self, path: str) -> bool:
        return path == self.root or path.startswith(self.root.rstrip(os.sep) + os.sep)

    def _folder(self, path: str) -> FolderRules:
        missing = []
        while (known := self._folders.get(path)) is None:
            missing.append(path)
            if path == self.root:
                break
            path = os.path.dirname(path)
        for folder in reversed(missing):
            known = self._made(folder, known, _listed(folder))
            self._remember(known)
        assert known is not None
        return known

    def _made(self, path: str, parent: FolderRules | None, names: Collection[str]) -> FolderRules:
        skipped = self._skipped(path, parent, names)
        if skipped:
            return FolderRules(path, skipped, (), {})
        chain = parent.chain if parent else self._own
        if IGNORE_FILE in names and (patterns := self._ignore_file(path)):
            chain = (*chain, patterns)
        return FolderRules(path, None, chain, build_trees(names))

    def _skipped(self, path: str, parent: FolderRules | None, names: Collection[str]) -> str | None:
        if path in self._never:
            return "is where Hunch keeps its own files"
        if parent is None or parent.skipped:
            return parent.skipped if parent else None
        verdict, lifted = parent.judge_and_lift(os.path.basename(path), True)
        return verdict or (None if lifted else judge_content(names))

    def _ignore_file(self, folder: str) -> _Patterns | None:
        changed = self.changed_ns(folder)
        known = self._ignore_files.get(folder)
        if not changed or (known and known[0] == changed):
            return known[1] if changed and known else None
        label = os.path.join(folder, IGNORE_FILE)[len(self.root) :].lstrip(os.sep)
        patterns = _compiled(folder, label, _lines(folder))
        self._ignore_files[folder] = (changed, patterns)
        return patterns

    def _remember(self, folder: FolderRules) -> None:
        # Forgetting everything now and then is simpler than forgetting the right things, and as fast.
        if len(self._folders) >= _FOLDERS_REMEMBERED:
            self._folders.clear()
        self._folders[folder.path] = folder


def _compiled(base: str, label: str, lines: Sequence[str]) -> _Patterns:
    """Compile gitignore lines; like git, a line that is no pattern is passed over."""
    # Empty lines become comments so that an index into the patterns is an index into the lines.
    return _Patterns(base, label, tuple(lines), GitIgnoreSpec.from_lines(map(_valid, lines)))


def _valid(line: str) -> str:
    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return "#"
    return line if line.strip() else "#"


def _lines(folder: str) -> list[str]:
    try:
        with open(native(os.path.join(folder, IGNORE_FILE)), encoding="utf-8-sig", errors="replace") as file:
            return file.read(_IGNORE_CHARACTERS).splitlines()
    except OSError:
        return []


def _listed(folder: str) -> list[str]:
    try:
        return os.listdir(native(folder))
    except OSError:
        return []
