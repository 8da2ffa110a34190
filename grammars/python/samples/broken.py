"""Half of this does not parse."""

import os
from pathlib import

GOOD = 1


def before(path):
    """Stands before the damage."""
    return os.stat(path)


def damaged(a, b):
    return a +


class Survivor:
    """Stands behind it."""

    limit = 3

    def method(self):
        return self.limit +

    def other(self) -> int:
        return 2


print "the old way"


def after(value):
    return before(value)
