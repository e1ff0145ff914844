"""On what kind of file system a folder lives, because not every kind reports its changes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

import psutil

from indexer.locations import native, portable
from indexer.records import Record

# Shared by other machines (or by the host of a virtual one): their changes raise no event here.
_NETWORK = frozenset(
    (
        "9p",
        "acfs",
        "afpfs",
        "afs",
        "autofs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "drvfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "prl_fs",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
        "vmhgfs",
        "webdav",
    )
)
# Windows of the kernel onto itself: nothing in them is a file.
_SYSTEM = frozenset(
    (
        "binfmt_misc",
        "bpf",
        "cgroup",
        "cgroup2",
        "configfs",
        "debugfs",
        "devfs",
        "devpts",
        "devtmpfs",
        "efivarfs",
        "fdescfs",
        "fusectl",
        "hugetlbfs",
        "mqueue",
        "nsfs",
        "proc",
        "pstore",
        "ramfs",
        "rpc_pipefs",
        "securityfs",
        "selinuxfs",
        "sysfs",
        "tracefs",
    )
)
# `fuseblk` is a local disk behind a user-space driver (NTFS): all its changes pass through this kernel.
_FUSE = ("fuse", "macfuse", "osxfuse")
_TABLE = Path("/proc/self/mountinfo")
_REMOVABLE_PARENTS = ("/media/", "/run/media/", "/Volumes/")


class MountKind(StrEnum):
    """Local and removable file systems are watched, network and FUSE ones scheduled, system ones left alone."""

    local = "local"
    network = "network"
    fuse = "fuse"
    removable = "removable"
    system = "system"


class Mount(Record, frozen=True):
    """A mounted file system: where (portable text), of what kind, and its own name for its type ("ext4", "nfs4")."""

    point: str
    kind: MountKind
    filesystem: str


def mount_of(path: str) -> Mount:
    """The file system that `path` (portable, need not exist) lives on."""
    real = os.path.realpath(native(path))
    # Of two mounts on one point the later one hides the earlier, hence `>=`.
    best, length = None, -1
    for partition in psutil.disk_partitions(all=True):
        if len(partition.mountpoint) >= length and _covers(partition.mountpoint, real):
            best, length = partition, len(partition.mountpoint)
    if best is None:
        return Mount(os.sep, MountKind.local, "")
    return Mount(portable(best.mountpoint), _kind(best.fstype, best.mountpoint, best.opts), best.fstype)


def kind_of_mount(path: str) -> MountKind:
    """The kind of file system that `path` lives on."""
    return mount_of(path).kind


def mount_points() -> frozenset[str]:
    """Where file systems are mounted now, as portable text; bind mounts included."""
    table = None
    with suppress(OSError):
        table = _TABLE.read_bytes()
    return _points(table) if table is not None else _points.__wrapped__(None)


def recent_mount_points(now: Callable[[], float] = time.monotonic) -> frozenset[str]:
    """The same, up to a second old: for asking of many folders, nearly all of which are no mount."""
    global _recent
    if now() > _recent[0] + 1.0:
        _recent = (now(), mount_points())
    return _recent[1]


_recent: tuple[float, frozenset[str]] = (float("-inf"), frozenset())


@lru_cache(1)
def _points(table: bytes | None) -> frozenset[str]:
    """The same as long as the kernel's table is; reading that costs a hundredth of asking for every mount."""
    return frozenset(portable(partition.mountpoint) for partition in psutil.disk_partitions(all=True))


def _covers(point: str, path: str) -> bool:
    point, path = os.path.normcase(point), os.path.normcase(path)
    return path == point or path.startswith(point.rstrip(os.sep) + os.sep)


def _kind(filesystem: str, point: str, options: str) -> MountKind:
    name, flags = filesystem.lower(), options.split(",")
    if name in _SYSTEM:
        return MountKind.system
    if name in _NETWORK or "remote" in flags:
        return MountKind.network
    if name in _FUSE or name.startswith("fuse."):
        return MountKind.fuse
    if point.startswith(_REMOVABLE_PARENTS) or not {"removable", "cdrom"}.isdisjoint(flags):
        return MountKind.removable
    return MountKind.local
