"""The passwords of locked files, kept in the keyring of the system and nowhere else."""

from __future__ import annotations

import logging

from indexer.errors import WorldError

SERVICE = "hunch"

_log = logging.getLogger(__name__)
_NO_KEYRING = "This system has no keyring to keep the password in; Hunch keeps passwords nowhere else."


def remember(path: str, password: str) -> None:
    """Keep the password of the file at a portable path. Raises WorldError when the system has no place for it."""
    import keyring
    from keyring.errors import KeyringError, NoKeyringError

    try:
        keyring.set_password(SERVICE, path, password)
        kept = keyring.get_password(SERVICE, path) == password
    except NoKeyringError as error:
        raise WorldError(_NO_KEYRING) from error
    except KeyringError as error:
        raise WorldError(f"The keyring of the system does not take the password ({error}).") from error
    # The keyring of somebody who has switched it off takes everything and keeps nothing.
    if not kept:
        raise WorldError(_NO_KEYRING)


def password_for(path: str) -> str | None:
    """The password of the file at a portable path; None when there is none, or no keyring. Never raises."""
    try:
        import keyring

        return keyring.get_password(SERVICE, path)
    except Exception as error:  # a keyring is a service of the desktop, and its bindings fail in many ways
        _log.debug("The keyring cannot be asked (%s).", type(error).__name__)
        return None


def forget(path: str) -> None:
    """Remove the password of the file at a portable path; harmless when there is none. Raises WorldError."""
    import keyring
    from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

    try:
        keyring.delete_password(SERVICE, path)
    except (NoKeyringError, PasswordDeleteError) as error:
        if password_for(path) is not None:
            raise WorldError(f"The keyring of the system does not give up the password ({error}).") from error
    except KeyringError as error:
        raise WorldError(f"The keyring of the system cannot be reached ({error}).") from error
