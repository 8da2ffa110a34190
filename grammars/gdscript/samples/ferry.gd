@tool
class_name Ferry
extends Node2D

## Emitted when the ramp is down.
signal docked(pier: int)
signal sunk

enum State { IDLE, SAILING = 3 }
enum { PORT, STARBOARD }

const MAX_CARS := 12
const Pier = preload("res://piers/pier.gd")

## Knots.
@export var speed: float = 1.5
@onready var ramp = $Ramp
static var count = 0

var length: int:
	set(value):
		length = value
	get:
		return length

var _hidden = 1

func _init(name: String, cars := 3, owner = null) -> void:
	super(name)
	speed = 2.0
	count += cars

## Sails to a pier.
func sail(to: Pier, plain) -> bool:
	var map = load("res://maps/bay.tres")
	for wave in range(cars_on_board(plain)):
		ramp.tilt(wave)
	self.speed = map.speed
	self.length += 1
	docked.emit(to.number)
	emit_signal("sunk")
	var twice = func(x): return x * 2
	match to:
		var other: print(other)
	return twice.call(speed) > 1

static func make() -> Ferry:
	return Ferry.new("Elbe")

class Cabin extends Resource:
	var beds = 2
	func sleep(): pass
