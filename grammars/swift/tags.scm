; Swift. An extension is a region: what lies in it belongs to the type it extends.
(class_declaration "extension" name: (_) @container.name) @container

; ---- types

(class_declaration ["class" "actor"] name: (type_identifier) @name body: (_) @signature.end) @definition.class
(class_declaration "struct" name: (type_identifier) @name body: (_) @signature.end) @definition.struct
(class_declaration "enum" name: (type_identifier) @name body: (_) @signature.end) @definition.enum
(protocol_declaration name: (type_identifier) @name body: (_) @signature.end) @definition.interface
(typealias_declaration name: (type_identifier) @name) @definition.type-alias
(associatedtype_declaration name: (type_identifier) @name) @definition.type-alias
(enum_entry name: (simple_identifier) @name) @definition.enum-member

; ---- functions. Of several patterns for one name the last one holds: an operator, unless the name is a word; a function; in
; a type a method.

(function_declaration "func" . name: _ @name body: (_) @signature.end) @definition.operator
(protocol_function_declaration "func" . name: _ @name (function_body)? @signature.end) @definition.operator
(function_declaration name: (simple_identifier) @name body: (_) @signature.end) @definition.function
(class_body (function_declaration name: (simple_identifier) @name body: (_) @signature.end) @definition.method)
(enum_class_body (function_declaration name: (simple_identifier) @name body: (_) @signature.end) @definition.method)
(protocol_function_declaration name: (simple_identifier) @name (function_body)? @signature.end) @definition.method
(init_declaration "init" @name (function_body)? @signature.end) @definition.constructor
(deinit_declaration "deinit" @name body: (_) @signature.end) @definition.constructor
(subscript_declaration "subscript" @name (computed_property) @signature.end) @definition.property
(operator_declaration "operator" . _ @name) @definition.operator
(precedence_group_declaration (simple_identifier) @name) @definition.object
(macro_declaration (simple_identifier) @name definition: (_)? @signature.end) @definition.macro

; ---- properties: one or several, in a tuple perhaps

(source_file (property_declaration [
  (pattern bound_identifier: (simple_identifier) @name)
  (pattern (pattern (simple_identifier) @name))
]) @definition.variable)
(source_file (property_declaration (value_binding_pattern "let") [
  (pattern bound_identifier: (simple_identifier) @name)
  (pattern (pattern (simple_identifier) @name))
]) @definition.constant)
(source_file (property_declaration (pattern bound_identifier: (simple_identifier) @name) (computed_property) @signature.end) @definition.property)
(class_body (property_declaration [
  (pattern bound_identifier: (simple_identifier) @name)
  (pattern (pattern (simple_identifier) @name))
]) @definition.property)
(class_body (property_declaration
  (pattern bound_identifier: (simple_identifier) @name)
  [(computed_property) (willset_didset_block)] @signature.end) @definition.property)
(enum_class_body (property_declaration
  (pattern bound_identifier: (simple_identifier) @name)
  [(computed_property) (willset_didset_block)]? @signature.end) @definition.property)
(protocol_property_declaration
  (pattern bound_identifier: (simple_identifier) @name)
  (protocol_property_requirements) @signature.end) @definition.property

; ---- members that are as public as what they lie in

(class_declaration (modifiers (visibility_modifier ["public" "open"])) body: (enum_class_body
  (enum_entry name: (simple_identifier) @name @visibility.public) @definition.enum-member))
(protocol_declaration (modifiers (visibility_modifier "public")) body: (protocol_body [
  (protocol_function_declaration name: (simple_identifier) @name @visibility.public) @definition.method
  (init_declaration "init" @name @visibility.public) @definition.constructor
  (subscript_declaration "subscript" @name @visibility.public (computed_property) @signature.end) @definition.property
  (protocol_property_declaration
    (pattern bound_identifier: (simple_identifier) @name @visibility.public)
    (protocol_property_requirements) @signature.end) @definition.property
  (associatedtype_declaration name: (type_identifier) @name @visibility.public) @definition.type-alias
]))
(class_declaration (modifiers (visibility_modifier "public")) "extension" body: (class_body [
  (function_declaration name: (simple_identifier) @name @visibility.public body: (_) @signature.end) @definition.method
  (init_declaration "init" @name @visibility.public body: (_) @signature.end) @definition.constructor
  (subscript_declaration "subscript" @name @visibility.public (computed_property) @signature.end) @definition.property
  (property_declaration
    (pattern bound_identifier: (simple_identifier) @name @visibility.public)
    (computed_property) @signature.end) @definition.property
]))

; ---- what is left of broken code

(ERROR "class" @definition.class . (simple_identifier) @name @definition.class)
(ERROR "struct" @definition.struct . (simple_identifier) @name @definition.struct)
(ERROR (property_declaration (pattern bound_identifier: (simple_identifier) @name)) @definition.property)
(function_declaration "class" @definition.class . (ERROR . (simple_identifier) @name @definition.class))
(function_declaration (ERROR) "func" @definition.method . name: (simple_identifier) @name body: (_) @signature.end @definition.method)

; ---- imports

(import_declaration (identifier) @import.path) @import
(import_declaration (identifier (simple_identifier) @reference.import .))

; ---- scopes and locals: what `guard` binds is visible behind it

[
  (class_declaration)
  (protocol_declaration)
  (typealias_declaration)
  (function_declaration)
  (protocol_function_declaration)
  (init_declaration)
  (subscript_declaration)
  (macro_declaration)
  (lambda_literal)
  (computed_getter)
  (computed_setter)
  (willset_clause)
  (didset_clause)
  (statements)
  (if_statement)
  (while_statement)
  (for_statement)
  (switch_entry)
  (catch_block)
] @scope
(type_parameter (type_identifier) @local.type)
(parameter name: (simple_identifier) @local.definition)
(lambda_parameter name: (simple_identifier) @local.definition)
(capture_list_item name: (simple_identifier) @local.definition)
(computed_setter (simple_identifier) @local.definition)
(willset_clause (simple_identifier) @local.definition)
(didset_clause (simple_identifier) @local.definition)
(statements (property_declaration [
  (pattern bound_identifier: (simple_identifier) @local.definition)
  (pattern (pattern (simple_identifier) @local.definition))
]) @local.statement)
(for_statement item: [
  (pattern bound_identifier: (simple_identifier) @local.definition)
  (pattern (pattern (simple_identifier) @local.definition))
] collection: (_) @local.statement)
(pattern (value_binding_pattern) bound_identifier: (simple_identifier) @local.definition)
(pattern (value_binding_pattern) (pattern [(simple_identifier) @local.definition (pattern (simple_identifier) @local.definition)]))

; `if let x = x` reads the outer x, and so does `if let x`.
[
  (if_statement bound_identifier: (simple_identifier) @local.definition . (type_annotation)? . "=" . (_) @local.statement)
  (guard_statement bound_identifier: (simple_identifier) @local.definition . (type_annotation)? . "=" . (_) @local.statement)
  (while_statement bound_identifier: (simple_identifier) @local.definition . (type_annotation)? . "=" . (_) @local.statement)
]
[
  (if_statement bound_identifier: (simple_identifier) @local.definition @reference.member . ["," "{"])
  (guard_statement bound_identifier: (simple_identifier) @local.definition @reference.member . ["," (else)])
]
(if_statement (pattern (simple_identifier) @local.definition))
(guard_statement (pattern (simple_identifier) @local.definition))

; ---- references

((simple_identifier) @reference (#not-any-of? @reference "_" "$0" "$1" "$2" "self" "newValue" "oldValue"))
((type_identifier) @reference.type (#not-eq? @reference.type "Self"))
((navigation_suffix suffix: (simple_identifier) @reference.member) (#not-eq? @reference.member "self"))
(value_argument_label (simple_identifier) @reference.member)
(prefix_expression operation: "." target: (simple_identifier) @reference.member)
(pattern "." . (simple_identifier) @reference.member)
[(if_statement "." . (simple_identifier) @reference.member) (guard_statement "." . (simple_identifier) @reference.member)]
; `x[1]` is a call with brackets to the grammar.
(call_expression . [
  (simple_identifier) @reference.call
  (navigation_expression suffix: (navigation_suffix suffix: (simple_identifier) @reference.call))
  (prefix_expression operation: "." target: (simple_identifier) @reference.call)
] (call_suffix . [(value_arguments . "(") (lambda_literal)]))
(constructor_expression constructed_type: [
  (user_type (type_identifier) @reference.call .)
  (user_type (type_identifier) @reference.call . (type_arguments))
])
(macro_invocation (simple_identifier) @reference.call)
(inheritance_specifier inherits_from: [
  (user_type (type_identifier) @reference.inherit .)
  (user_type (type_identifier) @reference.inherit . (type_arguments))
])
(assignment target: (directly_assignable_expression [
  (simple_identifier) @reference.write
  (navigation_expression suffix: (navigation_suffix suffix: (simple_identifier) @reference.write))
]))

; ---- docs

[(comment) (multiline_comment)] @doc
(modifiers (attribute) @attribute)
