"""Locked files open with their password, stay locked with another, and hand the password on to what is inside."""

from __future__ import annotations

import importlib
import io
import zipfile
from collections.abc import Callable

import pypdf
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from indexer.errors import UnreadableFile
from indexer.records import Content
from tests.indexer.reading.making import Read, make_docx, make_pdf, make_zip, texts, word_paragraph
from tests.indexer.reading.packages_made import make_xlsx

SECRET = "open sesame"
SAID = "The safe is behind the painting."
# note.txt with SAID, encrypted with SECRET in the two ways of zip archives.
OLD_ZIP = bytes.fromhex(
    "504b03040a0009000000ee42785d653b8be32c00000020000000080000006e6f74652e747874e63d07d3d0964e5d72098038f9b47bf16343"
    "c35171f263095fe7cf5ac990a935bf469b34f9d11c0998ef0b8d504b0708653b8be32c00000020000000504b01021e030a0009000000ee42"
    "785d653b8be32c00000020000000080000000000000001000000a481000000006e6f74652e747874504b0506000000000100010036000000"
    "620000000000"
)
AES_ZIP = bytes.fromhex(
    "504b030414000900630000002100000000003c0000002000000008001f006e6f74652e747874555401000075780b00010400000000040000"
    "0000019907000100414503000020f2b8cfcb6df91456fc6af0e8eb553c3c2138e2ae2181b809515c0ef9677a9871963a635c97069dea07ac"
    "29dd4d5337c8abf41879cf76cb2680c691504b0708653b8be33c00000020000000504b0102140314000900630000002100653b8be33c0000"
    "002000000008001f000000000000000000b481000000006e6f74652e747874555401000075780b0001040000000004000000000199070001"
    "004145030000504b0506000000000100010055000000910000000000"
)


def locked_pdf(algorithm: str = "AES-256") -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(make_pdf(SAID)))
    writer.encrypt(SECRET, "owner", algorithm=algorithm)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def locked_office(content: bytes) -> bytes:
    plain, file = io.BytesIO(content), io.BytesIO()
    # The library writes packages below 4 KiB, which no office program makes, into the wrong sectors.
    with zipfile.ZipFile(plain, "a") as archive:
        archive.comment = b" " * 2**12
    OOXMLFile(plain).encrypt(SECRET, file)
    return file.getvalue()


def has_libarchive() -> bool:
    try:
        importlib.import_module("libarchive")
    except (ImportError, OSError, TypeError, AttributeError):
        return False
    return True


LOCKED: dict[str, Callable[[], bytes]] = {
    "rc4.pdf": lambda: locked_pdf("RC4-128"),
    "aes.pdf": locked_pdf,
    "a.docx": lambda: locked_office(make_docx(word_paragraph(SAID))),
    "a.xlsx": lambda: locked_office(make_xlsx([[SAID], ["1"]])),
    "old.zip": lambda: OLD_ZIP,
    "aes.zip": lambda: AES_ZIP,
}
each = pytest.mark.parametrize("name", LOCKED)


@pytest.fixture(autouse=True)
def _aes_zips_need_libarchive(request: pytest.FixtureRequest) -> None:
    if "aes.zip" in request.node.name and not has_libarchive():
        pytest.skip("the system library libarchive is not here")


@each
def test_the_password_opens_it(read: Read, name: str) -> None:
    document = read(name, LOCKED[name](), password=SECRET)
    assert any(SAID in text for text in texts(document))
    assert document.content is Content.whole


@each
@pytest.mark.parametrize("password", [None, "wrong"])
def test_it_stays_locked_without(read: Read, name: str, password: str | None) -> None:
    content = LOCKED[name]()
    if name.endswith(".pdf"):
        with pytest.raises(UnreadableFile, match="is locked with a password"):
            read(name, content, password=password)
        return
    document = read(name, content, password=password)
    assert document.content is Content.locked
    assert not any(SAID in text for text in texts(document))


@each
def test_the_password_is_handed_on_to_members(read: Read, name: str) -> None:
    document = read("all.zip", make_zip({name: LOCKED[name]()}), password=SECRET)
    assert any(SAID in text for text in texts(document))


def test_a_password_for_what_is_not_locked_does_no_harm(read: Read) -> None:
    document = read("a.docx", make_docx(word_paragraph("open to all")), password=SECRET)
    assert texts(document) == ["open to all"]
