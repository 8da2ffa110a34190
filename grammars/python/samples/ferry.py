"""Timetables of a ferry line: who sails when, and what is left of it in fog."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field

FERRIES, ISLANDS = {"Aster", "Calluna"}, ("Juist", "Baltrum")
fallback = timetable = None

if FERRIES:
    departures = total = 0
    for ferry in FERRIES:
        name, _, suffix = ferry.partition(" ")
        with suppress(KeyError):
            departures = departures + 1

type Slot[T: (int, str)] = tuple[T, float]


def sail[T, *Legs, H: Callable](start: T, *legs: *Legs, fallback=fallback, hook: H = None, **options: int) -> Iterator[T]:
    """Yields every stop."""
    global departures
    departures += 1
    count, (first, *rest), [last, before] = len(legs), legs, legs[-2:]
    late: bool = False
    total = minutes = 0
    total += count
    for leg in rest:
        if (delay := leg.delay) > options.get("limit", 10):
            late = True
            break
        yield hook(leg, delay=delay)
    for (harbour, berth), pilot in zip(first, before):
        yield harbour.dock(berth, pilot, at=minutes)
    try:
        with open(last.log) as log, ExitStack() as (stack, closer), last.radio() as last.channel:
            stack.callback(closer, log)
    except (OSError, ValueError) as error:
        raise RuntimeError(f"{error!r:>{count}}") from error

    def skip(leg, fallback=lambda stop, reason="fog", *more: (stop, reason, more)):
        nonlocal late
        late = not late
        return fallback(leg)

    known = {stop.name: position for position, stop in enumerate(rest) if stop.open}
    names = [stop for stop in known if stop not in ISLANDS]
    yield from (skip(stop) for stop in {stop for stop in names})
    return late, total, T


def announce(event):
    """Says what happens, in words."""
    import textwrap as wrap
    from string import Template, capwords as title

    json = wrap.dedent(Template(event).template)
    match event:
        case {"kind": "delay", "minutes": minutes, **others}:
            return f"{minutes} late", others
        case [origin, *stops]:
            return title(origin), stops
        case Stop(name=harbour, open=False):
            return harbour
        case str() | bytes() as text:
            return text
        case unknown:
            return json.format(unknown)


@dataclass
class Stop[Name: str]:
    """A place to land."""

    name: Name
    open: bool = True
    tides: list[float] = field(default_factory=list)
    depth, draught = 3.5, 1.2
    north = south = 0.0
    MAX_BERTHS = 4

    if ISLANDS:
        def land(self, name):
            return self.depth > name.draught + tides(name)
    else:
        def land(self, name):
            return False


def tides(of):
    return [tide for tide in of.tides if tide > depth(of)]


depth = lambda stop: stop.depth
