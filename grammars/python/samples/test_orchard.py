'''Tests of the orchard.'''
import unittest

import pytest

from orchard import Season, Tree as Oak, harvest


@pytest.fixture(scope="module")
def grove():
    """Two trees."""
    return [Oak.seed("a"), Oak.seed("b")]


@pytest.mark.parametrize("age,shade", [(1, 1), (2, 4)])
def test_shade(age, shade):
    tree = Oak("c", age=age)
    assert tree.shade == shade


class SeasonTests(unittest.TestCase):
    WARM = {Season.SPRING}

    def setUp(self):
        self.season = Season.SPRING

    def test_warm(self):
        self.assertTrue(self.season.warm)

    async def test_harvest(self):
        await harvest([])

    def _helper(self):
        class Local:
            attribute = 1

        def nested():
            return Local

        return nested

    __call__ = test_warm
