"""What does not count unless the user says otherwise: names that no one looks for, and secrets."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

SECRET = "looks like a secret"


class Group(NamedTuple):
    """Patterns on one name, case ignored; those that end in "/" mean folders only, the others files and folders."""

    what: str
    patterns: str

    def sentences(self) -> Iterable[tuple[str, str]]:
        """Each pattern with the sentence for what it matches."""
        for pattern in filter(None, map(str.strip, self.patterns.splitlines())):
            yield pattern, self.sentence(pattern.rstrip("/"))

    def sentence(self, name: str) -> str:
        return f"{self.what} are skipped ({name})"


class SecretGroup(Group):
    def sentence(self, name: str) -> str:
        return f"{SECRET} ({self.what})"


GROUPS: tuple[Group, ...] = (
    # --- secrets: finding them is easy for the owner and priceless for anybody else ---
    SecretGroup(
        "private key",
        """
        .ssh/
        .gnupg/
        id_rsa*
        id_dsa*
        id_ecdsa*
        id_ed25519*
        *.pem
        *.ppk
        *.p8
        *.p12
        *.pfx
        *.jks
        *.keystore
        *.pkcs12
        secring.*
        privkey*
        private.key
        server.key
        *[-_]private.key
        """,  # not *.key: that is a Keynote presentation
    ),
    SecretGroup(
        "password store",
        """
        .password-store/
        *.agilekeychain/
        *.opvault/
        *.1pif
        *.kdb
        *.kdbx
        *.keychain
        *.keychain-db
        *.psafe3
        passwords.*
        *passwords.csv
        bitwarden_export*
        lastpass*.csv
        *recovery-codes*
        *backup-codes*
        """,
    ),
    SecretGroup(
        "credentials",
        """
        .env
        .env.*
        *.env
        .aws/
        .azure/
        .docker/
        .kube/
        .git-credentials
        .htpasswd
        .netrc
        _netrc
        .npmrc
        .pgpass
        .pypirc
        .*_history
        client_secret*.json
        credentials.json
        service-account*.json
        *.ovpn
        """,
    ),
    SecretGroup(
        "browser profile",
        """
        .mozilla/
        .thunderbird/
        cookies.sqlite
        key4.db
        logins.json
        login data
        """,
    ),
    SecretGroup(
        "wallet",
        """
        .bitcoin/
        .electrum/
        .ethereum/
        wallet.dat
        *.wallet
        utc--*
        """,
    ),
    # --- made by programs for programs, and made again when deleted ---
    Group(
        "version control folders",
        """
        .git/
        .hg/
        .svn/
        .bzr/
        .jj/
        _darcs/
        """,
    ),
    Group(
        "caches",
        """
        .cache/
        __pycache__/
        .mypy_cache/
        .pytest_cache/
        .ruff_cache/
        .ipynb_checkpoints/
        .gradle/
        .parcel-cache/
        DerivedData/
        GPUCache/
        """,
    ),
    Group(
        "installed packages",
        """
        node_modules/
        bower_components/
        jspm_packages/
        site-packages/
        dist-packages/
        *.dist-info/
        *.egg-info/
        *.egg/
        """,
    ),
    Group(
        "compiled files",
        """
        *.pyc
        *.pyo
        *.class
        *.o
        *.lo
        *.dSYM/
        *.xcarchive/
        CMakeFiles/
        """,
    ),
    Group(
        "programs and libraries packed as folders",
        """
        *.app/
        *.bundle/
        *.framework/
        *.plugin/
        *.kext/
        *.photoslibrary/
        *.musiclibrary/
        *.tvlibrary/
        *.fcpbundle/
        *.lrdata/
        *.sparsebundle/
        *.backupdb/
        """,
    ),
    Group(
        "trash folders",
        """
        .Trash/
        .Trashes/
        .Trash-*/
        $RECYCLE.BIN/
        RECYCLER/
        #recycle/
        """,
    ),
    Group(
        "unfinished downloads",
        """
        *.crdownload
        *.download
        *.part
        *.partial
        *.opdownload
        *.!ut
        *.aria2
        """,
    ),
    Group(
        "temporary files",
        """
        ~$*
        *~
        .~lock.*
        #*#
        *.tmp
        *.temp
        *.swp
        *.swo
        .goutputstream-*
        .nfs*
        .fuse_hidden*
        """,
    ),
    Group(
        "lock files",
        """
        *.lock
        *.lck
        package-lock.json
        pnpm-lock.yaml
        """,
    ),
    Group(
        "files of the system",
        """
        .DS_Store
        .AppleDouble/
        .Spotlight-V100/
        .fseventsd/
        .snapshots/
        ._*
        desktop.ini
        ehthumbs.db
        thumbs.db
        hiberfil.sys
        pagefile.sys
        swapfile.sys
        AppData/
        lost+found/
        @eaDir/
        #snapshot/
        ProgramData/
        Program Files/
        Program Files (x86)/
        System Volume Information/
        """,
    ),
)

# A folder is known by what lies in it, whatever its name.
_CONTENT_MARKS = {
    "pyvenv.cfg": "virtual environments are skipped (pyvenv.cfg)",
    "conda-meta": "virtual environments are skipped (conda-meta)",
    "CACHEDIR.TAG": "caches are skipped (CACHEDIR.TAG)",
    "key4.db": f"{SECRET} (browser profile)",
    "Login Data": f"{SECRET} (browser profile)",
    "Local State": f"{SECRET} (browser profile)",
    "Application Support": "files of the system are skipped (Library)",
    "System32": "files of the system are skipped (System32)",
}

# "build" or "target" is a build tree only beside the recipe that builds it; elsewhere it is somebody's folder.
_RECIPES = {
    "CMakeLists.txt": ("build", "out", "cmake-build-debug", "cmake-build-release"),
    "Cargo.toml": ("target",),
    "Makefile": ("build",),
    "Package.swift": ("build",),
    "Podfile": ("Pods",),
    "build.gradle": ("build", "out", "bin"),
    "build.gradle.kts": ("build", "out", "bin"),
    "composer.json": ("vendor",),
    "go.mod": ("vendor",),
    "meson.build": ("build", "builddir"),
    "package.json": ("build", "dist", "out", "coverage"),
    "pom.xml": ("target",),
    "pyproject.toml": ("build", "dist", "htmlcov"),
    "setup.py": ("build", "dist", "htmlcov"),
}
_RECIPE_ENDINGS = {".csproj": ("bin", "obj"), ".fsproj": ("bin", "obj"), ".vbproj": ("bin", "obj")}
BUILD_NAMES = frozenset(name for names in (*_RECIPES.values(), *_RECIPE_ENDINGS.values()) for name in names)


# All of the above as one text, which is another one as soon as any of it is.
EDITION = repr((GROUPS, _CONTENT_MARKS, _RECIPES, _RECIPE_ENDINGS))


def _is_glob(pattern: str) -> bool:
    return any(sign in pattern for sign in "*?[")


class _Names:
    """The patterns of all groups for either files or folders, compiled so that a name costs three look-ups."""

    def __init__(self, groups: Iterable[Group], *, folders: bool) -> None:
        self._exact: dict[str, str] = {}
        self._endings: dict[str, str] = {}
        self._globs: list[tuple[str, str]] = []
        for group in groups:
            for pattern, sentence in group.sentences():
                if folders or not pattern.endswith("/"):
                    self._add(pattern.rstrip("/").lower(), sentence)
        # One alternation instead of a loop; the number of the group that matched tells the pattern.
        self._any_glob = re.compile("|".join(f"({fnmatch.translate(glob)})" for glob, _ in self._globs)).match

    def _add(self, pattern: str, sentence: str) -> None:
        if not _is_glob(pattern):
            self._exact.setdefault(pattern, sentence)
        elif pattern.startswith("*.") and not _is_glob(pattern[2:]) and "." not in pattern[2:]:
            self._endings.setdefault(pattern[1:], sentence)
        else:
            self._globs.append((pattern, sentence))

    def sentence(self, name: str) -> str | None:
        name = name.lower()
        found = self._exact.get(name) or self._endings.get(name[name.rfind(".") :] if "." in name else "")
        if found is None and (match := self._any_glob(name)) and match.lastindex:
            found = self._globs[match.lastindex - 1][1]
        return found


_FILES = _Names(GROUPS, folders=False)
_FOLDERS = _Names(GROUPS, folders=True)


def judge_name(name: str, is_dir: bool) -> str | None:
    """Why a file or folder of this name does not count, or None.

    Hidden files and folders do not count, without exceptions: that is what people know from other desktop
    searches, and it is where programs keep what they do not mean to show.
    """
    found = (_FOLDERS if is_dir else _FILES).sentence(name)
    if found is None and name.startswith("."):
        return f"hidden {'folders' if is_dir else 'files'} are skipped ({name})"
    return found


def judge_content(names: Collection[str]) -> str | None:
    """Why a folder in which these names lie does not count, or None."""
    return next((sentence for mark, sentence in _CONTENT_MARKS.items() if mark in names), None)


def build_trees(names: Collection[str]) -> dict[str, str]:
    """Which of the folders among `names`, all of one folder, are built from their neighbours, and the sentence."""
    suspects = BUILD_NAMES.intersection(names)
    if not suspects:
        return {}
    recipes = {name: _RECIPES[name] for name in _RECIPES if name in names}
    for name in names:
        ending = name[name.rfind(".") :]
        if ending in _RECIPE_ENDINGS:
            recipes[name] = _RECIPE_ENDINGS[ending]
    return {
        built: f"build trees are skipped ({built} beside {recipe})"
        for recipe, products in recipes.items()
        for built in suspects.intersection(products)
    }
