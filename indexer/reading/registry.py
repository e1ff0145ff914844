"""Knows every reader and chooses the best one for a file."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import entry_points
from os.path import splitext

from indexer.reading import Reader, Source

# One module a family of formats; each has `READERS`. Imported late, so that one that cannot be imported here
# costs its own formats only.
READER_MODULES: tuple[str, ...] = (
    "pdf",
    "word",
    "word97",
    "opendocument",
    "rtf",
    "iwork",
    "xps",
    "slides",
    "powerpoint97",
    "sheets",
    "excel97",
    "delimited",
    "database",
    "mail",
    "mailboxes",
    "outlook",
    "agenda",
    "books",
    "archives",
    "pictures",
    "media",
    "web",
    "markup",
    "xmltext",
    "notebook",
    "subtitles",
    "code",
    "plain",
    "compound",
    "salvage",
    "facts",
)
PLUGIN_GROUP = "hunch.readers"

_log = logging.getLogger(__name__)


@cache
def readers() -> tuple[Reader, ...]:
    """All readers that can be loaded here: the program's own first, then those of plug-ins.

    A plug-in is an entry point of the group "hunch.readers" that names a module with `READERS`, or a tuple of
    readers. One that fails to load is logged and skipped.
    """
    return (*_own_readers(), *_plugin_readers())


def best_reader(source: Source, among: Iterable[Reader] | None = None) -> Reader | None:
    """The reader that is surest that the file is its own; the earlier of equals; None when all decline."""
    best, surest = None, 0
    for reader in readers() if among is None else among:
        claim = _claim(reader, source)
        if claim > surest:
            best, surest = reader, claim
    return best


def fingerprint() -> str:
    """Changes whenever a reader is added, removed or raised in version: then files may read differently."""
    import hashlib

    described = "\n".join(sorted(f"{reader.name} {reader.version}" for reader in readers()))
    return hashlib.blake2b(described.encode(), digest_size=8).hexdigest()


def kind_of(name: str) -> str:
    """A cheap guess from the name alone what people would call the file: "pdf", "mail", "picture" ... or "other"."""
    return _KIND_BY_SUFFIX.get(splitext(name)[1].lower(), "other")


def kinds() -> tuple[str, ...]:
    """Every answer that `kind_of` can give, in the order in which a list should show them."""
    return (*_SUFFIXES, "other")


def _own_readers() -> Iterator[Reader]:
    for name in READER_MODULES:
        try:
            yield from importlib.import_module(f"indexer.reading.{name}").READERS
        except Exception as error:
            _log.warning("The reader %r cannot be used: %s", name, error)


def _plugin_readers() -> Iterator[Reader]:
    for entry in entry_points(group=PLUGIN_GROUP):
        try:
            loaded = entry.load()
            yield from getattr(loaded, "READERS", loaded)
        except Exception as error:
            _log.warning("The reader plug-in %r cannot be used: %s", entry.name, error)


def _claim(reader: Reader, source: Source) -> int:
    try:
        return reader.claims(source)
    except Exception as error:
        _log.warning("The reader %r failed to look at a file: %s", reader.name, error)
        return 0


_SUFFIXES = {
    "pdf": ".pdf",
    "document": (
        ".doc .docx .docm .dot .dotx .dotm .odt .ott .fodt .rtf .pages .wps .wpd .wri .hwp .xps .oxps .abw .zabw"
    ),
    "sheet": (
        ".xls .xlsx .xlsm .xlsb .xltx .xlt .ods .ots .fods .csv .tsv .numbers .parquet .sqlite .sqlite3 .db .mdb .accdb"
    ),
    "slides": ".ppt .pptx .pptm .ppsx .pps .potx .odp .otp .fodp .key",
    "text": ".txt .text .log .nfo .srt .vtt .ass .ssa .sub .me .diz",
    "markdown": ".md .markdown .mdown .mkd .rst .org .tex .latex .adoc .asciidoc .textile .wiki .mediawiki",
    "code": (
        ".py .pyi .ipynb .js .mjs .cjs .jsx .ts .tsx .c .h .cc .cpp .cxx .hpp .hh .cs .java .kt .kts .scala .go .rs .rb"
        " .php .pl .pm .lua .swift .m .mm .r .jl .hs .erl .ex .exs .clj .lisp .el .ml .fs .vb .sh .bash .zsh .fish .ps1"
        " .bat .cmd .sql .css .scss .less .groovy .gradle .dart .zig .nim .d .pas .f90 .asm .s .v .vhdl .cmake .mk"
        " .json .jsonl .ndjson .yaml .yml .toml .ini .cfg .conf .proto .graphql .bib"
    ),
    "web": ".html .htm .xhtml .mht .mhtml .xml .rss .atom .url .webloc .maff",
    "mail": ".eml .mbox .msg .pst .ost .emlx",
    "picture": (
        ".jpg .jpeg .png .gif .bmp .tif .tiff .webp .heic .heif .avif .jxl .svg .ico .psd .xcf .raw .cr2 .cr3 .nef .arw"
        " .dng .orf .rw2 .wmf .emf .jp2"
    ),
    "audio": ".mp3 .flac .ogg .oga .opus .m4a .aac .wav .wma .aif .aiff .ape .mpc .amr .mid .midi .m4b .wv",
    "video": ".mp4 .m4v .mkv .mov .avi .wmv .webm .mpg .mpeg .flv .3gp .ts .m2ts .ogv .vob",
    "archive": ".zip .tar .gz .tgz .bz2 .tbz2 .xz .txz .zst .7z .rar .jar .war .cab .lzh .z .iso .dmg .deb .rpm .apk",
    "book": ".epub .mobi .azw .azw3 .fb2 .djvu .djv .cbz .cbr .cb7 .cbt .chm .lit",
    "contact": ".vcf .vcard",
    "calendar": ".ics .ical .ifb .vcs",
}
_KIND_BY_SUFFIX = {suffix: kind for kind, suffixes in reversed(_SUFFIXES.items()) for suffix in suffixes.split()}
