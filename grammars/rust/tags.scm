; Rust

; ---- functions: what lies in an impl or a trait is a method

(source_file (function_item name: (identifier) @name body: (_) @signature.end) @definition.function)
(mod_item body: (declaration_list (function_item name: (identifier) @name body: (_) @signature.end) @definition.function))
(block (function_item name: (identifier) @name body: (_) @signature.end) @definition.function)
(ERROR (function_item name: (identifier) @name body: (_) @signature.end) @definition.function)
(impl_item body: (declaration_list (function_item name: (identifier) @name body: (_) @signature.end) @definition.method))
(trait_item body: (declaration_list [
  (function_item name: (identifier) @name body: (_) @signature.end)
  (function_signature_item name: (identifier) @name ";" @signature.end)
] @definition.method))
(foreign_mod_item body: (declaration_list (function_signature_item name: (identifier) @name ";" @signature.end) @declaration.function))
(foreign_mod_item body: (declaration_list (static_item name: (identifier) @name) @declaration.variable))

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
([(source_file (const_item name: (identifier) @name) @definition.constant)
  (ERROR (const_item name: (identifier) @name) @definition.constant)
  (declaration_list (const_item name: (identifier) @name) @definition.constant)]
  (#not-eq? @name "_"))
(source_file (static_item name: (identifier) @name) @definition.variable)
(ERROR (static_item name: (identifier) @name) @definition.variable)
(mod_item body: (declaration_list (static_item name: (identifier) @name) @definition.variable))

; A trait's implementation is as visible as the trait.
(impl_item trait: (_) body: (declaration_list [
  (function_item name: (identifier) @name @visibility.public body: (_) @signature.end) @definition.method
  (type_item name: (type_identifier) @name @visibility.public ";" @signature.end) @definition.type-alias
  (const_item name: (identifier) @name @visibility.public) @definition.constant
]))

; ---- what is left of broken code

(ERROR "fn" . (identifier) @name @definition.function . (parameters) @definition.function)
(ERROR "struct" . (type_identifier) @name @definition.struct)
(ERROR "enum" . (type_identifier) @name @definition.enum)
(ERROR "trait" . (type_identifier) @name @definition.trait)

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

; ---- imports: `mod x;` brings in a file, `use a::{b, c::{d}}` imports b and c from a

(mod_item name: (identifier) @import.path !body) @import
(extern_crate_declaration name: (_) @import.path alias: (identifier)? @import.alias) @import
(use_declaration argument: [(identifier) (scoped_identifier) (crate)] @import.path) @import
(use_declaration argument: (use_as_clause path: (_) @import.path alias: (_) @import.alias)) @import
(use_declaration argument: (use_wildcard (_) @import.path "*" @import.name)) @import
(use_declaration argument: (scoped_use_list path: (_) @import.path list: (use_list [
  (identifier) @import.name
  (scoped_identifier) @import.name
  (self) @import.name
  (use_as_clause path: (_) @import.name alias: (_) @import.alias)
  (use_wildcard) @import.name
  (scoped_use_list path: (_) @import.name)
]))) @import
(use_declaration argument: [(use_list [
  (identifier) @import.path
  (scoped_identifier) @import.path
  (use_as_clause path: (_) @import.path alias: (_) @import.alias)
  (use_wildcard (_) @import.path "*" @import.name)
  (scoped_use_list path: (_) @import.path list: (use_list [
    (identifier) @import.name
    (scoped_identifier) @import.name
    (self) @import.name
    (use_as_clause path: (_) @import.name alias: (_) @import.alias)
    (use_wildcard) @import.name
    (scoped_use_list path: (_) @import.name)
  ]))
]) (scoped_use_list !path list: (use_list [
  (identifier) @import.path
  (scoped_identifier) @import.path
  (use_as_clause path: (_) @import.path alias: (_) @import.alias)
  (use_wildcard (_) @import.path "*" @import.name)
  (scoped_use_list path: (_) @import.path list: (use_list [
    (identifier) @import.name
    (scoped_identifier) @import.name
    (self) @import.name
    (use_as_clause path: (_) @import.name alias: (_) @import.alias)
    (use_wildcard) @import.name
    (scoped_use_list path: (_) @import.name)
  ]))
]))]) @import

; ---- references

(identifier) @reference
(type_identifier) @reference.type
[(field_identifier) (shorthand_field_identifier)] @reference
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
(macro_invocation macro: [(identifier) @reference.call (scoped_identifier name: (identifier) @reference.call)])
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
