#!/usr/bin/env ocaml
open Apiary
open Apiary_test.Support

module type COUNTED = sig
  include STORE
  include Sized with type t := t
  include module type of Names
  type size = Small | Large of int
  class type scale = object
    method read : float
  end
end

(* An ordinary comment documents nothing. *)
let fixture = { name = "east"; weight = 30.; queen = None }

let check label expected actual =
  if expected <> actual then failwith label

let () =
  check "weight" 21.5 (weigh ~scale:1 fixture []);
  [ fixture ] |> List.iter (fun hive -> check hive.name 30. hive.weight)

let%test "strong hives stay" = Strong = Strong
