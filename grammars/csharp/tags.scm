; C#. A file-scoped namespace is the region the whole file lies in, be it broken or not.
(compilation_unit (file_scoped_namespace_declaration name: (_) @container.name)) @container
(ERROR (file_scoped_namespace_declaration name: (_) @container.name)) @container
(namespace_declaration name: (_) @name @visibility.public body: (_) @signature.end) @definition.namespace

; ---- types: with a body, or ended by a semicolon

(class_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(class_declaration name: (identifier) @name !body ";" @signature.end) @definition.class
(struct_declaration name: (identifier) @name body: (_) @signature.end) @definition.struct
(struct_declaration name: (identifier) @name !body ";" @signature.end) @definition.struct
(record_declaration name: (identifier) @name body: (_) @signature.end) @definition.class
(record_declaration name: (identifier) @name !body ";" @signature.end) @definition.class
; Of several patterns the last that names a node holds.
(record_declaration "struct" name: (identifier) @name body: (_) @signature.end) @definition.struct
(record_declaration "struct" name: (identifier) @name !body ";" @signature.end) @definition.struct
(record_declaration (parameter_list (parameter name: (identifier) @name @visibility.public) @definition.property))
(interface_declaration name: (identifier) @name body: (_) @signature.end) @definition.interface
(enum_declaration name: (identifier) @name body: (_) @signature.end) @definition.enum
(enum_member_declaration name: (identifier) @name) @definition.enum-member
(delegate_declaration name: (identifier) @name ";" @signature.end) @definition.delegate

; ---- members

(method_declaration name: (identifier) @name body: (_) @signature.end) @definition.method
(method_declaration name: (identifier) @name !body ";" @signature.end) @definition.method
((constructor_declaration name: (identifier) @name body: (_) @signature.end) @definition.constructor
  (#not-eq? @name "extension"))
(constructor_declaration name: (identifier) @name !body ";" @signature.end) @definition.constructor
(destructor_declaration name: (identifier) @name body: (_) @signature.end) @definition.method
(property_declaration name: (identifier) @name [(accessor_list) (arrow_expression_clause)] @signature.end) @definition.property
(indexer_declaration "this" @name [(accessor_list) (arrow_expression_clause)] @signature.end) @definition.property
(event_declaration name: (identifier) @name) @definition.event
(event_field_declaration (variable_declaration (variable_declarator name: (identifier) @name))) @definition.event
(operator_declaration operator: _ @name body: (_) @signature.end) @definition.operator
(operator_declaration operator: _ @name !body ";" @signature.end) @definition.operator
; Named `implicit` or `explicit`; the target type is in the signature.
(conversion_operator_declaration ["implicit" "explicit"] @name body: (_) @signature.end) @definition.operator
(conversion_operator_declaration ["implicit" "explicit"] @name !body ";" @signature.end) @definition.operator

(field_declaration (variable_declaration (variable_declarator name: (identifier) @name))) @definition.field
(field_declaration (modifier "const") (variable_declaration (variable_declarator name: (identifier) @name))) @definition.constant

; Functions among top-level statements.
(global_statement (local_function_statement name: (identifier) @name body: (_) @signature.end) @definition.function)

; `extension(T x) { … }` is unknown to the grammar: a constructor with local functions and variables.
((constructor_declaration
  name: (identifier) @_extension
  body: (block (local_function_statement name: (identifier) @name body: (_) @signature.end) @definition.method))
  (#eq? @_extension "extension"))
((constructor_declaration
  name: (identifier) @_extension
  body: (block (local_declaration_statement (variable_declaration (variable_declarator name: (identifier) @name))) @definition.property))
  (#eq? @_extension "extension"))

; ---- imports

(using_directive !name [(identifier) (qualified_name) (generic_name) (alias_qualified_name)] @import.path) @import
(using_directive name: (identifier) @import.alias . (_) @import.path) @import
(using_directive [(identifier) @reference.import (qualified_name name: (identifier) @reference.import)])

; ---- references

(identifier) @reference
(invocation_expression function: [
  (identifier) @reference.call
  (generic_name (identifier) @reference.call)
  (member_access_expression name: [(identifier) @reference.call (generic_name (identifier) @reference.call)])
  (member_binding_expression name: [(identifier) @reference.call (generic_name (identifier) @reference.call)])
  (conditional_access_expression (member_binding_expression name: [(identifier) @reference.call (generic_name (identifier) @reference.call)]))
])
(object_creation_expression type: [
  (identifier) @reference.call
  (generic_name (identifier) @reference.call)
  (qualified_name name: [(identifier) @reference.call (generic_name (identifier) @reference.call)])
])
(base_list [
  (identifier) @reference.inherit
  (generic_name (identifier) @reference.inherit)
  (qualified_name name: [(identifier) @reference.inherit (generic_name (identifier) @reference.inherit)])
  (primary_constructor_base_type type: [
    (identifier) @reference.inherit
    (generic_name (identifier) @reference.inherit)
    (qualified_name name: [(identifier) @reference.inherit (generic_name (identifier) @reference.inherit)])
  ])
])
(generic_name (identifier) @reference.type)
(type_argument_list (identifier) @reference.type)
(attribute name: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
(variable_declaration type: (identifier) @reference.type)
(parameter type: (identifier) @reference.type)
(method_declaration returns: (identifier) @reference.type)
(property_declaration type: (identifier) @reference.type)
(event_declaration type: (identifier) @reference.type)
(nullable_type (identifier) @reference.type)
(array_type type: (identifier) @reference.type)
(cast_expression type: (identifier) @reference.type)
(typeof_expression type: (identifier) @reference.type)
(as_expression right: (identifier) @reference.type)
(is_expression right: (identifier) @reference.type)
(declaration_pattern type: (identifier) @reference.type)
(catch_declaration type: (identifier) @reference.type)
(type_parameter_constraint type: (identifier) @reference.type)
(assignment_expression left: [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)])
(prefix_unary_expression ["++" "--"] [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)])
(postfix_unary_expression [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)] ["++" "--"])

; ---- docs

(comment) @doc
(attribute_list) @attribute
