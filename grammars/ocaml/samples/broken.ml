(** Before the mistake. *)
let before hive = hive.weight

let mistake = function
  | Some x -> (x + )
  | None -> 0

let after hive = before hive

type remains = { crumbs : int }
