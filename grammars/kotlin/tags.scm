; Kotlin. The package is the region the whole file lies in, be it broken or not. The members of an unnamed companion belong
; to the class itself: that is how they are called.
(source_file (package_header (qualified_identifier) @container.name)) @container
(ERROR (package_header (qualified_identifier) @container.name)) @container

; ---- types. Of several patterns for one name the last one holds.

(class_declaration "class" name: (identifier) @name) @definition.class
(class_declaration "class" name: (identifier) @name (class_body) @signature.end) @definition.class
(class_declaration (modifiers (class_modifier "enum")) name: (identifier) @name) @definition.enum
(class_declaration name: (identifier) @name (enum_class_body) @signature.end) @definition.enum
(class_declaration "interface" name: (identifier) @name) @definition.interface
(class_declaration "interface" name: (identifier) @name (class_body) @signature.end) @definition.interface
; To the grammar `annotation class X` behind another annotation's line is `annotation.class(X)`.
((infix_expression . (identifier) @_annotation . (identifier) @_class . (identifier) @name) @definition.class
  (#eq? @_annotation "annotation")
  (#eq? @_class "class"))
(object_declaration name: (identifier) @name) @definition.object
(object_declaration name: (identifier) @name (class_body) @signature.end) @definition.object
(companion_object name: (identifier) @name (class_body)? @signature.end) @definition.object
(enum_entry (identifier) @name (class_body)? @signature.end) @definition.enum-member
(type_alias type: (identifier) @name) @definition.type-alias

; ---- functions: what lies in a class is a method, what extends a type is found by the type's name

(function_declaration name: (identifier) @name (function_body)? @signature.end) @definition.function
(function_declaration
  [
    (user_type (identifier) @container.name .)
    (user_type (identifier) @container.name . (type_arguments))
    (nullable_type (user_type (identifier) @container.name .))
    (nullable_type (user_type (identifier) @container.name . (type_arguments)))
  ]
  . name: (identifier) @name
  (function_body)? @signature.end) @definition.function
(class_body (function_declaration name: (identifier) @name (function_body)? @signature.end) @definition.method)
(enum_class_body (function_declaration name: (identifier) @name (function_body)? @signature.end) @definition.method)
(function_declaration (modifiers (function_modifier "operator")) name: (identifier) @name (function_body)? @signature.end) @definition.operator
(secondary_constructor "constructor" @name [":" (block)]? @signature.end) @definition.constructor

; ---- properties: those with accessors, and those of classes

(source_file (property_declaration "var" [
  (variable_declaration (identifier) @name)
  (multi_variable_declaration (variable_declaration (identifier) @name))
]) @definition.variable)
(source_file (property_declaration "val" [
  (variable_declaration (identifier) @name)
  (multi_variable_declaration (variable_declaration (identifier) @name))
]) @definition.constant)
(source_file (property_declaration (variable_declaration (identifier) @name) [(getter) (setter)] @signature.end) @definition.property)
(source_file (property_declaration
  [
    (user_type (identifier) @container.name .)
    (user_type (identifier) @container.name . (type_arguments))
    (nullable_type (user_type (identifier) @container.name .))
    (nullable_type (user_type (identifier) @container.name . (type_arguments)))
  ]
  . (variable_declaration (identifier) @name)
  [(getter) (setter)] @signature.end) @definition.property)
(class_body (property_declaration (variable_declaration (identifier) @name) [(getter) (setter)]? @signature.end) @definition.property)
(enum_class_body (property_declaration (variable_declaration (identifier) @name) [(getter) (setter)]? @signature.end) @definition.property)
(class_parameter ["val" "var"] . (identifier) @name) @definition.property
(property_declaration (modifiers (property_modifier "const")) (variable_declaration (identifier) @name)) @definition.constant

; ---- what is left of broken code

(ERROR "class" @definition.class . (identifier) @name @definition.class)
(ERROR "interface" @definition.interface . (identifier) @name @definition.interface)
(ERROR "fun" @definition.function . (identifier) @name . (function_value_parameters) @definition.function)
(ERROR (property_declaration (variable_declaration (identifier) @name)) @definition.property)

; ---- imports

(import (qualified_identifier) @import.path . (identifier)? @import.alias) @import
(import (qualified_identifier) @import.path "*" @import.name) @import
(import (qualified_identifier (identifier) @reference.import .))

; ---- scopes and locals: properties and constructor parameters of classes are none

[
  (class_declaration)
  (primary_constructor)
  (secondary_constructor)
  (function_declaration)
  (anonymous_function)
  (lambda_literal)
  (getter)
  (setter)
  (block)
  (for_statement)
  (when_expression)
  (catch_block)
  (type_alias)
  (property_declaration (type_parameters))
] @scope
(type_parameter (identifier) @local.type)
(class_parameter . (modifiers)? . (identifier) @local.definition)
(function_value_parameters (parameter . (identifier) @local.definition))
(lambda_parameters [
  (variable_declaration (identifier) @local.definition)
  (multi_variable_declaration (variable_declaration (identifier) @local.definition))
])
(for_statement [
  (variable_declaration (identifier) @local.definition)
  (multi_variable_declaration (variable_declaration (identifier) @local.definition))
])
(when_subject (variable_declaration (identifier) @local.definition))
(catch_block (identifier) @local.definition)
(setter (identifier) @local.definition)
(block (property_declaration [
  (variable_declaration (identifier) @local.definition)
  (multi_variable_declaration (variable_declaration (identifier) @local.definition))
]) @local.statement)
(lambda_literal (property_declaration [
  (variable_declaration (identifier) @local.definition)
  (multi_variable_declaration (variable_declaration (identifier) @local.definition))
]) @local.statement)

; ---- references

; The grammar knows no literals and jumps for these, and `it` is a lambda's own.
((identifier) @reference (#not-any-of? @reference "null" "true" "false" "break" "continue" "it"))
(user_type (identifier) @reference.type)
(navigation_expression ["." "?." "::"] . (identifier) @reference.member)
(value_argument . (identifier) @reference.member . "=")
(call_expression . (identifier) @reference.call)
(call_expression . (navigation_expression (identifier) @reference.call .))
(infix_expression (_) . (identifier) @reference.call @reference.member . (_))
(callable_reference "::" . (identifier) @reference.call)
(delegation_specifier [
  (user_type (identifier) @reference.inherit .)
  (user_type (identifier) @reference.inherit . (type_arguments))
  (constructor_invocation (user_type (identifier) @reference.inherit .))
  (constructor_invocation (user_type (identifier) @reference.inherit . (type_arguments)))
  (explicit_delegation (user_type (identifier) @reference.inherit .))
  (explicit_delegation (user_type (identifier) @reference.inherit . (type_arguments)))
])
(assignment left: [(identifier) @reference.write (navigation_expression (identifier) @reference.write .)])
(unary_expression operator: ["++" "--"] argument: [(identifier) @reference.write (navigation_expression (identifier) @reference.write .)])
(unary_expression argument: [(identifier) @reference.write (navigation_expression (identifier) @reference.write .)] operator: ["++" "--"])

; ---- docs

[(block_comment) (line_comment)] @doc
(modifiers (annotation) @attribute)
