"""`hunch unlock` on a real engine, from a locked file to one that is found, and what it leaves behind."""

from __future__ import annotations

import io
from pathlib import Path

import pypdf
import pytest
from click.testing import CliRunner, Result

from indexer.cli import cli
from tests.end_to_end.conftest import RunningLibrary
from tests.indexer.reading.making import make_pdf

SECRET = "xyzzy-Zauberwort"
MEMORY, NONE = "tests.indexer.keyrings.MemoryKeyring", "keyring.backends.fail.Keyring"


@pytest.fixture
def tax(folder: Path) -> Path:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf("The harvest was late.")))
    writer.encrypt(SECRET, "owner", algorithm="AES-256")
    writer.write(folder / "tax.pdf")
    return folder / "tax.pdf"


def hunch(library: RunningLibrary, *arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["--library", str(library.folder), *map(str, arguments)], input=stdin)


def said(result: Result) -> tuple[int, str]:
    return result.exit_code, result.output


def test_a_locked_file_is_unlocked_and_locked_again(
    library: RunningLibrary, tax: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", MEMORY)
    assert hunch(library, "add", tax.parent, "--wait").exit_code == 0
    code, sentence = said(hunch(library, "unlock", tax, "--stdin", stdin="wrong\n"))
    assert (code, sentence) == (2, "hunch: tax.pdf is locked, and the password that was given does not open it.\n")
    asked = hunch(library, "unlock", tax, stdin=f"{SECRET}\n")
    assert (asked.exit_code, asked.stdout, SECRET in asked.output) == (0, "Unlocked.\n", False)
    library.wait("words")
    assert "tax.pdf" in hunch(library, "search", "--lane", "words", "harvest").stdout
    written = [file for file in library.folder.rglob("*") if file.is_file()]
    assert not [file for file in written if SECRET.encode() in file.read_bytes()]
    assert said(hunch(library, "unlock", tax, "--forget")) == (0, "Forgotten.\n")
    library.wait("words")
    assert hunch(library, "search", "--lane", "words", "harvest").exit_code == 1


def test_a_system_without_a_keyring_says_so(
    library: RunningLibrary, tax: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", NONE)
    assert hunch(library, "add", tax.parent, "--wait").exit_code == 0
    code, sentence = said(hunch(library, "unlock", tax, "--stdin", stdin=f"{SECRET}\n"))
    assert (code, sentence.startswith("hunch: This system has no keyring")) == (2, True)
    assert "is locked with a password" in hunch(library, "problems").stdout


@pytest.mark.parametrize("stdin", ["", "\n"])
def test_no_password_is_no_password(library: RunningLibrary, tax: Path, stdin: str) -> None:
    code, sentence = said(hunch(library, "unlock", tax, "--stdin", stdin=stdin))
    assert (code, "No password came on stdin" in sentence) == (2, True)
