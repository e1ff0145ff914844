"""Passwords live in the system's keyring, and nothing breaks where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from indexer import passwords
from indexer.errors import WorldError
from tests.indexer.keyrings import MemoryKeyring

PATH = "/home/tax.pdf"


class ClosedKeyring(MemoryKeyring):
    """A keyring whose owner does not open it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("not opened")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("not opened")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringLocked("not opened")


@pytest.fixture
def use() -> Iterator[Callable[[KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_what_is_remembered_can_be_forgotten(use) -> None:
    use(memory := MemoryKeyring())
    passwords.remember(PATH, "open sesame")
    assert memory.kept == {("hunch", PATH): "open sesame"}
    assert (passwords.password_for(PATH), passwords.password_for("/home/other.pdf")) == ("open sesame", None)
    passwords.forget(PATH)
    passwords.forget(PATH)
    assert memory.kept == {}


@pytest.mark.parametrize(
    ("backend", "sentence"),
    [
        (fail.Keyring, "no keyring to keep the password in"),
        (null.Keyring, "no keyring to keep the password in"),
        (ClosedKeyring, "does not take the password"),
    ],
)
def test_without_a_keyring_nothing_is_kept_and_reading_goes_on(
    use, backend: type[KeyringBackend], sentence: str
) -> None:
    use(backend())
    with pytest.raises(WorldError, match=sentence):
        passwords.remember(PATH, "open sesame")
    assert passwords.password_for(PATH) is None


def test_a_password_that_cannot_be_forgotten_is_no_secret(use) -> None:
    use(ClosedKeyring())
    with pytest.raises(WorldError, match="cannot be reached"):
        passwords.forget(PATH)
