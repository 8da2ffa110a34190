((comment) @doc.inner (#match? @doc.inner "^//!"))
((comment) @doc (#not-match? @doc "^//!"))

; What a constant names decides what it is; of several patterns the last holds.

(variable_declaration "const" . (identifier) @name) @definition.constant
(variable_declaration "var" . (identifier) @name) @definition.variable

(variable_declaration "const" . (identifier) @name (struct_declaration "{" @signature.end)) @definition.struct
(variable_declaration "const" . (identifier) @name (union_declaration "{" @signature.end)) @definition.union
(variable_declaration "const" . (identifier) @name (opaque_declaration "{" @signature.end)) @definition.struct
(variable_declaration "const" . (identifier) @name
  [(enum_declaration "{" @signature.end) (error_set_declaration "{" @signature.end)]) @definition.enum

(container_field
  name: (identifier) @name
  (#not-any-of? @name "_" "")) @definition.field @visibility.public
(enum_declaration (container_field
  name: (identifier) @name
  (#not-eq? @name "_")) @definition.enum-member @visibility.public)
(error_set_declaration (identifier) @name @definition.enum-member @visibility.public)

(function_declaration
  name: (identifier) @name
  body: (block)? @signature.end) @definition.function
([
    (struct_declaration (function_declaration name: (identifier) @name body: (block)? @signature.end) @definition.method)
    (enum_declaration (function_declaration name: (identifier) @name body: (block)? @signature.end) @definition.method)
    (union_declaration (function_declaration name: (identifier) @name body: (block)? @signature.end) @definition.method)
    (opaque_declaration (function_declaration name: (identifier) @name body: (block)? @signature.end) @definition.method)
  ])
(test_declaration
  (string (string_content) @name)
  (block) @signature.end) @definition.function

; Imports

(variable_declaration
  (identifier) @import.alias
  (builtin_function
    (builtin_identifier) @_builtin
    (arguments . (string (string_content) @import.path)))
  (#any-of? @_builtin "@import" "@embedFile" "@cInclude")) @import
(builtin_function
  (builtin_identifier) @_builtin
  (arguments . (string (string_content) @import.path))
  (#any-of? @_builtin "@import" "@embedFile" "@cInclude")) @import

; References

(identifier) @reference
(field_expression member: (identifier) @reference.member)
(call_expression function: [
  (identifier) @reference.call
  (field_expression member: (identifier) @reference.call)
])
(struct_initializer . (identifier) @reference.type)
(assignment_expression left: [
  (identifier) @reference.write
  (field_expression member: (identifier) @reference.write)
])
(parameter type: (identifier) @reference.type)
(container_field type: (identifier) @reference.type)
(function_declaration type: (identifier) @reference.type)
[
  (pointer_type (identifier) @reference.type)
  (slice_type (identifier) @reference.type)
  (nullable_type (identifier) @reference.type)
  (error_union_type ok: (identifier) @reference.type)
  (variable_declaration type: (identifier) @reference.type)
]

; Locals

[(function_declaration) (test_declaration)] @scope
(parameter name: (identifier) @local.definition)
(parameter
  name: (identifier) @local.type
  type: (builtin_type) @_type
  (#eq? @_type "type"))
(block (variable_declaration ["const" "var"] . (identifier) @local.definition))
(payload (identifier) @local.definition)
(block_label (identifier) @local.definition)
