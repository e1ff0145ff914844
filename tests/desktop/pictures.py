"""Draws every scene in every scheme and language, onto contact sheets and against pictures that were approved.

    python tests/desktop/pictures.py FOLDER             contact sheets; and what differs from the approved pictures
    python tests/desktop/pictures.py FOLDER --approve   from now on the pictures are as they are

Pictures are drawn without a screen in one named font, as Qt's own rasteriser and font engine draw it: where that very
font is there, two machines differ by a shade at the edges of letters, which the comparison does not see. Where it is
another font, or another version of it, there is nothing to compare, and the tests say so.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": ""}

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from PySide6.QtGui import QFont, QImage, QRawFont
from PySide6.QtWidgets import QApplication, QWidget

from desktop import languages
from desktop.app import application
from desktop.languages import Language
from desktop.theme import Choice, Theme
from tests.desktop.scenes import SCENES, Stage

APPROVED = Path(__file__).parent / "approved"
FAMILY, POINTS = "DejaVu Sans", 10
SCHEMES = (Choice.light, Choice.dark)
# Approved pictures are kept at half their size, in so many colours: small, and enough for an eye.
SCALE, COLOURS = 2, 256
# Pictures are softened by so many pixels and compared in cells of so many; one differs from so many shades of 255 on.
SOFTNESS, CELL, SHADES = 2, 8, 6.0
COLUMNS, TILE = 5, (512, 320)


def font_print() -> str:
    """What tells the font that is drawn with from any other."""
    raw = QRawFont.fromFont(QFont(FAMILY, POINTS))
    head = raw.fontTable("head").data()
    return f"{raw.familyName()} {hashlib.sha256(head).hexdigest()[:16]}"


def fixed(app: QApplication) -> None:
    """Have the application draw the same everywhere: in one font, with a caret that does not blink."""
    app.setFont(QFont(FAMILY, POINTS))
    app.setCursorFlashTime(0)


def drawn(widget: QWidget) -> Image.Image:
    """A widget as it looks now, one pixel for each of its own."""
    shot = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    size = (shot.width(), shot.height())
    raw = Image.frombytes("RGBA", size, bytes(shot.constBits()), "raw", "RGBA", shot.bytesPerLine())
    ground = Image.new("RGBA", size, "white")
    ground.alpha_composite(raw)
    return ground.convert("RGB")


def small(picture: Image.Image) -> Image.Image:
    return picture.reduce(SCALE)


def differing(approved: Image.Image, now: Image.Image) -> list[tuple[int, int]]:
    """The cells (column, row) in which an eye would see a difference between two small pictures.

    Letters that another rasteriser draws a shade thinner or half a pixel aside are softened away; a button that moved
    by more than a hair, or has another colour, is not.
    """
    if approved.size != now.size:
        return [(0, 0)]
    soft = ImageFilter.GaussianBlur(SOFTNESS)
    shades = np.asarray(ImageChops.difference(approved.filter(soft), now.filter(soft)), dtype=np.float32).max(axis=2)
    rows, columns = (math.ceil(side / CELL) for side in shades.shape)
    whole = np.zeros((rows * CELL, columns * CELL), dtype=np.float32)
    whole[: shades.shape[0], : shades.shape[1]] = shades
    cells = whole.reshape(rows, CELL, columns, CELL).mean(axis=(1, 3))
    return [(int(column), int(row)) for row, column in np.argwhere(cells > SHADES)]


def framed(picture: Image.Image, cells: list[tuple[int, int]]) -> Image.Image:
    """A small picture with what differs framed in red."""
    marked = picture.copy()
    for column, row in cells:
        ImageDraw.Draw(marked).rectangle(
            (column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL), None, "red"
        )
    return marked


def approved_file(scene: str, scheme: Choice) -> Path:
    return APPROVED / f"{scene}-{scheme}.png"


def approved(scene: str, scheme: Choice) -> Image.Image:
    return Image.open(approved_file(scene, scheme)).convert("RGB")


def approve(scene: str, scheme: Choice, picture: Image.Image) -> None:
    kept = small(picture).quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    kept.save(approved_file(scene, scheme), optimize=True)


def contact_sheet(pictures: dict[str, Image.Image]) -> Image.Image:
    """All pictures side by side, each under its name."""
    width, height = TILE[0] + 16, TILE[1] + 32
    sheet = Image.new("RGB", (COLUMNS * width, math.ceil(len(pictures) / COLUMNS) * height), "#888888")
    for place, (name, picture) in enumerate(pictures.items()):
        tile = picture.copy()
        tile.thumbnail(TILE)
        left, top = place % COLUMNS * width + 8, place // COLUMNS * height
        ImageDraw.Draw(sheet).text((left, top + 6), name, "white")
        sheet.paste(tile, (left, top + 24))
    return sheet


def shot(theme: Theme, library: Path, scene: str, scheme: Choice) -> Image.Image:
    """A scene on a window of its own, so that no earlier one shows in it."""
    theme.choose(scheme)
    stage = Stage(theme, library)
    try:
        return drawn(stage.play(scene))
    finally:
        stage.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the contact sheets go")
    parser.add_argument("--approve", action="store_true", help="keep the English pictures as the approved ones")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = application()
    fixed(app)
    theme = Theme(app, Choice.light)
    differences = 0
    for language in Language:
        if language is Language.system:
            continue
        languages.speak(language)
        taken = {scheme: {scene: _shot(theme, scene, scheme) for scene in SCENES} for scheme in SCHEMES}
        for scheme, pictures in taken.items():
            contact_sheet(pictures).save(options.folder / f"sheet-{language}-{scheme}.png")
        if language is Language.english:
            differences = judge(taken, options.folder, keep=options.approve)
    return int(bool(differences))


def _shot(theme: Theme, scene: str, scheme: Choice) -> Image.Image:
    with tempfile.TemporaryDirectory(prefix="hunch-pictures-") as library:
        return shot(theme, Path(library), scene, scheme)


def judge(taken: dict[Choice, dict[str, Image.Image]], folder: Path, *, keep: bool) -> int:
    """Approve the pictures, or say which of them differ, writing those with what differs framed."""
    known = APPROVED / "font.txt"
    if keep:
        APPROVED.mkdir(exist_ok=True)
        known.write_text(font_print() + "\n")
    elif known.read_text().strip() != font_print():
        sys.stderr.write(f"Not compared: approved in {known.read_text().strip()}, drawn in {font_print()}.\n")
        return 0
    count = 0
    for scheme, pictures in taken.items():
        for scene, picture in pictures.items():
            if keep:
                approve(scene, scheme, picture)
            elif cells := differing(approved(scene, scheme), small(picture)):
                count += 1
                framed(small(picture), cells).save(folder / f"differs-{scene}-{scheme}.png")
                sys.stderr.write(f"{scene}, {scheme}: {len(cells)} cells differ from the approved picture.\n")
    return count


if __name__ == "__main__":
    sys.exit(main())
