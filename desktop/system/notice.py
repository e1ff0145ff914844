"""A short message from Hunch in the desktop's own notifications."""

from __future__ import annotations

import logging
import threading

from jeepney import DBusAddress

from desktop.system.login import NAME
from desktop.system.session_bus import NoBus, SessionBus

log = logging.getLogger(__name__)

_NOTIFICATIONS = "org.freedesktop.Notifications"
_PLACE = DBusAddress("/org/freedesktop/Notifications", _NOTIFICATIONS, _NOTIFICATIONS)
_MILLISECONDS = 8000


def notify(title: str, text: str) -> None:
    """Show it and do not wait; where nobody shows notifications, nothing happens."""
    threading.Thread(target=_show, args=(title, text), name="notice", daemon=True).start()


def _show(title: str, text: str) -> None:
    hints = {"desktop-entry": ("s", NAME)}
    try:
        bus = SessionBus()
        try:
            bus.call(_PLACE, "Notify", "susssasa{sv}i", ("Hunch", 0, NAME, title, text, [], hints, _MILLISECONDS))
        finally:
            bus.close()
    except NoBus as error:
        log.info("No notification was shown: %s", error)
