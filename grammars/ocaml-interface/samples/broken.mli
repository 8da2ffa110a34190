(** Still there. *)
val before : int -> int

val mistake : int -> -> ]

type t = { left : int }
val after : t -> int
