"""What is said of figures: their table, the means that are promised, and whether something was lost."""

from __future__ import annotations

import pytest

from tests.relevance.figures import Graded, has_fallen, summary, table


def graded(words: float, meaning: float, fused: float, grade: str = "exact", foreign: float = 0.9) -> Graded:
    lanes = {"words": words, "meaning": meaning, "fused": fused}
    return {grade: {lane: {"ndcg@10": v} for lane, v in lanes.items()} | {"nothing close": {"own": 0.1, "b": foreign}}}


def test_a_table_shows_each_change() -> None:
    lines = table("a", graded(0.4, 0.5, 0.6), graded(0.4, 0.45, 0.62)).splitlines()
    assert [line.split()[-1] for line in lines] == ["0.400", "(+0.050)", "(-0.020)", "0.900"]


def test_the_summary_compares_means_and_names_the_worst_collection() -> None:
    said = summary({"a": graded(0.4, 0.5, 0.6), "b": graded(0.6, 0.5, 0.58, foreign=0.5)})
    assert "words 0.500  meaning 0.500  fused 0.590" in said
    assert "fused - words +0.090, - better lane +0.090" in said
    assert "worst collection against its own better lane: b -0.020" in said
    assert "own questions refused 0.100, foreign ones caught 0.700 (least 0.50)" in said


def test_sketches_are_compared_with_exact_vectors() -> None:
    both = graded(0.4, 0.3, 0.5, "sketch") | graded(0.4, 0.5, 0.6)
    assert "mean sketch   fused - fused of exact -0.100" in summary({"a": both})


@pytest.mark.parametrize(("now", "fallen"), [(0.6, False), (0.596, False), (0.594, True), (0.7, False)])
def test_a_loss_is_more_than_noise(now: float, fallen: bool) -> None:
    assert has_fallen(graded(0.1, 0.1, now), graded(0.9, 0.9, 0.6)) is fallen


def test_what_was_never_measured_cannot_fall() -> None:
    assert not has_fallen(graded(0.1, 0.1, 0.1), {})
