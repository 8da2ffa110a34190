; Dart. A function's signature and body are neighbours: together they are the definition, and the scope of its parameters.

; ---- types

(class_definition name: (identifier) @name body: (_) @signature.end) @definition.class
(class_definition (mixin_application_class . (identifier) @name)) @definition.class
(mixin_declaration (mixin) . (identifier) @name (class_body) @signature.end) @definition.trait
(extension_type_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(representation_declaration name: (identifier) @name) @definition.field
(extension_declaration name: (identifier) @name body: (_) @signature.end) @definition.namespace
(extension_declaration !name . class: (type_identifier) @container.name) @container
(enum_declaration name: (identifier) @name body: (_) @signature.end) @definition.enum
(enum_constant name: (identifier) @name) @definition.enum-member
(type_alias . (type_identifier) @name "=") @definition.type-alias
(type_alias (type_identifier) @name . (formal_parameter_list)) @definition.type-alias

; ---- functions, accessors and operators

(function_signature name: (identifier) @name) @definition.function
(program (function_signature name: (identifier) @name) @definition.function . (function_body) @definition.function @signature.end)
(program [(getter_signature name: (identifier) @name) (setter_signature name: (identifier) @name)] @definition.property
  . (function_body) @definition.property @signature.end)
(lambda_expression (function_signature name: (identifier) @name) body: (_) @signature.end) @definition.function

(method_signature (function_signature name: (identifier) @name)) @definition.method
((method_signature (function_signature name: (identifier) @name)) @definition.method
  . (function_body) @definition.method @signature.end)
(declaration (function_signature name: (identifier) @name)) @definition.method
((method_signature [(getter_signature name: (identifier) @name) (setter_signature name: (identifier) @name)]) @definition.property
  . (function_body) @definition.property @signature.end)
(declaration [(getter_signature name: (identifier) @name) (setter_signature name: (identifier) @name)]) @definition.property
((method_signature (operator_signature [(binary_operator) "[]" "[]=" "~"] @name)) @definition.operator
  . (function_body) @definition.operator @signature.end)
(declaration (operator_signature [(binary_operator) "[]" "[]=" "~"] @name)) @definition.operator

; ---- constructors: `C.named` is named

(declaration [
  (constructor_signature (identifier) @name . (formal_parameter_list))
  (constant_constructor_signature (identifier) @name . (formal_parameter_list))
  (factory_constructor_signature (identifier) @name . (formal_parameter_list))
  (redirecting_factory_constructor_signature (identifier) @name . (formal_parameter_list) "=" @signature.end)
]) @definition.constructor
(declaration [(constructor_signature (identifier) @name . (formal_parameter_list)) (constant_constructor_signature (identifier) @name . (formal_parameter_list))]
  . [(initializers) (redirection)] @signature.end) @definition.constructor
((method_signature [
  (constructor_signature (identifier) @name . (formal_parameter_list))
  (factory_constructor_signature (identifier) @name . (formal_parameter_list))
]) @definition.constructor . (function_body) @definition.constructor @signature.end)
((method_signature (constructor_signature (identifier) @name . (formal_parameter_list)) . (initializers) @signature.end) @definition.constructor
  . (function_body) @definition.constructor)

; ---- fields, variables and constants

(declaration (initialized_identifier_list (initialized_identifier . (identifier) @name))) @definition.field
(declaration (static_final_declaration_list (static_final_declaration . (identifier) @name))) @definition.constant

; Those of a library have no node of their own: their type stands beside them.
(program (initialized_identifier_list (initialized_identifier . (identifier) @name)) @definition.variable)
(program (_) @definition.variable . (initialized_identifier_list (initialized_identifier . (identifier) @name)) @definition.variable)
(program (type_identifier) @definition.variable . [(type_identifier) (type_arguments) (nullable_type)]
  . (initialized_identifier_list (initialized_identifier . (identifier) @name)) @definition.variable)
(program (type_identifier) @definition.variable . [(type_identifier) (type_arguments)] . [(type_arguments) (nullable_type)]
  . (initialized_identifier_list (initialized_identifier . (identifier) @name)) @definition.variable)
(program (_) @definition.constant . (static_final_declaration_list (static_final_declaration . (identifier) @name)) @definition.constant)
(program [(const_builtin) (final_builtin)] @definition.constant . [(type_identifier) (function_type) (record_type)]
  . (static_final_declaration_list (static_final_declaration . (identifier) @name)) @definition.constant)
(program [(const_builtin) (final_builtin)] @definition.constant . (type_identifier) . [(type_identifier) (type_arguments) (nullable_type)]
  . (static_final_declaration_list (static_final_declaration . (identifier) @name)) @definition.constant)
(program [(const_builtin) (final_builtin)] @definition.constant . (type_identifier) . [(type_identifier) (type_arguments)] . [(type_arguments) (nullable_type)]
  . (static_final_declaration_list (static_final_declaration . (identifier) @name)) @definition.constant)

; ---- imports

(import_specification [(uri (_) @import.path) (configurable_uri . (uri (_) @import.path))]) @import
(import_specification (identifier) @import.alias)
(import_specification (combinator "show" (identifier) @import.name @reference.import))
(library_export (configurable_uri . (uri (_) @import.path))) @import
(library_export (combinator "show" (identifier) @import.name @reference.import))
(part_directive (uri (_) @import.path)) @import

; ---- scopes and locals

[
  (class_definition)
  (mixin_declaration)
  (extension_declaration)
  (extension_type_declaration)
  (type_alias)
  (declaration)
  (lambda_expression)
  (function_expression)
  (block)
  (for_statement)
  (if_statement)
  (try_statement)
  (switch_statement_case)
  (switch_expression_case)
] @scope
((method_signature) @scope . (function_body) @scope)
(program [(function_signature) (setter_signature)] @scope . (function_body) @scope)
(type_parameter (type_identifier) @local.type)
(formal_parameter (identifier) @local.definition)
(typed_identifier (identifier) @local.definition)
(local_variable_declaration (initialized_variable_definition [
  name: (identifier) @local.definition
  (initialized_identifier . (identifier) @local.definition)
])) @local.statement
(local_variable_declaration (pattern_variable_declaration [
  (record_pattern (constant_pattern (identifier) @local.definition))
  (list_pattern (constant_pattern (identifier) @local.definition))
  (object_pattern (constant_pattern (identifier) @local.definition))
])) @local.statement
(for_loop_parts name: (identifier) @local.definition)
(for_loop_parts (record_pattern (constant_pattern (identifier) @local.definition)))
(variable_pattern (identifier) @local.definition)
(catch_parameters (identifier) @local.definition)

; ---- references: what is called shows only in what follows it

((identifier) @reference (#not-eq? @reference "_"))
(identifier_dollar_escaped) @reference
(type_identifier) @reference.type
(annotation name: (identifier) @reference.type)
[
  (unconditional_assignable_selector (identifier) @reference.member)
  (conditional_assignable_selector (identifier) @reference.member)
  (cascade_selector (identifier) @reference.member)
  (label (identifier) @reference.member)
  (constructor_param (identifier) @reference.member)
  (super_formal_parameter (identifier) @reference.member)
  (field_initializer . (identifier) @reference.member)
  (const_object_expression (identifier) @reference.member)
]
(object_pattern (identifier) @reference.member . ":")
((identifier) @reference.call . (selector (argument_part)))
((selector [
  (unconditional_assignable_selector (identifier) @reference.call)
  (conditional_assignable_selector (identifier) @reference.call)
]) . (selector (argument_part)))
(cascade_section (cascade_selector (identifier) @reference.call) . (argument_part))
(new_expression . (type_identifier) @reference.call)
(const_object_expression (const_builtin) . (type_identifier) @reference.call)
(superclass . (type_identifier) @reference.inherit)
(mixins (type_identifier) @reference.inherit)
(interfaces (type_identifier) @reference.inherit)
(mixin_declaration (type_identifier) @reference.inherit)
(mixin_application . (type_identifier) @reference.inherit)
(assignable_expression [
  (identifier) @reference.write
  (unconditional_assignable_selector (identifier) @reference.write)
  (conditional_assignable_selector (identifier) @reference.write)
] .)
(cascade_section (cascade_selector (identifier) @reference.write) . "=")

; ---- docs

[(comment) (documentation_comment)] @doc
(annotation) @attribute
