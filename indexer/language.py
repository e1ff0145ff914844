"""Tells the language of a text by its script or its commonest words, else by a trained model without network."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gcld3 import NNetLanguageIdentifier

_SAMPLE = 400
# Fewer letters say too little; a sign of Chinese, Japanese or Korean says more than one of an alphabet.
_FEWEST = 20
_FEWEST_OF_A_SCRIPT = 8
# Of 3 792 short questions in six languages (XQuAD) 1 % are taken for another one, 6 % for none; at 0.5 twice as many
# are wrong. Longer passages hardly depend on it.
_CERTAIN = 0.9
# The least share of kana in Japanese; a Chinese text may quote a Japanese name.
_KANA = 0.1
# Scripts, by the first word of their letters' Unicode names, in which hardly anything but one language is written.
_LANGUAGE_OF_SCRIPT = {
    "HANGUL": "ko",
    "GREEK": "el",
    "THAI": "th",
    "HEBREW": "he",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
}
# The commonest words of languages in Latin letters (Snowball's lists of stop words, shortened).
_COMMON_WORDS = {
    "en": """the of and to is that for was with as on are by be this from which or an it were have has not they at
        their can""",
    "de": """der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
        dass sie nach wird bei""",
    "fr": """de la le les et des en un du une que est pour qui dans par sur au pas plus ne se avec sont ce il cette aux
        ou leur d l""",
    "es": """de la que el en y los del se las por un para con no una su al lo como más pero sus le ha fue este son entre
        está""",
    "it": """di e il la che in un per del della è una dei con non si da le alla sono al nel come anche delle più gli lo
        ha dal dell""",
    "pt": """de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi seu sua ou nos
        pela pelo são""",
    "nl": """de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar
        heeft hij werd door over""",
}
_LANGUAGES_OF = {
    word: [language for language, words in _COMMON_WORDS.items() if word in words.split()]
    for word in " ".join(_COMMON_WORDS.values()).split()
}
_WORD = re.compile(r"[^\W\d_]+")
# To split at everything in ASCII that no word is made of is several times as quick as to look for words.
_BLANKS = bytes(ord(chr(code).lower()) if chr(code).isalpha() else ord(" ") for code in range(128)).ljust(256)
# How many of a text's words must be common ones of a language, as a number and as a share; and how much rarer the
# next language's must be. So told, no passage of six collections is taken for another language than by the model.
_FEWEST_COMMON, _COMMON_SHARE, _LEAD = 6, 0.2, 2
# Codes that ISO 639-1 has replaced.
_NEWER = {"iw": "he"}


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text's beginning; None if too short, no language, or uncertain."""
    sample = text[:_SAMPLE]
    if language := _by_common_words(sample):
        return language
    letters = Counter(filter(str.isalpha, sample))
    language = None if sample.isascii() else _by_script(letters)
    return language or (_by_model(sample) if letters.total() >= _FEWEST else None)


def _by_common_words(sample: str) -> str | None:
    """The language whose commonest words stand out; five times as fast as the model, and enough for most prose."""
    words = _words_of(sample)
    found = Counter(chain.from_iterable(filter(None, map(_LANGUAGES_OF.get, words))))
    (language, times), (_, next_times) = (*found.most_common(2), ("", 0), ("", 0))[:2]
    enough = max(_FEWEST_COMMON, _COMMON_SHARE * len(words))
    return language if times >= enough and times >= _LEAD * next_times else None


def _words_of(text: str) -> list[str]:
    """The words of a text in lower case, in order; digits and signs are none."""
    return text.encode().translate(_BLANKS).decode().split() if text.isascii() else _WORD.findall(text.lower())


def _by_script(letters: Counter[str]) -> str | None:
    """The language of a script that has only one, if most letters are of it."""
    total = letters.total()
    if total < _FEWEST_OF_A_SCRIPT:
        return None
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[unicodedata.name(letter, "").partition(" ")[0]] += times
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    if 2 * (scripts["CJK"] + kana) > total:
        return "ja" if kana > _KANA * (scripts["CJK"] + kana) else "zh"
    script, times = scripts.most_common(1)[0]
    return _LANGUAGE_OF_SCRIPT.get(script) if 2 * times > total else None


def _by_model(sample: str) -> str | None:
    found = _identifier().FindLanguage(text=sample)
    if not found.is_reliable or found.probability < _CERTAIN:
        return None
    # A longer label has a script behind its language ("ru-Latn") or is a language without a two-letter code.
    code = _NEWER.get(found.language, found.language)
    return code if len(code) == 2 else None


@cache
def _identifier() -> NNetLanguageIdentifier:
    """CLD3, the small neural network of a browser; its model is part of the library."""
    from gcld3 import NNetLanguageIdentifier

    return NNetLanguageIdentifier(min_num_bytes=0, max_num_bytes=4 * _SAMPLE)
