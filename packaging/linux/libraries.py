"""Says in one sentence which system libraries the window needs and this Linux lacks.

`libraries.py` is silent and exits 0 when nothing is missing; otherwise it explains and exits 1. With `--packages` it
prints only the names of the Debian packages that are missing, those for X11 and for reading included, for a script
to install.
"""

import ctypes
import os
import sys

# What Qt's libraries and its offscreen platform load, with the Debian package that has it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# What Qt's X11 platform loads besides.
ON_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}

# What the reader of archives other than zip and tar loads.
FOR_READING = {"libarchive.so.13": "libarchive13"}


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing(libraries: dict[str, str]) -> list[str]:
    """The packages of the libraries that do not load."""
    return [package for library, package in libraries.items() if not loads(library)]


def main() -> int:
    if not sys.platform.startswith("linux"):
        return 0
    if "--packages" in sys.argv:
        sys.stdout.write(" ".join(missing(ALWAYS | ON_X11 | FOR_READING)) + "\n")
        return 0
    packages = missing(ALWAYS | ON_X11 if os.environ.get("DISPLAY") else ALWAYS)
    if packages:
        names = " ".join(packages)
        sys.stderr.write(f"Hunch's window needs system libraries; on Debian or Ubuntu: sudo apt-get install {names}\n")
    return 1 if packages else 0


if __name__ == "__main__":
    sys.exit(main())
