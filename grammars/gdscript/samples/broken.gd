extends Node

var before = 1

func half(a, b
	return a

func after_():
	before = = 2

const KEPT = 3
