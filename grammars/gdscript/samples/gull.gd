extends "res://birds/bird.gd"

var height := 10

func _process(delta):
	height -= delta
	if height < 0:
		connect("landed", self)

func land() -> void:
	height = 0
