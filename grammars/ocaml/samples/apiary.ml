(** Book-keeping of an apiary: hives, their weights, honey taken. *)

open Printf
open! StdLabels
module Names = Map.Make (String)
module Log = Apiary_base.Logging
include Comparable

(** How a hive fares. *)
type health =
  | Strong  (** more than eight frames *)
  | Weak of int
  | Lost of { since : int; cause : string }
[@@deriving show]

type hive = {
  name : string;
  mutable weight : float;  (** in kilograms *)
  queen : queen option;
}

and queen = { born : int; marked : bool }
and frame = int list

type event = ..
type event += Swarm of hive | Harvest
type colour = [ `White | `Yellow of int ]

exception Empty_hive of string

external clock : unit -> float = "apiary_clock"
external ( &&& ) : bool -> bool -> bool = "%sequand"

let limit = 42

let (lightest, heaviest) = 12.5, 61.0
let north, south = 1, 2

(** Weighs a hive; [tare] is what the empty box weighs. *)
let rec weigh ?(tare = 8.5) ~scale (hive : hive) = function
  | [] -> hive.weight -. tare
  | frame :: rest ->
    let total = frame + scale in
    let (low, high) = bounds total in
    hive.weight <- float total;
    counter := !counter + low;
    report low high;
    weigh ~scale hive rest

and report low high = printf "%d %d\n" low high

let by_name = fun hive -> hive.name
let ( <+> ) a b = { a with weight = a.weight +. b.weight }
let ( >>> ) = fun f g x -> g (f x)

module type STORE = sig
  type t
  val empty : t
  val ( @+ ) : t -> hive -> t
  val add : t -> hive -> t
  val fold : 'a. t -> 'a -> 'a

  module Index : sig
    val find : string -> hive
  end

  exception Full
end

module Make (S : STORE) (L : Logger) : STORE with type t = S.t = struct
  type t = S.t
  type entry = { key : string }

  let empty = S.empty
  let first, second = 1, 2
  let add store hive = S.add store hive
  let lookup = function "" -> raise Not_found | key -> Names.find key
  let ( @+ ) store hive = S.add store hive
end

module rec Odd : STORE = struct end
and Even : STORE = Make (Odd) (Log)

module _ = Make (Odd) (Log)

class virtual box (label : string) = object (self)
  inherit container
  inherit labelled label as super
  val mutable frames = 10
  method virtual volume : float
  method private describe extra = self#volume +. extra
  method! empty = {< frames = 0 >}
  initializer print_endline label
  method reset = frames <- 0
end

and crate = object end

class type measured = object
  inherit sized
  val scale : int
  method measure : float
end

let spare = new crate

let harvest hives =
  let open Names in
  let rec go taken = function
    | [] -> taken
    | { name; weight = w } :: rest -> go (taken +. w) rest
  in
  for i = 0 to limit do
    ignore (Some i)
  done;
  match hives with
  | Lost { since; _ } when since > 2 -> Apiary.Store.total 0.
  | other -> go (fun x -> x) other
  | exception Empty_hive who -> failwith who

let _ = harvest []
