"""Decrypts locked Office files, new and old, into memory."""

from __future__ import annotations

import io

from msgspec.structs import replace

from indexer.reading import HEAD_BYTES, Source
from indexer.reading.compound import SIGNATURE


def unlocked(source: Source) -> Source:
    """The source as it is without its lock; itself when it is no locked Office file or the password does not fit."""
    if source.password is None or not source.head.startswith(SIGNATURE) or source.size > source.limits.file_bytes:
        return source
    try:
        content = _decrypted(source, source.password)
    except MemoryError:
        raise
    except Exception:  # a wrong password, a kind of encryption that nobody knows, a file that is damaged besides
        return source
    return replace(source, size=len(content), head=content[:HEAD_BYTES], content=content)


def _decrypted(source: Source, password: str) -> bytes:
    """The file without encryption. Raises many kinds of error."""
    import msoffcrypto
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = io.BytesIO()
    with source.open() as file:
        office = msoffcrypto.OfficeFile(file)
        if not office.is_encrypted():
            raise ValueError("is not encrypted")
        # The older formats verify the password in any case.
        verify = {"verify_password": True} if isinstance(office, OOXMLFile) else {}
        office.load_key(password=password, **verify)
        office.decrypt(plain)
    return plain.getvalue()
