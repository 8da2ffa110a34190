#!/usr/bin/env python3
# Orchard, a made-up package.
"""Trees, their fruit, and who picks it.

A second paragraph of the module's docstring.
"""

from __future__ import annotations

import asyncio
import os.path as osp, sys
import xml.etree.ElementTree
from abc import ABC, abstractmethod
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum, IntFlag, auto
from functools import cached_property, wraps
from typing import (
    TYPE_CHECKING,
    Generic,
    NewType,
    Protocol,
    TypeAlias,
    TypeVar as _TypeVar,
    overload,
)
from . import tools
from .. import *
from .picking.robots import Robot as Picker, arm

if TYPE_CHECKING:
    from collections.abc import Iterable

try:
    import ujson as json
    FAST_JSON = True
except ImportError:
    import json
    FAST_JSON = False

T = _TypeVar("T")

# How many trees stand in a row.
ROW_LENGTH = 12
_default_name: str = "unnamed"
width, height = 4, 5
first = second = None

TreeId = NewType("TreeId", int)
Point = namedtuple("Point", "x y")
Rows: TypeAlias = "list[list[Tree]]"
type Pair[K] = tuple[K, K]

double = lambda n: n * 2

if sys.platform == "win32":
    SEPARATOR = "\\"
elif sys.platform == "vms":
    SEPARATOR = "."
else:
    SEPARATOR = "/"


class Season(Enum):
    """The time of year."""

    SPRING = auto()
    AUTUMN = "autumn"
    _ignore_ = ["hidden"]

    @property
    def warm(self) -> bool:
        """Whether one may go without a coat."""
        return self is Season.SPRING


class Flags(IntFlag):
    NONE = 0
    RIPE = 1


class Picks(Protocol):
    def pick(self, tree: Tree, /, *, gently: bool = ...) -> int: ...


def logged(level: int = 0):
    """A decorator factory."""

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            print(level, function.__name__)
            return function(*args, **kwargs)

        return wrapper

    return decorate


@dataclass(frozen=True)
class Fruit:
    """What grows on a tree."""

    kind: str
    weight: float = 0.0
    tags: list[str] = field(default_factory=list)
    MAX_WEIGHT = 2.5


# A tree of one kind.
#
# Comments above a decorator belong to what it decorates.
@logged(level=1)
class Tree(ABC, Generic[T], metaclass=type):
    __slots__ = ("name", "_age", "row", "column")
    count = total = 0

    class Leaf:
        colour = "green"

        def fall(self): self.colour = "brown"

    def __init__(self, name: str, *, age: int = 0) -> None:
        self.name = name
        self._age: int = age
        self.row, self.column = 0, 0
        Tree.count += 1

    def __add__(self, other: Tree) -> Grove:
        return Grove([self, other])

    @property
    def age(self) -> int:
        """Years since it was planted."""
        return self._age

    @age.setter
    def age(self, value: int) -> None:
        self._age = value

    @cached_property
    def shade(self):
        return self._age ** 2

    @classmethod
    def seed(cls, name: str) -> Tree[T]:
        return cls(name)

    @staticmethod
    async def water(
        litres: float,
        *trees: Tree,
    ) -> None:
        """Waters every tree.

        Slowly.
        """
        for tree in trees:
            await asyncio.sleep(litres)

    @abstractmethod
    def fruit(self) -> Iterable[Fruit]:
        raise NotImplementedError

    @overload
    def find(self, key: int) -> Fruit: ...
    @overload
    def find(self, key: str) -> list[Fruit]: ...
    def find(self, key):
        return next(fruit for fruit in self.fruit() if fruit.kind == key)

    if FAST_JSON:
        def dump(self): return json.dumps(self.name)
    else:
        def dump(self): return repr(self.name)


class Grove(list, tools.Fence):
    pass


async def harvest(grove: Grove, picker: Picker | None = None) -> dict[str, int]:
    basket = {}
    match picker:
        case Picker(arm=arm) if arm.free:
            basket["robot"] = 1
        case None:
            pass
    if (n := len(grove)) > ROW_LENGTH:
        basket["many"] = n
    return basket


def main():
    root = osp.dirname(__file__)
    tree = xml.etree.ElementTree.parse(root)
    print(tree, double(2))


if __name__ == "__main__":
    main()
