(** Frames and what hangs in them. *)

type wax = Natural | Foundation
type position = { row : int; (** from the top *) column : int }

val hang : position -> wax -> unit
(** [hang p w] hangs a frame. The text stands behind, as in the standard library. *)

val ( - ) : position -> position -> int
exception Fell
