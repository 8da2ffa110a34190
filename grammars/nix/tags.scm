; Nix. What an attribute set binds is a key, what `let` binds a variable, either a function when it takes an argument.
; Attribute sets that are arguments (`mkDerivation { … }`) name parameters, not definitions.

(comment) @doc

[
  (source_code expression: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
  (binding expression: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
  (function_expression body: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
  (let_expression body: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
  (with_expression body: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
  (binary_expression right: (_ (binding_set (binding
    attrpath: (attrpath
      . (_)? @container.name
      . (_)? @container.name
      . (_)? @container.name
      . attr: [(identifier) @name (string_expression . (string_fragment) @name .)] .)) @definition.key)))
]
[
  (source_code expression: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
  (binding expression: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
  (function_expression body: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
  (let_expression body: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
  (with_expression body: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
  (binary_expression right: (_ (binding_set (binding
    attrpath: (attrpath . attr: (identifier) @name .)
    expression: (function_expression body: (_) @signature.end)) @definition.function)))
]
(let_expression (binding_set (binding attrpath: (attrpath . attr: (identifier) @name)) @definition.variable))
(let_expression (binding_set (binding
  attrpath: (attrpath . attr: (identifier) @name .)
  expression: (function_expression body: (_) @signature.end)) @definition.function))

; ---- imports

(apply_expression
  function: (variable_expression name: (identifier) @_import)
  argument: [(path_expression) (spath_expression)] @import.path
  (#any-of? @_import "import" "callPackage" "scopedImport")) @import
(apply_expression
  function: (select_expression attrpath: (attrpath attr: (identifier) @_import .))
  argument: (path_expression) @import.path
  (#any-of? @_import "callPackage" "callPackages")) @import
(binding
  attrpath: (attrpath . attr: (identifier) @_imports .)
  expression: (list_expression element: (path_expression) @import.path)
  (#eq? @_imports "imports")) @import

; ---- references

(variable_expression name: (identifier) @reference)
(inherit attrs: (inherited_attrs attr: (identifier) @reference))
(inherit_from attrs: (inherited_attrs attr: (identifier) @reference.member))
(select_expression attrpath: (attrpath attr: (identifier) @reference.member))
(has_attr_expression attrpath: (attrpath attr: (identifier) @reference.member))
(apply_expression function: [
  (variable_expression name: (identifier) @reference.call)
  (select_expression attrpath: (attrpath attr: (identifier) @reference.call .))
])

; ---- locals

(function_expression) @scope
(formal name: (identifier) @local.definition)
(function_expression universal: (identifier) @local.definition)
