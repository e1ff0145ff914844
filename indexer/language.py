"""Tells the language of a text: by its script where that is enough, else by a trained model that needs no network."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache
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
# Codes that ISO 639-1 has replaced.
_NEWER = {"iw": "he"}


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text's beginning; None if too short, no language, or uncertain."""
    sample = text[:_SAMPLE]
    letters = Counter(filter(str.isalpha, sample))
    language = None if sample.isascii() else _by_script(letters)
    return language or (_by_model(sample) if letters.total() >= _FEWEST else None)


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
