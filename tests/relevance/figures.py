"""Figures of relevance as a table, and their comparison with saved ones; pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from tests.relevance.asking import FEW, FUSED, GRADES, OWN, REFUSED, REFUSED_SHORT, Figures
from tests.relevance.metrics import mean

# A fused figure that fell by more than this is a loss, not noise.
TOLERANCE = 0.005
_NDCG = "ndcg@10"
_SINGLE = ("words", "meaning")

Graded: TypeAlias = dict[str, Figures]
"""Grade of meaning to its figures."""


def table(name: str, graded: Graded, before: Graded) -> str:
    """One collection: a line for each grade and lane, with its change against the saved figures."""
    lines = []
    for grade, figures in graded.items():
        old = before.get(grade, {})
        for lane, metrics in figures.items():
            cells = [_cell(metric, value, old.get(lane, {}).get(metric)) for metric, value in metrics.items()]
            lines.append(f"{name:11} {grade:8} {lane:13} {'  '.join(cells)}")
    return "\n".join(lines)


def _cell(metric: str, value: float, old: float | None) -> str:
    change = "" if old is None or value == old else f" ({value - old:+.3f})"
    return f"{metric} {value:.3f}{change}"


def summary(figures: Mapping[str, Graded]) -> str:
    """Means over collections, and what is promised about them."""
    lines = []
    for grade in GRADES:
        of_grade = {name: graded[grade] for name, graded in figures.items() if grade in graded}
        if of_grade:
            lines += [f"mean {grade:8} {line}" for line in _promises(of_grade, figures)]
    return "\n".join(lines)


def _promises(of_grade: Mapping[str, Figures], figures: Mapping[str, Graded]) -> Iterable[str]:
    means = {
        lane: mean(f[lane][_NDCG] for f in of_grade.values())
        for lane in (*_SINGLE, FUSED)
        if all(lane in f for f in of_grade.values())
    }
    yield "  ".join(f"{lane} {value:.3f}" for lane, value in means.items())
    if all(lane in means for lane in _SINGLE):
        margins = {name: f[FUSED][_NDCG] - max(f[lane][_NDCG] for lane in _SINGLE) for name, f in of_grade.items()}
        worst = min(margins, key=margins.__getitem__)
        best = max(means[lane] for lane in _SINGLE)
        yield f"fused - words {means[FUSED] - means['words']:+.3f}, - better lane {means[FUSED] - best:+.3f}"
        yield f"worst collection against its own better lane: {worst} {margins[worst]:+.3f}"
    exact = [graded["exact"][FUSED][_NDCG] for graded in figures.values() if "exact" in graded]
    if len(exact) == len(of_grade):
        yield f"fused - fused of exact {means[FUSED] - mean(exact):+.3f}"
    for lane in (REFUSED, REFUSED_SHORT):
        if refused := [f[lane] for f in of_grade.values() if lane in f]:
            yield _refusals("own questions" if lane == REFUSED else f"own ones of {FEW} words", refused)


def _refusals(asked: str, refused: Sequence[Mapping[str, float]]) -> str:
    foreign = [share for shares in refused for name, share in shares.items() if name != OWN]
    return f"{asked} refused {mean(r[OWN] for r in refused):.3f}" + (
        f", foreign ones caught {mean(foreign):.3f} (least {min(foreign):.2f})" if foreign else ""
    )


def has_fallen(graded: Graded, before: Graded) -> bool:
    """Whether a fused figure is below the saved one by more than noise."""
    return any(
        value < before.get(grade, {}).get(FUSED, {}).get(metric, 0.0) - TOLERANCE
        for grade, figures in graded.items()
        for metric, value in figures.get(FUSED, {}).items()
    )
