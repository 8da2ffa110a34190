(** Hives as other modules see them. *)

open Units
module Label = Text.Label

(** The kind of a box. *)
type kind =
  | Langstroth  (** ten frames *)
  | Dadant of int
[@@deriving show]

type t
type 'a tagged = { tag : string; mutable value : 'a }
and handle = int

type event = ..
type event += Moved of t

(** Weight in kilograms. *)
val weight : t -> float

val standard : t

(** Joins two hives. *)
val ( <+> ) : t -> t -> t

val map : 'a. ('a -> 'b) -> 'a tagged -> 'b tagged

external tick : unit -> int = "hive_tick"

exception Occupied of string

module type S = sig
  include Comparable
  val find : string -> t option
end

module Set : sig
  type elt = t
  val mem : elt -> bool
end

module Make (X : S) : S with type t = X.t

include S with type t := t
include module type of Label

class virtual box : int -> object
  inherit container
  val mutable frames : int
  method private count : int
  method virtual label : string
end

class type scale = object
  method read : float
end
