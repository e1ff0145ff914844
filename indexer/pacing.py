"""How much background work may do now: pure rules from the mode that was chosen and the state of the machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from indexer.records import Mode, Record

# The person is working when they touched keyboard or pointer within these seconds.
_WORKING_SECONDS = 60.0
# Other programs need the machine when they keep this share of all its processors busy.
_BUSY_SHARE = 0.5
# Degrees; where the sensor does not tell: a processor slows itself down a little above this.
_HEAT_LIMIT = 90.0
_MIB = 2**20
PAUSED_BY_YOU = "Paused by you."


class MachineState(Record, frozen=True):
    """What the machine is like at a moment; None is what it does not tell.

    `battery` is the charge in percent while running on battery. `idle_seconds` is how long nobody has touched
    keyboard or pointer. `heat` is the temperature of the processor in degrees Celsius, `heat_limit` the one that it
    should stay below. `others` is the share (0..1) of all processors that other programs keep busy, `free_bytes`
    the space on the disk of the library.
    """

    battery: int | None = None
    idle_seconds: float | None = None
    heat: float | None = None
    heat_limit: float | None = None
    others: float | None = None
    free_bytes: int | None = None


class Manners(Record, frozen=True):
    """Which states of the machine matter to this person; `low_battery` in percent, `free_bytes` in bytes."""

    battery: bool = True
    low_battery: int = 20
    presence: bool = True
    heat: bool = True
    load: bool = True
    free_bytes: int = 500 * _MIB


class Pace(Record, frozen=True):
    """What background work may do: nothing, and why (`paused`), or a `share` (0..1] of the time.

    `slower` is the reason for a share below that of the mode. `readers` is how many files may be read at once,
    None for all that there are.
    """

    paused: str | None = None
    slower: str | None = None
    share: float = 1.0
    readers: int | None = None


class _Rule(NamedTuple):
    """A state of the machine and the share of the time that it leaves to background work in each mode; 0 pauses."""

    holds: Callable[[MachineState, Manners], bool]
    reason: Callable[[MachineState], str]
    quiet: float
    normal: float
    full: float

    def share(self, mode: Mode) -> float:
        return {Mode.quiet: self.quiet, Mode.normal: self.normal}.get(mode, self.full)


def pace(mode: Mode, machine: MachineState, manners: Manners | None = None) -> Pace:
    """What background work may do. Of several reasons the one that leaves least is told."""
    manners = manners or Manners()
    if mode is Mode.paused:
        return Pace(paused=PAUSED_BY_YOU)
    holding = [rule for rule in _RULES if rule.holds(machine, manners)]
    strictest = min(holding, key=lambda rule: rule.share(mode), default=None)
    usual = _USUAL_SHARE.get(mode, 1.0)
    one = 1 if mode is Mode.quiet else None
    if strictest is None or strictest.share(mode) >= usual:
        return Pace(share=usual, readers=one)
    reason = strictest.reason(machine)
    if not strictest.share(mode):
        return Pace(paused=f"Paused: {reason}.")
    return Pace(slower=f"Slower: {reason}.", share=strictest.share(mode), readers=1)


def _on_low_battery(machine: MachineState, manners: Manners) -> bool:
    return _on_battery(machine, manners) and (machine.battery or 0) <= manners.low_battery


def _on_battery(machine: MachineState, manners: Manners) -> bool:
    return manners.battery and machine.battery is not None


def _is_hot(machine: MachineState, manners: Manners) -> bool:
    return manners.heat and machine.heat is not None and machine.heat >= (machine.heat_limit or _HEAT_LIMIT)


def _is_in_use(machine: MachineState, manners: Manners) -> bool:
    return manners.presence and machine.idle_seconds is not None and machine.idle_seconds < _WORKING_SECONDS


def _is_loaded(machine: MachineState, manners: Manners) -> bool:
    return manners.load and machine.others is not None and machine.others >= _BUSY_SHARE


def _is_full(machine: MachineState, manners: Manners) -> bool:
    return machine.free_bytes is not None and machine.free_bytes < manners.free_bytes


_USUAL_SHARE = {Mode.quiet: 0.5}
_RULES = (
    _Rule(_is_full, lambda m: f"only {(m.free_bytes or 0) // _MIB} MB are free on the disk of the library", 0, 0, 0),
    _Rule(_on_low_battery, lambda m: f"the battery is low ({m.battery} %)", 0, 0, 1),
    _Rule(_on_battery, lambda m: f"on battery ({m.battery} %)", 0, 0.5, 1),
    _Rule(_is_hot, lambda m: f"the machine is hot ({m.heat:.0f} °C)", 0, 0.25, 1),
    _Rule(_is_in_use, lambda m: "you are working", 0.1, 0.5, 1),
    _Rule(_is_loaded, lambda m: "other programs need the processor", 0.1, 0.5, 1),
)
