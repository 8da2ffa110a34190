; Haskell

(haddock) @doc
[(comment) (pragma)] @attribute

; ---- the module

(header module: (module) @name) @definition.module
(haskell (header module: (module) @container.name)) @container

; ---- functions: the engine makes one symbol of a signature and the equations behind it

(declarations (signature name: [(variable) @name (prefix_id (operator) @name)]) @definition.function)
(declarations [
  (function name: [(variable) @name (prefix_id (operator) @name)] match: (_) @signature.end)
  (function (infix operator: [(operator) @name (infix_id (variable) @name)]) match: (_) @signature.end)
  (bind name: [(variable) @name (prefix_id (operator) @name)] match: (_) @signature.end)
] @definition.function)
(declarations (bind pattern: (tuple element: (variable) @name)) @definition.variable)
(foreign_import signature: (signature name: (variable) @name)) @definition.function

; ---- types

(declarations (data_type name: [(name) @name (prefix_id (_) @name)] ["=" "where"]? @signature.end) @definition.struct)
(declarations (newtype name: [(name) @name (prefix_id (_) @name)] ["=" "where"] @signature.end) @definition.struct)
(declarations [(data_type (infix operator: (_) @name)) (newtype (infix operator: (_) @name))] @definition.struct)
(data_instance [(data_type name: (name) @container.name) (newtype name: (name) @container.name)]) @container
(type_synomym name: [(name) @name (prefix_id (_) @name)]) @definition.type-alias
[
  (declarations (type_family name: (name) @name) @definition.type-alias)
  (class_declarations (type_family name: (name) @name) @definition.type-alias)
  (data_family name: (name) @name) @definition.type-alias
]

(data_constructor constructor: [
  (prefix name: [(constructor) @name (prefix_id (_) @name)])
  (record name: (constructor) @name)
  (infix operator: (constructor_operator) @name)
]) @definition.constructor
(newtype_constructor name: (constructor) @name) @definition.constructor
(gadt_constructor [
  name: [(constructor) @name (prefix_id (_) @name)]
  names: (binding_list name: (constructor) @name)
]) @definition.constructor
(field name: (field_name (variable) @name)) @definition.field
(pattern_synonym (equation synonym: [
  (constructor) @name
  (apply function: (constructor) @name)
  (apply function: (apply function: (constructor) @name))
  (infix operator: (constructor_operator) @name)
])) @definition.function
(pattern_synonym (signature synonym: (constructor) @name)) @definition.function

; ---- classes and their instances

(class name: [(name) @name (prefix_id (_) @name)] "where"? @signature.end) @definition.trait
(class (infix operator: (operator) @name) "where"? @signature.end) @definition.trait
(class_declarations (signature name: [(variable) @name (prefix_id (operator) @name)]) @definition.method)
(class_declarations (signature names: (binding_list name: [(variable) @name (prefix_id (operator) @name)])) @definition.method)
(class_declarations [
  (function name: [(variable) @name (prefix_id (operator) @name)])
  (function (infix operator: [(operator) @name (infix_id (variable) @name)]))
  (bind name: [(variable) @name (prefix_id (operator) @name)])
] @definition.method)
(instance patterns: (type_patterns . [
  (name) @container.name
  (parens type: (apply constructor: (name) @container.name))
  (parens type: (apply constructor: (apply constructor: (name) @container.name)))
  (list element: (name) @container.name)
])) @container
(instance_declarations [
  (function name: [(variable) @name (prefix_id (operator) @name)] match: (_) @signature.end)
  (function (infix operator: [(operator) @name (infix_id (variable) @name)]) match: (_) @signature.end)
  (bind name: [(variable) @name (prefix_id (operator) @name)] match: (_) @signature.end)
] @definition.method)

; ---- what is left of broken code

(ERROR [
  (signature name: (variable) @name) @definition.function
  (data_type name: (name) @name) @definition.struct
])

; ---- imports

(import module: (module) @import.path) @import
(import module: (module) @import.path alias: (module) @import.alias) @import
((import module: (module) @import.path names: (import_list name: (import_name [
  (variable) @import.name
  (name) @import.name
  (prefix_id (_) @import.name)
]))) @import
  (#not-match? @import "\\bhiding\\b"))
(import module: (module) @reference.import)
(import_name [(variable) @reference.import (name) @reference.import (prefix_id (_) @reference.import)])

; ---- references

(variable) @reference
(constructor) @reference
[(operator) (constructor_operator)] @reference
(name) @reference.type

(apply function: [
  (variable) @reference.call
  (constructor) @reference.call
  (qualified id: [(variable) @reference.call (constructor) @reference.call])
])
(infix operator: [
  (operator) @reference.call
  (infix_id [(variable) @reference.call (qualified id: (variable) @reference.call)])
])
(qualified id: [(variable) (constructor)] @reference.member)
(field_name (variable) @reference.member)
(field_update field: (field_name (variable) @reference.write))
(export variable: (variable) @reference.member)

(instance name: [(name) @reference.inherit (qualified id: (name) @reference.inherit)])
(class context: (context context: [
  (parens [(apply constructor: (name) @reference.inherit) (tuple element: (apply constructor: (name) @reference.inherit))])
  (tuple element: (apply constructor: (name) @reference.inherit))
  (apply constructor: (name) @reference.inherit)
]))
(deriving classes: [(name) @reference.inherit (tuple (name) @reference.inherit)])
(deriving_instance name: (name) @reference.inherit)

; ---- locals

[(signature) (data_type) (newtype) (type_synomym) (type_family) (type_instance) (class) (instance) (pattern_synonym)] @scope
[(lambda) (let_in) (alternative)] @scope
(declarations [(function) (bind)] @scope)
(local_binds (function) @scope)
(instance_declarations [(function) (bind)] @scope)
(class_declarations [(function) (bind)] @scope)

(patterns [
  (variable) @local.definition
  (parens pattern: [
    (infix [left_operand: (variable) @local.definition right_operand: (variable) @local.definition])
    (apply argument: (variable) @local.definition)
    (apply function: (apply argument: (variable) @local.definition))
    (apply function: (apply function: (apply argument: (variable) @local.definition)))
  ])
  (tuple element: (variable) @local.definition)
  (list element: (variable) @local.definition)
  (as bind: (variable) @local.definition)
])
(function (infix left_operand: [(variable) @local.definition (apply argument: (variable) @local.definition)]))
(function (infix right_operand: [(variable) @local.definition (apply argument: (variable) @local.definition)]))
(equation synonym: [
  (apply argument: (variable) @local.definition)
  (apply function: (apply argument: (variable) @local.definition))
  (infix [left_operand: (variable) @local.definition right_operand: (variable) @local.definition])
])
(alternative pattern: [
  (variable) @local.definition
  (apply argument: (variable) @local.definition)
  (apply function: (apply argument: (variable) @local.definition))
  (infix [left_operand: (variable) @local.definition right_operand: (variable) @local.definition])
  (tuple element: (variable) @local.definition)
])
(bind pattern: [
  (variable) @local.definition
  (tuple element: (variable) @local.definition)
  (apply argument: (variable) @local.definition)
])
(pattern_guard pattern: (apply argument: (variable) @local.definition))
(local_binds [
  (bind name: (variable) @local.hoisted)
  (function name: (variable) @local.hoisted)
  (bind pattern: (tuple element: (variable) @local.hoisted))
])

[(type_params bind: (variable) @local.type) (infix bind: (variable) @local.type)]
(type_patterns [
  (variable) @local.type
  (parens type: (apply argument: (variable) @local.type))
  (list element: (variable) @local.type)
])
(function [parameter: (variable) @local.type result: (variable) @local.type])
(apply constructor: (_) argument: (variable) @local.type)
(apply constructor: (variable) @local.type)
(signature type: [(variable) @local.type (list element: (variable) @local.type)])
