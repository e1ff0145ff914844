"""How long nobody has touched keyboard or pointer, asked of whatever this desktop has for it."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

_Way: TypeAlias = Callable[[], float]
# Seconds for an answer of the bus; it comes in milliseconds or not at all.
_PATIENCE = 2.0
# Desktops that tell the system when the person has gone; elsewhere "not idle" means nothing.
_TELLING = ("GNOME", "KDE", "Unity", "Cinnamon", "Budgie")
_ANY_INPUT, _HARDWARE = 0xFFFF_FFFF, 1


class Unknown(Exception):
    """This desktop does not tell in this way."""


class Presence:
    """Asks in the first of several ways that works here; a way that failed is not tried again."""

    def __init__(self, ways: Iterator[_Way]) -> None:
        self._ways = list(ways)

    def idle_seconds(self) -> float | None:
        """Seconds since the last touch, or None where nobody can tell."""
        for way in self._ways:
            try:
                return way()
            except (Unknown, OSError, AttributeError, ValueError):
                # Another thread may have come to the same end: the list is replaced, never changed.
                self._ways = [other for other in self._ways if other is not way]
        return None


def idle_seconds() -> float | None:
    """Seconds since the last touch on this desktop, or None."""
    return _HERE.idle_seconds()


def _ways() -> Iterator[_Way]:
    if sys.platform == "win32":
        yield _by_windows
    elif sys.platform == "darwin":
        yield _by_macos
    else:
        yield by_mutter
        # Under Wayland the X server hears only of what happens in X windows.
        if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            yield by_x11
        yield by_logind


def by_mutter() -> float:
    """GNOME, on X11 and Wayland. Raises Unknown."""
    place = "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor", "org.gnome.Mutter.IdleMonitor"
    return float(_asked("SESSION", *place, "GetIdletime")[0]) / 1000


def by_logind() -> float:
    """Desktops that tell the system: no exact time, but whether the person has gone, and since when. Raises Unknown."""
    if not any(name in os.environ.get("XDG_CURRENT_DESKTOP", "").split(":") for name in _TELLING):
        raise Unknown
    place = "/org/freedesktop/login1/session/auto", "org.freedesktop.login1", "org.freedesktop.DBus.Properties"
    (properties,) = _asked("SYSTEM", *place, "GetAll", "s", ("org.freedesktop.login1.Session",))
    if not properties["IdleHint"][1]:
        return 0.0
    return max(0.0, time.time() - float(properties["IdleSinceHint"][1]) / 1e6)


def _asked(bus: str, path: str, name: str, interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
    """The body of the reply to a call over D-Bus. Raises Unknown."""
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    try:
        with open_dbus_connection(bus) as connection:
            address = DBusAddress(path, bus_name=name, interface=interface)
            call = new_method_call(address, method, signature or None, body)
            reply = connection.send_and_get_reply(call, timeout=_PATIENCE)
    except Exception as error:  # no bus, no address of one, no answer: jeepney has an error for each
        raise Unknown from error
    if reply.header.message_type is MessageType.error:
        raise Unknown
    return reply.body


def by_x11() -> float:
    """X11, by its screen saver extension. Raises Unknown."""
    import xcffib
    import xcffib.screensaver
    import xcffib.xproto

    try:
        connection: Any = xcffib.connect()  # type: ignore[no-untyped-call]
        try:
            saver: Any = connection(xcffib.screensaver.key)
            root = connection.get_setup().roots[0].root
            return float(saver.QueryInfo(root).reply().ms_since_user_input) / 1000
        finally:
            connection.disconnect()
    except (xcffib.XcffibException, xcffib.ConnectionException) as error:
        raise Unknown from error


def _by_windows() -> float:
    class LastInput(ctypes.Structure):
        _fields_ = [("size", ctypes.c_uint), ("tick", ctypes.c_uint)]

    windll: Any = getattr(ctypes, "windll")  # noqa: B009 - unknown to the checker on other systems
    last = LastInput(size=ctypes.sizeof(LastInput))
    if not windll.user32.GetLastInputInfo(ctypes.byref(last)):
        raise Unknown
    # Both count milliseconds in 32 bits, and begin again after 49 days.
    return float((windll.kernel32.GetTickCount() - last.tick) & 0xFFFF_FFFF) / 1000


def _by_macos() -> float:
    services = ctypes.CDLL("/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices")
    services.CGEventSourceSecondsSinceLastEventType.restype = ctypes.c_double
    return float(services.CGEventSourceSecondsSinceLastEventType(_HARDWARE, ctypes.c_uint32(_ANY_INPUT)))


_HERE = Presence(_ways())
