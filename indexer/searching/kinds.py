"""What people call kinds of files and languages, and what the library calls them."""

from __future__ import annotations

from indexer.analysis import folded
from indexer.records import Record


class Kind(Record, frozen=True):
    """A kind as people name it: a kind of the library, or some of its suffixes (without their dot)."""

    label: str
    kinds: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


# One line a kind: its label, kinds of the library or .suffixes that belong to it, and all its names (English, German,
# French), folded. A name is found in its plural, too, where that only adds an s.
_TABLE = """
    PDF          | pdf                      | pdf acrobat
    document     | document                 | document doc office dokument dokumente
    Word         | .doc .docx .docm .dot .dotx .dotm .rtf | word msword
    sheet        | sheet                    | sheet spreadsheet table tabelle tabellen tableur
    Excel        | .xls .xlsx .xlsm .xlsb .xlt .xltx | excel
    CSV          | .csv .tsv                | csv tsv
    slides       | slides                   | slides slide presentation powerpoint deck prasentation prasentationen
    text         | text                     | text txt plaintext textdatei textdateien texte
    note         | text markdown            | note notiz notizen
    Markdown     | markdown                 | markdown md
    code         | code                     | code source script program programm quelltext
    web page     | web                      | web webpage html webseite webseiten
    e-mail       | mail                     | mail email e-mail message nachricht nachrichten courriel
    picture      | picture                  | picture image photo pic img bild bilder foto grafik grafiken
    audio        | audio                    | audio music sound song recording musik ton aufnahme aufnahmen musique
    video        | video                    | video movie film clip
    archive      | archive                  | archive zip archiv archivdatei
    book         | book                     | book ebook e-book buch bucher livre
    contact      | contact                  | contact vcard kontakt kontakte
    calendar     | calendar                 | calendar event appointment kalender termin termine calendrier
    other        | other                    | other anderes autre
"""


def _read_table() -> dict[str, Kind]:
    names: dict[str, Kind] = {}
    for line in filter(str.strip, _TABLE.splitlines()):
        label, what, called = (part.strip() for part in line.split("|"))
        kinds = tuple(w for w in what.split() if not w.startswith("."))
        suffixes = tuple(w[1:] for w in what.split() if w.startswith("."))
        names |= dict.fromkeys(called.split(), Kind(label, kinds, suffixes))
    return names


_KINDS = _read_table()


def kind(name: str) -> Kind | None:
    """The kind that people call so, in the singular or plural; None if there is none."""
    name = folded(name)
    return _KINDS.get(name) or (_KINDS.get(name[:-1]) if name.endswith("s") else None)


def names() -> tuple[str, ...]:
    """One name for each kind that is not made of others, as completion offers it."""
    first: dict[Kind, str] = {}
    for name, known in _KINDS.items():
        if len(known.kinds) <= 1:
            first.setdefault(known, name)
    return tuple(first.values())


# ISO 639-1 code, name in English, name in itself; folded when compared.
_LANGUAGES = """
    ar Arabic العربية / bg Bulgarian български / bn Bengali বাংলা / ca Catalan català / cs Czech čeština
    da Danish dansk / de German Deutsch / el Greek ελληνικά / en English English / es Spanish español
    et Estonian eesti / eu Basque euskara / fa Persian فارسی / fi Finnish suomi / fr French français
    ga Irish Gaeilge / gl Galician galego / he Hebrew עברית / hi Hindi हिन्दी / hr Croatian hrvatski
    hu Hungarian magyar / hy Armenian հայերեն / id Indonesian Indonesia / is Icelandic íslenska / it Italian italiano
    ja Japanese 日本語 / ka Georgian ქართული / ko Korean 한국어 / la Latin latina / lt Lithuanian lietuvių
    lv Latvian latviešu / mk Macedonian македонски / ms Malay Melayu / nl Dutch Nederlands / no Norwegian norsk
    pl Polish polski / pt Portuguese português / ro Romanian română / ru Russian русский / sk Slovak slovenčina
    sl Slovenian slovenščina / sq Albanian shqip / sr Serbian српски / sv Swedish svenska / sw Swahili Kiswahili
    ta Tamil தமிழ் / th Thai ไทย / tr Turkish Türkçe / uk Ukrainian українська / ur Urdu اردو / vi Vietnamese Việt
    zh Chinese 中文
"""
_BY_CODE = {
    code: (english, own)
    for entry in _LANGUAGES.replace("\n", " / ").split("/")
    if entry.strip()
    for code, english, own in [entry.split()]
}
# Names in other languages, for the two besides English in which questions are understood.
_ELSEWHERE = {
    "englisch": "en", "anglais": "en", "allemand": "de", "franzosisch": "fr", "spanisch": "es", "espagnol": "es",
    "italienisch": "it", "italien": "it", "chinesisch": "zh", "chinois": "zh", "japanisch": "ja", "japonais": "ja",
    "russisch": "ru", "russe": "ru", "portugiesisch": "pt", "portugais": "pt", "niederlandisch": "nl",
    "polnisch": "pl", "polonais": "pl",
}  # fmt: skip
_BY_NAME = _ELSEWHERE | {
    folded(name): code for code, (english, own) in _BY_CODE.items() for name in (code, english, own)
}


def language(name: str) -> str | None:
    """The ISO 639-1 code of a language called by its code or name; None if there is none."""
    return _BY_NAME.get(folded(name))


def language_name(code: str) -> str:
    """The English name of a language."""
    return _BY_CODE.get(code, (code, code))[0]


def language_names() -> tuple[str, ...]:
    """Every folded name of a language that is longer than a code."""
    return tuple(name for name in _BY_NAME if len(name) > 3)
