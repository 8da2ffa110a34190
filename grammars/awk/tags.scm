((comment) @doc (#not-match? @doc "^#!"))

; Definitions. `area` in `function geo::area(w)` has the container `geo`.

(func_def
  name: [
    (identifier) @name
    (ns_qualified_name (namespace) @container.name (identifier) @name)
  ]
  (block)? @signature.end) @definition.function

; Behind a missing brace the parser takes the keyword for a variable. No variable has its name.
(string_concat
  left: (identifier) @_function
  right: (func_call name: (identifier) @name)
  (#any-of? @_function "function" "func")) @definition.function

; Any assignment outside of a function makes a variable of the program. What BEGIN sets whatever the input is are its settings;
; what rules and loops assign are counters. The variables of the language itself are not the program's.

(rule
  (pattern "BEGIN")
  (block (assignment_exp left: [
    (identifier) @name
    (ns_qualified_name (namespace) @container.name (identifier) @name)
  ]) @definition.variable)
  (#not-any-of? @name
    "FS" "OFS" "RS" "ORS" "NF" "NR" "FNR" "SUBSEP" "CONVFMT" "OFMT" "FILENAME" "RSTART" "RLENGTH" "ARGC" "ARGIND" "BINMODE"
    "ERRNO" "FIELDWIDTHS" "FPAT" "IGNORECASE" "LINT" "PREC" "ROUNDMODE" "RT" "TEXTDOMAIN"))

; A namespace holds until the next directive, and few files have two.
((program (directive "@namespace" (string) @container.name)) @container (#not-eq? @container.name "\"awk\""))

; Imports

(directive ["@include" "@load"] (string) @import.path) @import

; References. The functions of the language are keywords of the grammar, hence no calls.

(identifier) @reference
(ns_qualified_name (identifier) @reference.member)
(func_call name: [(identifier) @reference.call (ns_qualified_name (identifier) @reference.call)])

(assignment_exp left: [
  (identifier) @reference.write
  (ns_qualified_name (identifier) @reference.write)
  (array_ref . (identifier) @reference.write)
  (array_ref . (ns_qualified_name (identifier) @reference.write))
  (array_ref . (array_ref . (identifier) @reference.write))
])
(update_exp argument: [
  (identifier) @reference.write
  (ns_qualified_name (identifier) @reference.write)
  (array_ref . (identifier) @reference.write)
  (array_ref . (ns_qualified_name (identifier) @reference.write))
  (array_ref . (array_ref . (identifier) @reference.write))
])
(for_in_statement left: (identifier) @reference.write)
(getline_input [(identifier) @reference.write (array_ref . (identifier) @reference.write)])
(getline_file "getline" . (identifier) @reference.write)
(delete_statement [(identifier) @reference.write (array_ref . (identifier) @reference.write)])

; Functions of the language that fill or change a variable they are given

(func_call ["split" "patsplit" "asort" "asorti"] (args . (_) . (identifier) @reference.write))
(func_call ["sub" "gsub" "match"] (args . (_) . (_) . [
  (identifier) @reference.write
  (array_ref . (identifier) @reference.write)
]))

; Locals: parameters, among them the extra ones that Awk programs use as local variables

(func_def) @scope
(param_list (identifier) @local.definition)
