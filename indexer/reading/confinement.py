"""Takes from a reader process, for the rest of its life, what reading a file does not need."""

from __future__ import annotations

import ctypes
import os
import signal
import struct
import sys

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1
_PR_SET_NO_NEW_PRIVS = 38
# Linux uapi, linux/sched.h.
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
# Landlock access rights by the interface version that brought them (Linux uapi, linux/landlock.h).
_WRITE_FILE = 1 << 1
_CHANGES = _WRITE_FILE | sum(1 << bit for bit in range(4, 13))
_REFER, _TRUNCATE, _DEVICE_CONTROL = 1 << 13, 1 << 14, 1 << 15
_TCP_BIND_AND_CONNECT = 0b11
_ABSTRACT_SOCKETS_AND_SIGNALS = 0b11


def confine(memory_bytes: int) -> list[str]:
    """Limit memory, forbid writing and the network as far as this system can; returns what was achieved.

    Reading files stays allowed, because modules and tables are loaded late.
    """
    achieved = _limit_resources(memory_bytes) if sys.platform != "win32" else []
    if sys.platform == "linux":
        achieved += ["network"] if _leave_the_network() else []
        achieved += ["landlock"] if _landlock() else []
    return achieved


def _leave_the_network() -> bool:
    """Move to a network without any interface, where not even a datagram gets out; false where that is not allowed.

    A process that is not the administrator's gets there through a user namespace, in which it stays who it is to files.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    namespaces = _NEW_NETWORK if os.geteuid() == 0 else _NEW_NETWORK | _NEW_USER
    return bool(libc.unshare(namespaces) == 0)


def _limit_resources(memory_bytes: int) -> list[str]:
    import resource

    # A write past the size limit must be an error in the reader, not its death.
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    achieved = []
    for name, bound in (("RLIMIT_AS", memory_bytes), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, name), (bound, bound))
            achieved.append(name)
        except (AttributeError, OSError, ValueError):
            continue
    return achieved


def _landlock() -> bool:
    """Make the file system read-only (but /dev/null) and forbid TCP; false where the kernel has no Landlock."""
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG)
    if version < 1:
        return False
    files = _CHANGES | (_REFER if version >= 2 else 0) | (_TRUNCATE if version >= 3 else 0)
    files |= _DEVICE_CONTROL if version >= 5 else 0
    network = _TCP_BIND_AND_CONNECT if version >= 4 else 0
    scope = _ABSTRACT_SOCKETS_AND_SIGNALS if version >= 6 else 0
    wanted = struct.pack("<QQQ", files, network, scope)[: 24 if version >= 6 else 16 if version >= 4 else 8]
    ruleset = libc.syscall(_CREATE_RULESET, wanted, ctypes.c_size_t(len(wanted)), 0)
    if ruleset < 0:
        return False
    try:
        _allow_writing(libc, ruleset, os.devnull)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        return bool(libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow_writing(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    """Tools that a reader starts want somewhere to throw their output."""
    descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        rule = struct.pack("<Qi", _WRITE_FILE, descriptor)
        libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)
    finally:
        os.close(descriptor)
