"""What counts by default, what the user's own patterns change, and the sentences that say why."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from indexer.watching.rules import IGNORE_FILE, Rules

from .conftest import Draw

FILES = [
    # people's files
    ("report.docx", None),
    ("slides.key", None),
    ("notes about passwords.md", None),
    ("environment.txt", None),
    ("private letter.txt", None),
    ("a.lockpick.txt", None),
    ("part 2.txt", None),
    ("tmp.txt", None),
    ("~diary.txt", None),
    ("C#.md", None),
    ("protein.pdb", None),
    ("teapot.obj", None),
    # hidden
    (".bashrc", "hidden files are skipped (.bashrc)"),
    (".hunchignore", "hidden files are skipped (.hunchignore)"),
    # half-written and passing
    ("~$report.docx", "temporary files are skipped (~$*)"),
    (".~lock.report.odt#", "temporary files are skipped (.~lock.*)"),
    ("#notes#", "temporary files are skipped (#*#)"),
    ("notes.txt~", "temporary files are skipped (*~)"),
    (".notes.txt.swp", "temporary files are skipped (*.swp)"),
    ("upload.TMP", "temporary files are skipped (*.tmp)"),
    ("film.mkv.part", "unfinished downloads are skipped (*.part)"),
    ("setup.exe.crdownload", "unfinished downloads are skipped (*.crdownload)"),
    ("poetry.lock", "lock files are skipped (*.lock)"),
    ("module.pyc", "compiled files are skipped (*.pyc)"),
    ("Thumbs.db", "files of the system are skipped (thumbs.db)"),
    ("._report.docx", "files of the system are skipped (._*)"),
    # secrets
    ("id_rsa", "looks like a secret (private key)"),
    ("id_ed25519.bak", "looks like a secret (private key)"),
    ("server.PEM", "looks like a secret (private key)"),
    ("deploy_private.key", "looks like a secret (private key)"),
    ("backup.p12", "looks like a secret (private key)"),
    ("Database.kdbx", "looks like a secret (password store)"),
    ("login.keychain-db", "looks like a secret (password store)"),
    ("passwords.xlsx", "looks like a secret (password store)"),
    ("Chrome Passwords.csv", "looks like a secret (password store)"),
    ("github-recovery-codes.txt", "looks like a secret (password store)"),
    (".env", "looks like a secret (credentials)"),
    (".env.production", "looks like a secret (credentials)"),
    (".netrc", "looks like a secret (credentials)"),
    (".bash_history", "looks like a secret (credentials)"),
    ("Login Data", "looks like a secret (browser profile)"),
    ("wallet.dat", "looks like a secret (wallet)"),
]
FOLDERS = [
    ("Documents", None),
    ("build", None),
    ("target", None),
    ("Library", None),
    ("Firefox", None),
    ("CVs", None),
    ("family_history", None),
    ("my.app notes", None),
    (".config", "hidden folders are skipped (.config)"),
    (".git", "version control folders are skipped (.git)"),
    ("node_modules", "installed packages are skipped (node_modules)"),
    ("Node_Modules", "installed packages are skipped (node_modules)"),
    ("__pycache__", "caches are skipped (__pycache__)"),
    ("Notes.app", "programs and libraries packed as folders are skipped (*.app)"),
    ("Photos.photoslibrary", "programs and libraries packed as folders are skipped (*.photoslibrary)"),
    (".Trash-1000", "trash folders are skipped (.Trash-*)"),
    ("$RECYCLE.BIN", "trash folders are skipped ($RECYCLE.BIN)"),
    ("AppData", "files of the system are skipped (AppData)"),
    (".ssh", "looks like a secret (private key)"),
    (".mozilla", "looks like a secret (browser profile)"),
    (".password-store", "looks like a secret (password store)"),
]


@pytest.mark.parametrize(("name", "sentence"), FILES)
def test_files_by_name(name: str, sentence: str | None, tmp_path: Path) -> None:
    assert Rules.for_root(str(tmp_path)).verdict(str(tmp_path / "folder" / name), False) == sentence


@pytest.mark.parametrize(("name", "sentence"), FOLDERS)
def test_folders_by_name(name: str, sentence: str | None, tmp_path: Path) -> None:
    rules = Rules.for_root(str(tmp_path))
    assert rules.verdict(str(tmp_path / name), True) == sentence
    assert rules.verdict(str(tmp_path / name / "deep" / "file.txt"), False) == sentence


@pytest.mark.parametrize(
    ("drawing", "folder", "sentence"),
    [
        ("stuff/\n  pyvenv.cfg", "stuff", "virtual environments are skipped (pyvenv.cfg)"),
        ("stuff/\n  conda-meta/", "stuff", "virtual environments are skipped (conda-meta)"),
        ("stuff/\n  CACHEDIR.TAG", "stuff", "caches are skipped (CACHEDIR.TAG)"),
        ("stuff/\n  key4.db", "stuff", "looks like a secret (browser profile)"),
        ("Library/\n  Application Support/", "Library", "files of the system are skipped (Library)"),
        ("target/\nCargo.toml", "target", "build trees are skipped (target beside Cargo.toml)"),
        ("dist/\npackage.json", "dist", "build trees are skipped (dist beside package.json)"),
        ("obj/\nApp.csproj", "obj", "build trees are skipped (obj beside App.csproj)"),
        ("target/\npackage.json", "target", None),
        ("target/\n  Cargo.toml", "target", None),
    ],
)
def test_folders_by_what_lies_in_and_beside_them(draw: Draw, drawing: str, folder: str, sentence: str | None) -> None:
    root = draw(drawing)
    assert Rules.for_root(root).verdict(f"{root}/{folder}", True) == sentence


@pytest.mark.parametrize(
    ("lines", "path", "sentence"),
    [
        ("*.log", "a.log", ".hunchignore line 1: *.log"),
        ("*.log", "deep/er/a.log", ".hunchignore line 1: *.log"),
        ("# a comment /  / *.log", "a.log", ".hunchignore line 3: *.log"),
        ("*.log / !keep.log", "keep.log", None),
        ("!keep.log / *.log", "keep.log", ".hunchignore line 2: *.log"),
        ("/a.log", "a.log", ".hunchignore line 1: /a.log"),
        ("/a.log", "deep/a.log", None),
        ("drafts/", "drafts", None),  # a file of that name
        ("drafts/", "drafts/a.txt", ".hunchignore line 1: drafts/"),
        ("docs/**/old", "docs/a/b/old", ".hunchignore line 1: docs/**/old"),
        ("drafts/ / !drafts/a.txt", "drafts/a.txt", ".hunchignore line 1: drafts/"),  # as in git
        ("a.LOG", "a.log", None),
        # lines that are no patterns are passed over, and counted
        ("! / [z-a] / *.log", "a.log", ".hunchignore line 3: *.log"),
        # defaults can be lifted
        ("!*.tmp", "a.tmp", None),
        ("!.*", ".bashrc", None),
        ("!.notes/", ".notes/a.txt", None),
        ("!node_modules/", "node_modules/a.txt", None),
        # secrets only by their full name
        ("!.*", ".env", "looks like a secret (credentials)"),
        ("!.env", ".env", None),
        ("!*", "id_rsa", "looks like a secret (private key)"),
        ("!.*/", ".ssh/config", "looks like a secret (private key)"),
    ],
)
def test_hunchignore(draw: Draw, lines: str, path: str, sentence: str | None) -> None:
    root = draw(f"{IGNORE_FILE}: {lines}")
    assert Rules.for_root(root).verdict(f"{root}/{path}", False) == sentence


def test_the_deepest_file_decides(draw: Draw) -> None:
    root = draw(
        """
        .hunchignore: *.log
        work/
          .hunchignore: !*.log
          inner/
            .hunchignore: secret.log
        """
    )
    rules = Rules.for_root(root, ["*.txt", "!keep.txt"])
    assert rules.verdict(f"{root}/a.log", False) == ".hunchignore line 1: *.log"
    assert rules.verdict(f"{root}/work/a.log", False) is None
    assert rules.verdict(f"{root}/work/inner/a.log", False) is None
    assert rules.verdict(f"{root}/work/inner/secret.log", False) == "work/inner/.hunchignore line 1: secret.log"
    assert rules.verdict(f"{root}/work/a.txt", False) == "your rules, line 1: *.txt"
    assert rules.verdict(f"{root}/work/keep.txt", False) is None


def test_a_reincluded_folder_counts_whatever_it_contains(draw: Draw) -> None:
    root = draw(".hunchignore: !env/\nenv/\n  pyvenv.cfg\n  notes.txt")
    assert Rules.for_root(root).verdict(f"{root}/env", True) is None
    assert Rules.for_root(root).verdict(f"{root}/env/notes.txt", False) is None


def test_a_changed_hunchignore_holds_from_the_next_time_its_folder_is_entered(draw: Draw) -> None:
    root = draw(".hunchignore: *.a\nsub/\n  deeper/")
    rules = Rules.for_root(root)
    below = [f"{root}/sub/deeper/x.a", f"{root}/sub/deeper/x.b"]
    assert [rules.verdict(path, False) for path in below] == [".hunchignore line 1: *.a", None]
    draw(".hunchignore: *.b")
    os.utime(f"{root}/{IGNORE_FILE}", ns=(1, 1))
    rules.enter(root)
    assert [rules.verdict(path, False) for path in below] == [None, ".hunchignore line 1: *.b"]
    Path(root, IGNORE_FILE).unlink()
    rules.enter(root)
    assert [rules.verdict(path, False) for path in below] == [None, None]


def test_a_pipe_named_like_the_rules_does_not_hang(draw: Draw) -> None:
    root = draw(f"{IGNORE_FILE}|")
    assert Rules.for_root(root).verdict(f"{root}/a.txt", False) is None


def test_the_chosen_folder_itself_always_counts(draw: Draw) -> None:
    root = draw(".cache/\n  a.txt\n  .b.txt") + "/.cache"
    rules = Rules.for_root(root)
    assert rules.verdict(root, True) is None
    assert rules.verdict(f"{root}/a.txt", False) is None
    assert rules.verdict(f"{root}/.b.txt", False) == "hidden files are skipped (.b.txt)"


def test_what_lies_outside_does_not_count(draw: Draw) -> None:
    root = draw("a.txt")
    assert Rules.for_root(root).verdict(f"{root}-2/a.txt", False) == "lies outside the indexed folder"


def test_hunchs_own_files_never_count(draw: Draw) -> None:
    root = draw("library/\n  catalog.sqlite")
    rules = Rules.for_root(root, ["!library/"], never=[f"{root}/library"])
    assert rules.verdict(f"{root}/library/catalog.sqlite", False) == "is where Hunch keeps its own files"


def test_a_folder_that_becomes_an_environment_takes_its_files_with_it(draw: Draw) -> None:
    root = draw("env/\n  lib/\n    a.py")
    rules = Rules.for_root(root)
    assert rules.verdict(f"{root}/env/lib/a.py", False) is None
    draw("env/\n  pyvenv.cfg")
    assert rules.verdict(f"{root}/env", True) == "virtual environments are skipped (pyvenv.cfg)"
    assert rules.verdict(f"{root}/env/lib/a.py", False) == "virtual environments are skipped (pyvenv.cfg)"


def test_a_deep_path_needs_no_recursion(tmp_path: Path) -> None:
    deep = str(tmp_path) + "/d" * 1_900
    assert Rules.for_root(str(tmp_path)).verdict(f"{deep}/a.txt", False) is None


def test_what_is_remembered_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.watching.rules._FOLDERS_REMEMBERED", 10)
    rules = Rules.for_root(str(tmp_path))
    for number in range(100):
        assert rules.verdict(str(tmp_path / f"{number}" / "a.txt"), False) is None
    assert len(rules._folders) <= 10
