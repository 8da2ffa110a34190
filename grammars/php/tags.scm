(comment) @doc
(attribute_list) @attribute

; Namespaces. Without braces one holds for the rest of the file.

(program (namespace_definition name: (_) @container.name !body)) @container
(namespace_definition name: (_) @name body: (_) @signature.end) @definition.namespace

; Types

(class_declaration name: (name) @name body: (_)? @signature.end) @definition.class
(interface_declaration name: (name) @name body: (_)? @signature.end) @definition.interface
(trait_declaration name: (name) @name body: (_)? @signature.end) @definition.trait
(enum_declaration name: (name) @name body: (_)? @signature.end) @definition.enum
(enum_case name: (name) @name) @definition.enum-member

; Functions and methods. Of several patterns for one name the last one holds.

(function_definition name: (name) @name body: (_)? @signature.end) @definition.function
(method_declaration name: (name) @name [(compound_statement) ";"]? @signature.end) @definition.method
(method_declaration
  name: (name) @name
  [(compound_statement) ";"]? @signature.end
  (#any-of? @name "__construct" "__destruct")) @definition.constructor

; `use T { a as b; }` adds a method.
(use_as_clause [(name) (class_constant_access_expression)] . (visibility_modifier)? . (name) @name) @definition.method

; Constants, those of `define` included

(const_declaration (const_element . (name) @name)) @definition.constant
(expression_statement (function_call_expression
  function: (name) @_define
  arguments: (arguments . (argument . [
    (string . (string_content) @name .)
    (encapsed_string . (string_content) @name .)
  ]))) @definition.constant @visibility.public
  (#any-of? @_define "define" "DEFINE"))

; Fields. A promoted parameter of a constructor belongs to the class.

(property_declaration (property_element name: (variable_name (name) @name))) @definition.field
(property_declaration
  (property_element name: (variable_name (name) @name))
  (property_hook_list) @signature.end) @definition.property
(class_declaration
  name: (name) @container.name
  body: (declaration_list (method_declaration
    parameters: (formal_parameters
      (property_promotion_parameter name: (variable_name (name) @name)) @definition.field))))

; Variables of the program; the engine drops those of functions.

(expression_statement (assignment_expression left: (variable_name (name) @name))) @definition.variable

; Imports. Of a path that is put together the last part is known.

(namespace_use_declaration
  (namespace_use_clause
    . [(name) (qualified_name)] @import.path
    alias: (name)? @import.alias)) @import
(namespace_use_declaration
  (namespace_name) @import.path
  body: (namespace_use_group (namespace_use_clause
    . [(name) (qualified_name) (namespace_name)] @import.name
    alias: (name)? @import.alias))) @import

[
  (include_expression [
    (string (string_content) @import.path)
    (encapsed_string . (string_content) @import.path .)
    (binary_expression right: [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
    ])
    (parenthesized_expression [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
      (binary_expression right: [
        (string (string_content) @import.path)
        (encapsed_string . (string_content) @import.path .)
      ])
    ])
  ])
  (include_once_expression [
    (string (string_content) @import.path)
    (encapsed_string . (string_content) @import.path .)
    (binary_expression right: [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
    ])
    (parenthesized_expression [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
      (binary_expression right: [
        (string (string_content) @import.path)
        (encapsed_string . (string_content) @import.path .)
      ])
    ])
  ])
  (require_expression [
    (string (string_content) @import.path)
    (encapsed_string . (string_content) @import.path .)
    (binary_expression right: [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
    ])
    (parenthesized_expression [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
      (binary_expression right: [
        (string (string_content) @import.path)
        (encapsed_string . (string_content) @import.path .)
      ])
    ])
  ])
  (require_once_expression [
    (string (string_content) @import.path)
    (encapsed_string . (string_content) @import.path .)
    (binary_expression right: [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
    ])
    (parenthesized_expression [
      (string (string_content) @import.path)
      (encapsed_string . (string_content) @import.path .)
      (binary_expression right: [
        (string (string_content) @import.path)
        (encapsed_string . (string_content) @import.path .)
      ])
    ])
  ])
] @import

; Scopes. A function sees its own variables alone.

[(function_definition) (method_declaration) (anonymous_function) (arrow_function) (property_hook)] @scope

(variable_name (name) @local.hoisted)
(global_declaration (variable_name (name) @local.external))

; References

(name) @reference

(function_call_expression function: [
  (name) @reference.call @reference.member
  (qualified_name (name) @reference.call @reference.member)
  (relative_name (name) @reference.call @reference.member)
])
(member_call_expression name: (name) @reference.call @reference.member)
(nullsafe_member_call_expression name: (name) @reference.call @reference.member)
(scoped_call_expression name: (name) @reference.call @reference.member)

(member_access_expression name: (name) @reference.member)
(nullsafe_member_access_expression name: (name) @reference.member)
(scoped_property_access_expression name: (variable_name (name) @reference.member))
(class_constant_access_expression (_) (name) @reference.member)
(argument name: (name) @reference.member)

[
  (named_type [(name) @reference.type (qualified_name (name) @reference.type)])
  (object_creation_expression [(name) @reference.type (qualified_name (name) @reference.type)])
  (scoped_call_expression scope: [(name) @reference.type (qualified_name (name) @reference.type)])
  (scoped_property_access_expression scope: [(name) @reference.type (qualified_name (name) @reference.type)])
  (class_constant_access_expression . [(name) @reference.type (qualified_name (name) @reference.type)])
  (binary_expression operator: "instanceof" right: [(name) @reference.type (qualified_name (name) @reference.type)])
  (attribute [(name) @reference.type (qualified_name (name) @reference.type)])
]

[
  (base_clause [(name) @reference.inherit (qualified_name (name) @reference.inherit)])
  (class_interface_clause [(name) @reference.inherit (qualified_name (name) @reference.inherit)])
  (use_declaration [(name) @reference.inherit (qualified_name (name) @reference.inherit)])
]

(namespace_use_clause . [(name) @reference.import (qualified_name (name) @reference.import)])

(assignment_expression left: [
  (variable_name (name) @reference.write)
  (member_access_expression name: (name) @reference.write)
  (scoped_property_access_expression name: (variable_name (name) @reference.write))
])
