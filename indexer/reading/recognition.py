"""Text recognition in pictures and scanned pages with RapidOCR, whose models are part of its package."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from indexer.reading.layout import Line, paragraphs, turned
from indexer.records import Block, WordBox

if TYPE_CHECKING:
    from PIL import Image

# A page at this size still shows ten-point letters a dozen pixels high; more only costs time and memory.
LONGEST_SIDE = 1600
# Lines are looked for in a smaller copy; they are read from the full one.
SEARCHED_SIDE = 960
# Smaller pictures are enlarged, since letters of six pixels are read badly.
ENLARGED_BELOW = 1000
# Lines that the model is less sure of are mostly drawings taken for letters.
LEAST_SURE = 0.5


def recognise(image: Image.Image) -> tuple[Block, ...]:
    """The text that can be seen in a picture, in reading order, a block a paragraph.

    Every block has `source` "ocr" and a box for each of its words, as shares of the picture's width and height.
    Costs one thread, about 0.4 GB and, for a full page, several seconds.
    """
    prepared = _prepared(image)
    lines, certainty = _lines(prepared)
    side = turned(lines)
    if side is not None:
        from PIL import Image

        upright = prepared.transpose(Image.Transpose.ROTATE_270 if side == "left" else Image.Transpose.ROTATE_90)
        others, other_certainty = _lines(upright)
        if other_certainty > certainty:
            return tuple(_block(paragraph, side) for paragraph in paragraphs(others))
        # Written downwards, as Chinese and Japanese may be: the columns follow each other from the right.
        return (_block(sorted(lines, key=lambda line: -line.left)),)
    return tuple(_block(paragraph) for paragraph in paragraphs(lines))


def _lines(image: Image.Image) -> tuple[list[Line], float]:
    """The lines that the model sees, and the sum of how sure it is of their letters."""
    import numpy

    found = _engine()(numpy.asarray(image)[:, :, ::-1].copy())
    texts = found.txts
    if not texts:
        return [], 0.0
    words = found.word_results or ((),) * len(texts)
    lines = [
        _line(text, inner, box, image.size)
        for text, inner, box in zip(texts, words, found.boxes, strict=True)
        if text.strip()
    ]
    return lines, sum(len(text) * float(score) for text, score in zip(texts, found.scores, strict=True))


@cache
def _engine() -> Any:
    """The recogniser on one thread: on two it takes twice the processor time for the same pages."""
    from rapidocr import RapidOCR

    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": LONGEST_SIDE,
            "Global.return_word_box": True,
            "Global.text_score": LEAST_SURE,
            "EngineConfig.onnxruntime.intra_op_num_threads": 1,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": SEARCHED_SIDE,
            "Rec.rec_batch_num": 1,
            "Cls.cls_batch_num": 1,
        }
    )


def _prepared(image: Image.Image) -> Image.Image:
    """The picture in plain colours on white, neither larger nor smaller than is good for reading."""
    from PIL import Image

    # JPEG can be decoded at a fraction of its size, which saves most of the memory.
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    longest = max(image.size)
    if longest > LONGEST_SIDE:
        image = image.convert("L") if image.mode in ("1", "P") and "transparency" not in image.info else image.copy()
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    elif longest < ENLARGED_BELOW:
        image = image.convert("RGBA" if _is_transparent(image) else "RGB")
        image = image.resize((2 * image.width, 2 * image.height), Image.Resampling.BICUBIC)
    if _is_transparent(image):
        white = Image.new("RGBA", image.size, "white")
        white.alpha_composite(image.convert("RGBA"))
        image = white
    return _eight_bits(image).convert("RGB")


def _is_transparent(image: Image.Image) -> bool:
    return image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info


def _eight_bits(image: Image.Image) -> Image.Image:
    """Sixteen-bit scans, which Pillow would cut off instead of scaling down."""
    if not image.mode.startswith("I;16"):
        return image
    return image.point(lambda value: value / 256).convert("L")


def _line(text: str, words: Any, box: Any, size: tuple[int, int]) -> Line:
    """A line with the places of its words in the text; the model gives the words one by one, in order."""
    width, height = size
    boxes: list[WordBox] = []
    at = 0
    for word, _, corners in words:
        start = text.find(word, at)
        if start < 0 or not word:
            continue
        at = start + len(word)
        boxes.append(WordBox(start, at, *_shares(corners, width, height)))
    return Line(text, *_shares(box, width, height), tuple(boxes))


def _shares(corners: Any, width: int, height: int) -> tuple[float, float, float, float]:
    """The upright box around four corners."""
    across = [min(1.0, max(0.0, float(x) / width)) for x, _ in corners]
    down = [min(1.0, max(0.0, float(y) / height)) for _, y in corners]
    return round(min(across), 4), round(min(down), 4), round(max(across), 4), round(max(down), 4)


def _block(lines: list[Line], side: str | None = None) -> Block:
    """A paragraph with the boxes of its words on the picture as it is, which was turned to that side."""
    boxes: list[WordBox] = []
    start = 0
    for line in lines:
        boxes += (WordBox(word.start + start, word.end + start, *_turned_back(word, side)) for word in line.words)
        start += len(line.text) + 1
    return Block("\n".join(line.text for line in lines), boxes=tuple(boxes), source="ocr")


def _turned_back(word: WordBox, side: str | None) -> tuple[float, float, float, float]:
    left, top, right, bottom = word.left, word.top, word.right, word.bottom
    if side == "left":
        return top, round(1 - right, 4), bottom, round(1 - left, 4)
    if side == "right":
        return round(1 - bottom, 4), left, round(1 - top, 4), right
    return left, top, right, bottom
