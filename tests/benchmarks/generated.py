"""Writes as much English-looking text as a benchmark needs, from a seed and the word lists below.

Sentences follow a small grammar. Each document keeps to one subject (a few nouns and verbs of its own), and names
are made of syllables and drawn by Zipf's law, so that few words are common and most are rare, as in real text.
"""

from __future__ import annotations

import random
from itertools import accumulate, product
from pathlib import Path


def _words(listed: str) -> list[str]:
    return listed.split()


NOUNS = _words("""
anchor apple archive attic autumn bakery balcony barn basket battery bay bench bicycle boat boiler bolt book
border bottle branch bread breeze bridge budget cabin cable calendar camera candle canvas carpet castle cellar chair
chapel chart choir circuit clay cliff clock cloud coast contract copper corner cotton courtyard crane cupboard current
curtain customer dam deposit desert diary dictionary dinner doctor drawer drum echo editor engine envelope equation
errand evening exam fabric factory farm fence ferry fever field filter flour forest fountain freight frost fuel garden
gate glacier glass glove grain grammar granite guitar gutter hammer harbour harvest hedge hinge hive horizon hospital
insect island jacket journey kettle kitchen ladder lamp lantern leather lecture lens letter library lift lighthouse
linen loan lock machine magnet map marble market meadow melody memory message meter milk mill mirror moss motor
mountain museum needle nerve notebook oak oar office olive orchard organ oven package paddle paint paper parcel
pasture path pattern pencil pepper photograph piano pigeon pillow pipe planet plaster platform pocket poem pollen pond
portrait postcard pottery printer prison pump puzzle quarry queue quilt rail rain receipt recipe reef region rent
river roof rope rubber rudder sail salt sand satellite saw school screen screw seed sensor shadow shelf shore signal
silk siren sketch skin sleeve snow soap soil spring stable stair station statue steam stone storm street string studio
sugar summer surgeon swamp table tailor tank tax teacher telescope temple tent theatre thread ticket tide timber tool
tower train treaty tunnel tyre umbrella valley valve vessel village vine violin voyage wagon wall water wave wheel
whistle willow window winter wire wood wool workshop
""")
VERBS = _words("""
carries repairs measures follows covers holds moves opens closes paints cleans lifts turns fills empties
describes compares records delivers collects sells orders borrows returns cuts joins heats cools washes dries stores
replaces inspects counts weighs draws prints signs reads copies sends receives protects reaches crosses leaves enters
marks splits binds presses stretches grinds polishes seals drains feeds plants gathers sorts mends tests trains
""")
ADJECTIVES = _words("""
old new small large heavy light narrow wide quiet loud dry wet cold warm dark bright empty full early
late cheap costly broken steady careful plain rough smooth distant nearby public private wooden rusty green grey blue
red yellow local foreign ancient modern simple complex slow quick sharp blunt deep shallow thin thick
""")
PREPOSITIONS = _words("in on under behind near beside above below with without after before during against through")
ADVERBS = _words("often rarely slowly quickly again always sometimes carefully twice later soon almost never usually")
OPENINGS = _words("However Therefore Meanwhile Afterwards Besides Finally Nevertheless Today Yesterday Instead")

_STARTS = _words("b br c d dr f g gr h k l m n p r s st t tr v w")
_MIDDLES = _words("a e i o u ai ea ou")
_ENDS = ["n", "l", "r", "s", "th", "ck", "ld", "mber", "ston", "well", "ford", "wick"]
_SYLLABLES = ["".join(parts) for parts in product(_STARTS, _MIDDLES)]
NAMES = [
    f"{first}{second}{end}".title()
    for first, second, end in zip(
        _SYLLABLES * 60, [s for s in _SYLLABLES for _ in range(60)], _ENDS * 1000, strict=False
    )
]
_NAME_WEIGHTS = list(accumulate(1 / rank for rank in range(1, len(NAMES) + 1)))
_NOUN_WEIGHTS = list(accumulate(1 / (rank + 5) for rank in range(len(NOUNS))))


class Writer:
    """Writes one document after another; the same seed gives the same text."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def document(self, words: int) -> str:
        """Paragraphs of at least `words` words on one subject."""
        subject = self._random.sample(NOUNS, 9), self._random.sample(VERBS, 6), self._random.sample(ADJECTIVES, 6)
        paragraphs, written = [], 0
        while written < words:
            paragraph = " ".join(self._sentence(*subject) for _ in range(self._random.randint(3, 7)))
            paragraphs.append(paragraph)
            written += len(paragraph.split())
        return "\n\n".join(paragraphs)

    def _sentence(self, nouns: list[str], verbs: list[str], adjectives: list[str]) -> str:
        pick = self._random.choice
        opening = f"{pick(OPENINGS)}, the" if self._random.random() < 0.2 else "The"
        thing = f"{opening} {pick(adjectives)} {pick(nouns)} of {self._name()}"
        deed = f"{pick(ADVERBS)} {pick(verbs)} the {self._noun()}"
        place = f"{pick(PREPOSITIONS)} the {pick(ADJECTIVES)} {pick(nouns)}"
        amount = f", about {self._random.randint(2, 90)} of them" if self._random.random() < 0.15 else ""
        return f"{thing} {deed} {place}{amount}."

    def _name(self) -> str:
        return self._random.choices(NAMES, cum_weights=_NAME_WEIGHTS)[0]

    def _noun(self) -> str:
        return self._random.choices(NOUNS, cum_weights=_NOUN_WEIGHTS)[0]

    def question(self) -> str:
        """A question of a few words, one of them perhaps a name."""
        words = [self._random.choice(ADJECTIVES), self._noun(), self._random.choice(VERBS), self._noun()]
        return " ".join([*words, self._name()] if self._random.random() < 0.3 else words)


def write_files(folder: Path, count: int, seed: int = 1, per_folder: int = 100) -> list[Path]:
    """Write `count` text files of 40 to 1 200 words (median 150) in numbered folders, and give their paths."""
    writer, sizes = Writer(seed), random.Random(seed)
    files = []
    for number in range(count):
        file = folder / f"{number // per_folder:03}" / f"note{number:05}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        words = min(1200, max(40, round(sizes.lognormvariate(5.0, 0.7))))
        file.write_text(writer.document(words) + "\n", encoding="utf-8")
        files.append(file)
    return files
