; Java. The package is the region the whole file lies in, be it broken or not.
(program (package_declaration [(scoped_identifier) (identifier)] @container.name)) @container
(ERROR (package_declaration [(scoped_identifier) (identifier)] @container.name)) @container

; ---- types

(class_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(record_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(enum_declaration name: (identifier) @name body: (_) @signature.end) @definition.enum
(interface_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(annotation_type_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(module_declaration name: (_) @name body: (_) @signature.end) @definition.module

; ---- members

(method_declaration name: (identifier) @name [(block) ";"] @signature.end) @definition.method
(constructor_declaration name: (identifier) @name body: (_) @signature.end) @definition.constructor
(compact_constructor_declaration name: (identifier) @name body: (_) @signature.end) @definition.constructor
(annotation_type_element_declaration name: (identifier) @name) @definition.method
(enum_constant name: (identifier) @name @visibility.public) @definition.enum-member
(record_declaration parameters: (formal_parameters [
  (formal_parameter name: (identifier) @name @visibility.public @local.external)
  (spread_parameter (variable_declarator name: (identifier) @name @visibility.public @local.external))
] @definition.property))
(constant_declaration declarator: (variable_declarator name: (identifier) @name)) @definition.constant

; A field of a class inside of a method is not the local of its name outside of the class.
(field_declaration declarator: (variable_declarator name: (identifier) @name @local.external)) @definition.field
; Of several patterns the last that names a node holds: `static final` makes a constant.
(field_declaration (modifiers "static" "final") declarator: (variable_declarator name: (identifier) @name)) @definition.constant
(field_declaration (modifiers "final" "static") declarator: (variable_declarator name: (identifier) @name)) @definition.constant

; ---- what is left of broken code

(ERROR ["class" "record"] . (identifier) @name) @definition.class
(ERROR ["interface" "@interface"] . (identifier) @name) @definition.interface
(ERROR "enum" . (identifier) @name) @definition.enum
(ERROR (identifier) @name @definition.method . (formal_parameters) @definition.method . "{" @signature.end)

; ---- imports

; The path of a static import ends with the member, that of a nested class with the class.
(import_declaration [(scoped_identifier) (identifier)] @import.path (asterisk)? @import.name) @import
(import_declaration (scoped_identifier name: (identifier) @reference.import))
(requires_module_directive module: (_) @import.path) @import

; ---- references

(identifier) @reference
((type_identifier) @reference.type
  (#not-eq? @reference.type "var"))
(method_invocation name: (identifier) @reference.call @reference.member)
(field_access field: (identifier) @reference.member)
(scoped_type_identifier "." (type_identifier) @reference.member)
(element_value_pair key: (identifier) @reference.member)
(switch_label (identifier) @reference.member)
(object_creation_expression type: [
  (type_identifier) @reference.call
  (generic_type . (type_identifier) @reference.call)
  (scoped_type_identifier (type_identifier) @reference.call .)
  (generic_type . (scoped_type_identifier (type_identifier) @reference.call .))
])
(method_reference . (identifier) @reference.call "::" . "new")
(method_reference "::" . (identifier) @reference.call @reference.member)
(record_pattern . (identifier) @reference.type)
(superclass [
  (type_identifier) @reference.inherit
  (generic_type . (type_identifier) @reference.inherit)
  (scoped_type_identifier (type_identifier) @reference.inherit .)
  (generic_type . (scoped_type_identifier (type_identifier) @reference.inherit .))
])
(super_interfaces (type_list [
  (type_identifier) @reference.inherit
  (generic_type . (type_identifier) @reference.inherit)
  (scoped_type_identifier (type_identifier) @reference.inherit .)
  (generic_type . (scoped_type_identifier (type_identifier) @reference.inherit .))
]))
(extends_interfaces (type_list [
  (type_identifier) @reference.inherit
  (generic_type . (type_identifier) @reference.inherit)
  (scoped_type_identifier (type_identifier) @reference.inherit .)
  (generic_type . (scoped_type_identifier (type_identifier) @reference.inherit .))
]))
(marker_annotation name: [(identifier) @reference.type (scoped_identifier name: (identifier) @reference.type)])
(annotation name: [(identifier) @reference.type (scoped_identifier name: (identifier) @reference.type)])
(assignment_expression left: [(identifier) @reference.write (field_access field: (identifier) @reference.write)])
(update_expression [(identifier) @reference.write (field_access field: (identifier) @reference.write)])

; ---- scopes and locals. A label is known in its statement alone.

[
  (class_declaration) (interface_declaration) (record_declaration) (enum_declaration)
  (method_declaration) (constructor_declaration) (compact_constructor_declaration) (lambda_expression)
  (block) (for_statement) (enhanced_for_statement) (try_with_resources_statement) (catch_clause)
  (switch_block) (switch_rule) (switch_block_statement_group)
] @scope
(object_creation_expression (class_body) @scope)
(enum_constant body: (class_body) @scope)

(type_parameter (type_identifier) @local.type)
(formal_parameter name: (identifier) @local.definition)
(spread_parameter (variable_declarator name: (identifier) @local.definition))
(lambda_expression parameters: [(identifier) @local.definition (inferred_parameters (identifier) @local.definition)])
(local_variable_declaration declarator: (variable_declarator name: (identifier) @local.definition))
(enhanced_for_statement name: (identifier) @local.definition)
(resource name: (identifier) @local.definition)
(catch_formal_parameter name: (identifier) @local.definition)
(instanceof_expression name: (identifier) @local.definition)
(type_pattern (identifier) @local.definition)
(record_pattern_component (identifier) @local.definition)
(labeled_statement . (identifier) @local.definition) @scope

; ---- docs

[(block_comment) (line_comment)] @doc
(modifiers [(annotation) (marker_annotation)] @attribute)
