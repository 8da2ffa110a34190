-- Creatures of a small game, with the class library everybody writes once.

local class = require "middleclass"
local Object = require "classic"

local Creature = class("Creature")
local Wolf = class("Wolf", Creature)
Dragon = class "Dragon" (Creature)

--- Something that stands in the world.
local Entity = Object:extend()

function Entity:init(x, y)
  self.x = x
  self.y = y
  self.alive = true
end

--- Moves by a vector; negative numbers go left and up.
function Entity:move(dx, dy)
  self.x, self.y = self.x + dx, self.y + dy
end

local Tree = {}
setmetatable(Tree, { __index = Entity })

function Creature:initialize(health)
  self.health = health
end

function Wolf:bite(victim)
  victim.health = victim.health - self:strength() * 2
end

local world = { creatures = {}, weather = {} }

-- Rain falls on every tile.
function world.weather.rain(amount)
  for x = 1, world.width do
    for y = 1, world.height do
      world.tiles[x][y]:wet(amount)
    end
  end
end

function world.weather:clear()
  self.clouds = nil
end

local events = {
  on_bite = function(who, whom)
    Wolf.bite(who, whom)
  end,
  on_rain = world.weather.rain,
}

while world.running do
  local event = events[io.read()]
  if event then event() end
end
