"""Tells the language of a text: by its script where that is enough, else by a trained model that needs no network."""

from __future__ import annotations

import threading
import unicodedata
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from indexer.errors import WorldError

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

_SAMPLE = 400
# Fewer letters say too little; a sign of Chinese, Japanese or Korean says more than one of an alphabet.
_FEWEST = 20
_FEWEST_OF_A_SCRIPT = 8
# At this probability one of 4 512 passages and questions in six languages was taken for another one (XQuAD), and 4 %
# of the questions for none; at 0.6 it is still the one, and 7 %.
_CERTAIN = 0.5
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
# What the model tells apart and ISO 639-1 does not.
_MEMBERS = {"ary": "ar", "arz": "ar", "wuu": "zh", "yue": "zh"}

_loading = threading.Lock()


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of a text's beginning; None if too short, no language, or uncertain.

    Raises WorldError when the model cannot be unpacked, as on a full disk.
    """
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
    label, _ = _identifier().classify(sample)
    code = _MEMBERS.get(label, label)
    # Longer labels are languages without a two-letter code, "und" for uncertain and "zxx" for no language.
    return code if len(code) == 2 else None


def _identifier() -> LanguageIdentifier:
    """The model, loaded once however many threads ask first: it takes half a second and 75 MB."""
    with _loading:
        return _loaded()


@cache
def _loaded() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    try:
        return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True, min_confidence=_CERTAIN)
    except OSError as error:  # it is unpacked into a temporary file
        raise WorldError(f"The model that tells languages could not be unpacked ({error}); reading waits.") from error
