(comment) @doc

; Contracts, interfaces and libraries

(contract_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(interface_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(library_declaration name: (identifier) @name body: (_) @signature.end) @definition.module

(inheritance_specifier ancestor: (user_defined_type (identifier) @reference.inherit .))

; Types

(struct_declaration name: (identifier) @name body: (_) @signature.end) @definition.struct @visibility.public
(struct_member name: (identifier) @name) @definition.field @visibility.public
(enum_declaration name: (identifier) @name body: (_) @signature.end) @definition.enum @visibility.public
(enum_value) @name @definition.enum-member @visibility.public
(user_defined_type_definition name: (identifier) @name) @definition.type-alias @visibility.public
(event_definition name: (identifier) @name) @definition.event @visibility.public
(error_declaration name: (identifier) @name) @definition.struct @visibility.public

; State

(state_variable_declaration name: (identifier) @name) @definition.field
(state_variable_declaration "constant" name: (identifier) @name) @definition.constant
(constant_variable_declaration name: (identifier) @name) @definition.constant

; Functions: the visibility stands behind the name. Without a contract around it a function is free.

(function_definition
  name: (identifier) @name
  body: (function_body)? @signature.end) @definition.function
(contract_body (function_definition
  name: (identifier) @name
  body: (function_body)? @signature.end) @definition.method)
(contract_body (function_definition
  name: (identifier) @name
  [
    (visibility ["public" "external"]) @visibility.public
    (visibility "internal") @visibility.internal
    (visibility "private") @visibility.private
  ]
  body: (function_body)? @signature.end) @definition.method)
(modifier_definition
  name: (identifier) @name
  body: (function_body)? @signature.end) @definition.method
(constructor_definition
  "constructor" @name
  body: (function_body)? @signature.end) @definition.constructor @visibility.public
(fallback_receive_definition
  ["fallback" "receive"] @name
  body: (function_body)? @signature.end) @definition.method @visibility.public
(yul_function_definition . (yul_identifier (identifier) @name)) @definition.function

; Imports

(import_directive source: (string) @import.path) @import
(import_directive "*" alias: (identifier) @import.alias source: (string) @import.path) @import
(import_directive source: (string) @import.path alias: (identifier) @import.alias) @import
(import_directive
  import_name: (identifier) @import.name
  . ["," "}"]
  source: (string) @import.path) @import
(import_directive
  import_name: (identifier) @import.name
  . "as"
  . alias: (identifier) @import.alias
  source: (string) @import.path) @import

; References

(identifier) @reference
(import_directive import_name: (identifier) @reference.import)
(user_defined_type (identifier) @reference.type .)
(type_alias (identifier) @reference.type)
(modifier_invocation (identifier) @reference.call)
(emit_statement name: (expression [
  (identifier) @reference.call
  (member_expression property: (identifier) @reference.call)
]))
(revert_statement error: (expression [
  (identifier) @reference.call
  (member_expression property: (identifier) @reference.call)
]))
(call_expression function: (expression [
  (identifier) @reference.call
  (member_expression property: (identifier) @reference.call)
  (struct_expression type: (expression [
    (identifier) @reference.call
    (member_expression property: (identifier) @reference.call)
  ]))
]))
(member_expression property: (identifier) @reference.member)
(call_struct_argument name: (identifier) @reference.member)
(struct_field_assignment name: (identifier) @reference.member)
([
    (assignment_expression left: (expression [
      (identifier) @reference.write
      (member_expression property: (identifier) @reference.write)
    ]))
    (augmented_assignment_expression left: (expression [
      (identifier) @reference.write
      (member_expression property: (identifier) @reference.write)
    ]))
    (update_expression argument: (expression [
      (identifier) @reference.write
      (member_expression property: (identifier) @reference.write)
    ]))
  ])

; Locals

[(function_definition) (modifier_definition) (constructor_definition) (fallback_receive_definition)
  (event_definition) (error_declaration)] @scope
[
  (parameter name: (identifier) @local.definition)
  (event_parameter name: (identifier) @local.definition)
  (error_parameter name: (identifier) @local.definition)
]
(variable_declaration name: (identifier) @local.definition)
(yul_variable_declaration left: (yul_identifier (identifier) @local.definition))
