; Rust

; ---- functions: what lies in an impl or a trait is a method

(function_item name: (identifier) @name body: (_) @signature.end) @definition.function
(impl_item body: (declaration_list (function_item name: (identifier) @name body: (_) @signature.end) @definition.method))
(trait_item body: (declaration_list [
  (function_item name: (identifier) @name body: (_) @signature.end)
  (function_signature_item name: (identifier) @name ";" @signature.end)
] @definition.method))
(foreign_mod_item body: (declaration_list (function_signature_item name: (identifier) @name ";" @signature.end) @declaration.function))

; ---- types

(struct_item name: (type_identifier) @name [(field_declaration_list) ";"] @signature.end) @definition.struct
(union_item name: (type_identifier) @name body: (_) @signature.end) @definition.union
(enum_item name: (type_identifier) @name body: (_) @signature.end) @definition.enum
(enum_variant name: (identifier) @name) @definition.enum-member
(trait_item name: (type_identifier) @name body: (_) @signature.end) @definition.trait
(type_item name: (type_identifier) @name ";" @signature.end) @definition.type-alias
(associated_type name: (type_identifier) @name ";" @signature.end) @definition.type-alias
(field_declaration name: (field_identifier) @name) @definition.field

; ---- modules, macros, values

(mod_item name: (identifier) @name body: (_) @signature.end) @definition.module
(mod_item name: (identifier) @name !body) @declaration.module
(macro_definition name: (identifier) @name (macro_rule)? @signature.end) @definition.macro
((const_item name: (identifier) @name) @definition.constant (#not-eq? @name "_"))
(static_item name: (identifier) @name) @definition.variable
(foreign_mod_item body: (declaration_list (static_item name: (identifier) @name) @declaration.variable))

; A trait's implementation is as visible as the trait.
(impl_item trait: (_) body: (declaration_list [
  (function_item name: (identifier) @name @visibility.public body: (_) @signature.end) @definition.method
  (type_item name: (type_identifier) @name @visibility.public ";" @signature.end) @definition.type-alias
  (const_item name: (identifier) @name @visibility.public) @definition.constant
]))

; ---- what is left of broken code

(ERROR "fn" . (identifier) @name @definition.function . (parameters) @definition.function)
(ERROR "struct" . (identifier) @name @definition.struct)
(ERROR "enum" . (identifier) @name @definition.enum)
(ERROR "trait" . (identifier) @name @definition.trait)
(ERROR "mod" . (identifier) @name @definition.module)

; ---- impl blocks

(impl_item type: [
  (type_identifier) @container.name
  (primitive_type) @container.name
  (generic_type type: (type_identifier) @container.name)
  (generic_type type: (scoped_type_identifier name: (type_identifier) @container.name))
  (scoped_type_identifier name: (type_identifier) @container.name)
  (reference_type type: (type_identifier) @container.name)
  (reference_type type: (generic_type type: (type_identifier) @container.name))
  (dynamic_type trait: (type_identifier) @container.name)
  (dynamic_type trait: (generic_type type: (type_identifier) @container.name))
]) @container

; ---- imports: `mod x;` brings in a file. All names of a group are taken from the path before its outermost brace: of
; `use a::{b, c::{d}}` b, c and d from a.

(mod_item name: (identifier) @import.path !body) @import
(extern_crate_declaration name: (_) @import.path alias: (identifier)? @import.alias) @import
(use_declaration argument: [(identifier) (scoped_identifier) (crate)] @import.path) @import
(use_declaration argument: (use_as_clause path: (_) @import.path alias: (_) @import.alias)) @import
(use_declaration argument: (use_wildcard (_) @import.path "*" @import.name)) @import
(use_declaration argument: (scoped_use_list path: (_) @import.path)) @import
(use_declaration argument: (use_list [
  (identifier) @import.path @import
  (scoped_identifier) @import.path @import
  (use_as_clause path: (_) @import.path alias: (_) @import.alias) @import
  (use_wildcard (_) @import.path "*" @import.name) @import
  (scoped_use_list path: (_) @import.path) @import
]))
(scoped_use_list list: (use_list [
  (identifier) @import.name
  (scoped_identifier) @import.name
  (self) @import.name
  (use_wildcard) @import.name
  (use_as_clause path: (_) @import.name alias: (_) @import.alias)
  (scoped_use_list path: (_) @import.name)
]))

; ---- locals. Of a pattern's names, those in lower case bind; a nested one is seen from its name on. Lifetimes and labels are
; scopes of their own, so that they name nothing else.

[
  (function_item)
  (function_signature_item)
  (closure_expression)
  (function_type)
  (block)
  (match_arm)
  (if_expression)
  (while_expression)
  (for_expression)
  (impl_item)
  (trait_item)
  (struct_item)
  (enum_item)
  (union_item)
  (type_item)
  (associated_type)
] @scope

(type_parameter name: (type_identifier) @local.type)
(const_parameter name: (identifier) @local.type @local.hoisted)
[(lifetime (identifier) @local.hoisted) (label (identifier) @local.hoisted)] @scope

(parameter pattern: (identifier) @local.definition)
(closure_parameters (identifier) @local.definition)
(let_declaration pattern: (identifier) @local.definition) @local.statement
(for_expression pattern: (identifier) @local.definition)
([
  (match_pattern . (identifier) @local.definition)
  (let_condition pattern: (identifier) @local.definition)
  (tuple_pattern (identifier) @local.definition)
  (tuple_struct_pattern (identifier) @local.definition)
  (slice_pattern (identifier) @local.definition)
  (or_pattern (identifier) @local.definition)
  (field_pattern pattern: (identifier) @local.definition)
]
  (#match? @local.definition "^[a-z_]"))
(captured_pattern . (identifier) @local.definition)
[
  (ref_pattern (identifier) @local.definition)
  (mut_pattern (identifier) @local.definition)
  (reference_pattern (identifier) @local.definition)
]
(field_pattern name: (shorthand_field_identifier) @local.definition)
(block [(const_item name: (identifier) @local.hoisted) (static_item name: (identifier) @local.hoisted)])

; ---- references. What stands before `::` is a type or a module.

(identifier) @reference
(type_identifier) @reference.type
[(field_identifier) (shorthand_field_identifier)] @reference.member
(scoped_identifier path: (identifier)? @reference.type name: (identifier) @reference.member)
(scoped_type_identifier path: (identifier)? @reference.type name: (type_identifier) @reference.member)
(type_binding name: (type_identifier) @reference.member)
(token_tree ["." "::"] . (identifier) @reference.member)
(token_tree (identifier) @reference.call . (token_tree "("))
(call_expression function: [
  (identifier) @reference.call
  (scoped_identifier name: (identifier) @reference.call)
  (field_expression field: (field_identifier) @reference.call)
  (generic_function function: [
    (identifier) @reference.call
    (scoped_identifier name: (identifier) @reference.call)
    (field_expression field: (field_identifier) @reference.call)
  ])
])
(macro_invocation macro: [
  (identifier) @reference.call @reference.member
  (scoped_identifier name: (identifier) @reference.call)
])
(impl_item trait: [
  (type_identifier) @reference.inherit
  (generic_type type: (type_identifier) @reference.inherit)
  (scoped_type_identifier name: (type_identifier) @reference.inherit)
  (generic_type type: (scoped_type_identifier name: (type_identifier) @reference.inherit))
])
(trait_item bounds: (trait_bounds [
  (type_identifier) @reference.inherit
  (generic_type type: (type_identifier) @reference.inherit)
  (scoped_type_identifier name: (type_identifier) @reference.inherit)
]))
(use_list [(identifier) @reference.import (scoped_identifier name: (identifier) @reference.import)])
(use_as_clause path: [(identifier) @reference.import (scoped_identifier name: (identifier) @reference.import)])
(use_declaration argument: (scoped_identifier name: (identifier) @reference.import))
[
  (assignment_expression left: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
  (compound_assignment_expr left: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
]

; ---- docs: an ordinary comment documents nothing, but may stand between

[(line_comment outer: (_)) (block_comment outer: (_))] @doc
[(line_comment inner: (_)) (block_comment inner: (_))] @doc.inner
[(line_comment !outer !inner) (block_comment !outer !inner) (attribute_item)] @attribute
