#!/usr/bin/env lua
-- Readings of a tide gauge: smoothing, alarms and a small report.
-- Copyright the harbour office.

local json = require("dkjson")
local floor = require("math").floor
local socket, stats = nil, require "gauge.stats"
log = require "gauge.log"
dofile("config/local.lua")
local ok, curses = pcall(require, "curses")

--- Number of samples that one smoothing window holds.
local WINDOW = 12
local MAX_LEVEL <const> = 9.5
local low_water, high_water
local limits = { warn = 6.5, alarm = 8.0, [1] = "first", names = { "low", "high" } }
station = "Pier 4" -- read by the display

--- A gauge and the readings it has seen.
-- @class Gauge
local Gauge = {
  unit = "m",
  --- Converts feet to metres.
  from_feet = function(feet) return feet * 0.3048 end,
}
Gauge.__index = Gauge
Gauge.VERSION = "2.1"

--- Creates a gauge.
-- @param name what it is called
-- @treturn Gauge
function Gauge.new(name, options)
  local self = setmetatable({}, Gauge)
  self.name = name
  self.readings, self.count = {}, 0
  self.options = options or {}
  return self
end

--- Takes a reading.
function Gauge:add(level, time)
  if level > limits.alarm then
    self:raise("alarm", level)
  elseif level > limits.warn then
    log.warn(("%s: %.2f"):format(self.name, level))
  end
  self.readings[#self.readings + 1] = { level = level, time = time or os.time() }
  self.count = self.count + 1
end

function Gauge:raise(kind, level) end

--[[ Moving average of the last readings.
     Returns nil before the first one. ]]
Gauge.smooth = function(self, size)
  local sum, n = 0, 0
  local size = size or WINDOW
  for i = #self.readings, 1, -1 do
    if n == size then goto done end
    sum, n = sum + self.readings[i].level, n + 1
  end
  ::done::
  return n > 0 and sum / n or nil
end

local function quantile(values, q)
  local sorted = {}
  for index, value in ipairs(values) do sorted[index] = value end
  table.sort(sorted, function(a, b) return a < b end)
  local function at(position)
    return sorted[math.max(1, floor(position))]
  end
  local handle <close> = stats.open(sorted)
  return at(q * #sorted), stats.mean { sorted, n = #sorted }
end

local describe = function(gauge, ...)
  local args = select("#", ...)
  return string.format("%s (%d)", gauge.name, args)
end

--- Reports of all gauges as JSON.
function report(gauges)
  local lines = {}
  for _, gauge in pairs(gauges) do
    lines[#lines + 1] = json.encode { name = gauge.name, p90 = quantile(gauge.readings, 0.9) }
  end
  low_water = low_water or gauges[1]
  repeat
    local line = table.remove(lines)
    print(line)
  until not line
  return lines
end

return { Gauge = Gauge, report = report, version = 3, describe = describe, reset = function() high_water = nil end }
