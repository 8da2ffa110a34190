-- A spec in the middle of being edited.
local quantile = require("gauge.stats").quantile

local FIXTURE = { 3, 1, 2 }

describe("quantile", function()
  local values = FIXTURE
  it("takes the median", function()
    assert.equal(2, quantile(values, 0.5)
  end)
end)

--- Counts what is above a level.
local function count_above(level, values)
  local n = 0
  for _, value in ipairs(values) do
    if value > level then n = n + end
  end
  return n
end

function broken(a, b
  return a

function after_the_error(list)
  return count_above(2, list)
end
