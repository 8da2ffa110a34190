[(line_comment) (block_comment)] @doc
(modifiers [(annotation) (marker_annotation)] @attribute)

; The package is the region the whole file lies in.
(program (package_declaration [(scoped_identifier) (identifier)] @container.name)) @container
(ERROR (package_declaration [(scoped_identifier) (identifier)] @container.name)) @container

; Types. The grammar takes a trait for a call.

(class_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(record_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(interface_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(annotation_type_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(enum_declaration name: (identifier) @name body: (_) @signature.end) @definition.enum
(enum_constant name: (identifier) @name) @definition.enum-member
(juxt_function_call
  name: (identifier) @_trait
  args: (argument_list . (identifier) @name)
  (#eq? @_trait "trait")) @definition.trait

; Members. Of several patterns for one name the last one holds.

(method_declaration name: (identifier) @name body: (block)? @signature.end) @definition.method
(constructor_declaration
  name: (identifier) @name
  body: (_) @signature.end
  (#not-any-of? @name "def" "void")) @definition.constructor
; `def "a sentence"()` in a specification
(constructor_declaration
  name: (identifier) @_def
  . (ERROR) @name
  body: (_) @signature.end
  (#any-of? @_def "def" "void")) @definition.method
(ERROR (string_literal) @name @definition.method . ["(" (formal_parameters)] @definition.method)
(field_declaration declarator: (variable_declarator name: (identifier) @name)) @definition.field
; A field without a value, which the grammar reads on past the end of its line
(class_declaration
  name: (identifier) @container.name
  body: (class_body (method_declaration
    type: (_) @definition.field
    . (ERROR . (identifier) @name @definition.field)
    . name: (identifier))))
(field_declaration
  type: (_)
  . (ERROR . (identifier) @name)
  . declarator: (_)) @definition.field
(field_declaration
  (modifiers "static" "final")
  declarator: (variable_declarator name: (identifier) @name)) @definition.constant
(constant_declaration declarator: (variable_declarator name: (identifier) @name)) @definition.constant

; What is left of code that the grammar does not know

(ERROR "class" @definition.class . (identifier) @name @definition.class)
(ERROR
  (identifier) @name @definition.method
  . (formal_parameters) @definition.method
  . "{")

; Functions and variables of a script, tasks of a build

(function_definition name: (identifier) @name body: (_) @signature.end) @definition.function
(program (method_declaration name: (identifier) @name body: (block)? @signature.end) @definition.function)
(program (local_variable_declaration "def" declarator: (variable_declarator name: (identifier) @name)) @definition.variable)
(program (local_variable_declaration
  type: (_)
  declarator: (variable_declarator name: (identifier) @name value: (_))) @definition.variable)
(program (juxt_function_call
  name: (identifier) @_task
  args: (argument_list . (identifier) @name)
  (#eq? @_task "task")) @definition.function)
(program (expression_statement (method_invocation
  object: (identifier) @_tasks
  name: (identifier) @_register
  arguments: (argument_list . [(character_literal) @name (string_literal (string_fragment) @name)])
  (#eq? @_tasks "tasks")
  (#any-of? @_register "register" "create"))) @definition.function)

; Imports

(import_declaration . [(scoped_identifier) (identifier)] @import.path (asterisk)? @import.name) @import
(import_declaration (scoped_identifier) @import.path . (identifier) @import.alias) @import
(import_declaration (scoped_identifier name: (identifier) @reference.import))

; References

(identifier) @reference
((type_identifier) @reference.type (#not-eq? @reference.type "def"))
(field_access field: (identifier) @reference.member)
(method_invocation name: (identifier) @reference.call @reference.member)
(juxt_function_call name: (identifier) @reference.call @reference.member)
(map_item key: (identifier) @reference.member)
(labeled_statement . (identifier) @reference.member)
(object_creation_expression type: [
  (type_identifier) @reference.call
  (generic_type . (type_identifier) @reference.call)
])
(superclass [
  (type_identifier) @reference.inherit
  (generic_type . (type_identifier) @reference.inherit)
])
(type_list [
  (type_identifier) @reference.inherit
  (generic_type . (type_identifier) @reference.inherit)
])
[
  (marker_annotation name: (identifier) @reference.type)
  (annotation name: (identifier) @reference.type)
]
(assignment_expression left: [
  (identifier) @reference.write
  (field_access field: (identifier) @reference.write)
])
(update_expression (identifier) @reference.write)

; Locals. What has a type and no `def` may be a call without parentheses.

[
  (method_declaration)
  (constructor_declaration)
  (function_definition)
  (closure)
  (lambda_expression)
  (for_statement)
  (enhanced_for_statement)
  (catch_clause)
] @scope

(formal_parameter name: (identifier) @local.definition)
(lambda_expression parameters: [
  (identifier) @local.definition
  (inferred_parameters (identifier) @local.definition)
])
(local_variable_declaration "def" declarator: (variable_declarator name: (identifier) @local.definition))
(for_statement init: (local_variable_declaration declarator: (variable_declarator name: (identifier) @local.definition)))
(enhanced_for_statement name: (identifier) @local.definition)
(catch_formal_parameter name: (identifier) @local.definition)
(method_declaration type_parameters: (type_parameters (type_parameter (type_identifier) @local.type)))
