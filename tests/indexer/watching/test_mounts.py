"""File systems are told apart by what they report of changes."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest

from indexer.watching.mounts import Mount, MountKind, kind_of_mount, mount_of

TABLE = [
    ("/", "ext4", "rw"),
    ("/proc", "proc", "rw"),
    ("/dev/shm", "tmpfs", "rw"),
    ("/srv/share", "nfs4", "rw"),
    ("/srv/share/inner", "btrfs", "rw"),
    ("/home/ann/phone", "fuse.sshfs", "rw"),
    ("/mnt/windows", "fuseblk", "rw"),
    ("/media/ann/STICK", "vfat", "rw"),
    ("/home/ann/auto", "autofs", "rw"),
    ("/home/ann/auto", "ext4", "rw"),
    ("/vol", "NTFS", "rw,remote"),
    ("/stick", "FAT32", "rw,removable"),
]


@pytest.fixture(autouse=True)
def table(monkeypatch: pytest.MonkeyPatch) -> None:
    partitions = [SimpleNamespace(mountpoint=at, fstype=kind, opts=opts, device="") for at, kind, opts in TABLE]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: partitions)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/Documents", "local"),
        ("/srv", "local"),
        ("/srv/share", "network"),
        ("/srv/share/a/b", "network"),
        ("/srv/sharefold", "local"),  # the name begins alike
        ("/srv/share/inner/a", "local"),
        ("/home/ann/phone/DCIM", "fuse"),
        ("/mnt/windows/Users", "local"),
        ("/media/ann/STICK/a", "removable"),
        ("/home/ann/auto/a", "local"),  # the later mount hides the earlier
        ("/proc/self", "system"),
        ("/dev/shm", "local"),
        ("/vol/a", "network"),
        ("/stick/a", "removable"),
    ],
)
def test_kinds(path: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.realpath", lambda path: path)
    assert kind_of_mount(path) == kind


def test_the_mount_point_comes_with_the_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.realpath", lambda path: path)
    assert mount_of("/srv/share/a") == Mount("/srv/share", MountKind.network, "nfs4")
