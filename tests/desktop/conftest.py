"""Qt without a screen, and a bridge to an engine that answers from canned records."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The window speaks English here wherever the tests run; a test of another language says so.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.bridge import Bridge
from desktop.theme import Choice, Theme
from tests.desktop.fakes import FakeClient, inline


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains about what a screen would do; everything else Qt says fails a test."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def client() -> FakeClient:
    return FakeClient()


@pytest.fixture
def bridge(qapp: QApplication, client: FakeClient) -> Iterator[Bridge]:
    """Connected to `client`, everything synchronous."""
    made = Bridge(lambda: client, inline)
    made.start()
    yield made
    made.close()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Choice.light)
