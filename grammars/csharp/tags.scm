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
(record_declaration (parameter_list (parameter name: (identifier) @name @visibility.public @local.external) @definition.property))
; `params` has no node of its own.
(record_declaration (parameter_list type: (_) @definition.property name: (identifier) @name @visibility.public @local.external @definition.property))
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
(event_declaration name: (identifier) @name accessors: (_) @signature.end) @definition.event
(event_field_declaration (variable_declaration (variable_declarator name: (identifier) @name))) @definition.event
(operator_declaration operator: _ @name body: (_) @signature.end) @definition.operator
(operator_declaration operator: _ @name !body ";" @signature.end) @definition.operator
; Named `implicit` or `explicit`; the target type is in the signature.
(conversion_operator_declaration ["implicit" "explicit"] @name body: (_) @signature.end) @definition.operator
(conversion_operator_declaration ["implicit" "explicit"] @name !body ";" @signature.end) @definition.operator

; A field is none of the primary constructor's parameters, even where it has the name of one.
(field_declaration (variable_declaration (variable_declarator name: (identifier) @name @local.external))) @definition.field
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

; ---- what is left of broken code: heads. What they held lies in the namespace alone.

(ERROR "namespace" . [(identifier) (qualified_name)] @container.name) @container
(ERROR "namespace" @definition.namespace . [(identifier) (qualified_name)] @name @visibility.public @definition.namespace)
(ERROR ["class" "record"] @definition.class . (identifier) @name @definition.class)
(ERROR "struct" @definition.struct . (identifier) @name @definition.struct)
(ERROR "interface" @definition.interface . (identifier) @name @definition.interface)
((ERROR [(predefined_type) (identifier) (generic_name) (nullable_type) (array_type) (qualified_name)] @definition.method
  . (identifier) @name @definition.method . (parameter_list) @definition.method . "{" @signature.end)
  (#match? @name "^[A-Z_]"))

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
(explicit_interface_specifier [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
[
  (variable_declaration type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (parameter type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (method_declaration returns: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (property_declaration type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (event_declaration type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (indexer_declaration type: (identifier) @reference.type)
  (operator_declaration type: (identifier) @reference.type)
  (conversion_operator_declaration type: (identifier) @reference.type)
  (delegate_declaration type: (identifier) @reference.type)
  (local_function_statement type: (identifier) @reference.type)
  (nullable_type (identifier) @reference.type)
  (array_type type: (identifier) @reference.type)
  (pointer_type type: (identifier) @reference.type)
  (ref_type type: (identifier) @reference.type)
  (tuple_element type: (identifier) @reference.type)
  (cast_expression type: (identifier) @reference.type)
  (typeof_expression type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (default_expression type: (identifier) @reference.type)
  (sizeof_expression type: (identifier) @reference.type)
  (as_expression right: (identifier) @reference.type)
  (is_expression right: (identifier) @reference.type)
  (declaration_pattern type: [(identifier) @reference.type (qualified_name name: (identifier) @reference.type)])
  (recursive_pattern type: (identifier) @reference.type)
  (type_pattern type: (identifier) @reference.type)
  (declaration_expression type: (identifier) @reference.type)
  (foreach_statement type: (identifier) @reference.type)
  (from_clause type: (identifier) @reference.type)
  (catch_declaration type: (identifier) @reference.type)
  (type_parameter_constraint type: (identifier) @reference.type)
]
(assignment_expression left: [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)])
(prefix_unary_expression ["++" "--"] [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)])
(postfix_unary_expression [(identifier) @reference.write (member_access_expression name: (identifier) @reference.write)] ["++" "--"])
(with_initializer . (identifier) @reference.write)

; Looked up in something else: behind a dot, named arguments, initialised properties, parts of patterns.
(member_access_expression name: [(identifier) @reference.member (generic_name (identifier) @reference.member)])
(member_binding_expression name: [(identifier) @reference.member (generic_name (identifier) @reference.member)])
(qualified_name name: [(identifier) @reference.member (generic_name (identifier) @reference.member)])
(argument name: (identifier) @reference.member)
(attribute_argument name: (identifier) @reference.member)
(initializer_expression (assignment_expression left: (identifier) @reference.member))
(with_initializer . (identifier) @reference.member)
(anonymous_object_creation_expression (identifier) @reference.member . "=")
(subpattern . [
  (identifier) @reference.member
  (member_access_expression expression: [(identifier) @reference.member (member_access_expression expression: (identifier) @reference.member)])
] . ":")

; ---- scopes and locals. Those of a block are known in all of it.

[
  (class_declaration) (struct_declaration) (record_declaration) (interface_declaration) (delegate_declaration)
  (method_declaration) (constructor_declaration) (destructor_declaration) (operator_declaration)
  (conversion_operator_declaration) (property_declaration) (indexer_declaration) (accessor_declaration)
  (local_function_statement) (lambda_expression) (anonymous_method_expression)
  (block) (for_statement) (foreach_statement) (using_statement) (fixed_statement) (catch_clause)
  (switch_body) (switch_section) (switch_expression_arm) (query_expression) (tuple_type)
] @scope
(compilation_unit (global_statement)) @scope

(type_parameter name: (identifier) @local.type @local.hoisted)
(parameter name: (identifier) @local.hoisted)
(parameter_list name: (identifier) @local.hoisted)
(bracketed_parameter_list name: (identifier) @local.hoisted)
(implicit_parameter) @local.hoisted
[
  (local_declaration_statement (variable_declaration (variable_declarator name: (identifier) @local.hoisted)))
  (for_statement initializer: (variable_declaration (variable_declarator name: (identifier) @local.hoisted)))
  (using_statement (variable_declaration (variable_declarator name: (identifier) @local.hoisted)))
  (fixed_statement (variable_declaration (variable_declarator name: (identifier) @local.hoisted)))
]
[
  (tuple_pattern name: (identifier) @local.hoisted)
  (declaration_expression name: (identifier) @local.hoisted)
  (parenthesized_variable_designation name: (identifier) @local.hoisted)
  (declaration_pattern name: (identifier) @local.hoisted)
  (recursive_pattern name: (identifier) @local.hoisted)
  (var_pattern name: (identifier) @local.hoisted)
  (list_pattern name: (identifier) @local.hoisted)
  (foreach_statement left: (identifier) @local.hoisted)
  (catch_declaration name: (identifier) @local.hoisted)
  (tuple_element name: (identifier) @local.hoisted)
  (labeled_statement . (identifier) @local.hoisted)
]
; Range variables.
[
  (from_clause name: (identifier) @local.hoisted)
  (let_clause . (identifier) @local.hoisted)
  (join_clause . "join" . (_)? . (identifier) @local.hoisted . "in")
  (join_into_clause (identifier) @local.hoisted)
  (query_expression (identifier) @local.hoisted)
]
; The value a property or event is given, and words that name nothing.
((accessor_declaration ["set" "init" "add" "remove"] body: [
    (block [
      (expression_statement [
        (assignment_expression right: [(identifier) @local.hoisted (_ (identifier) @local.hoisted)])
        (invocation_expression arguments: (argument_list (argument (identifier) @local.hoisted)))
      ])
      (if_statement condition: [
        (binary_expression (identifier) @local.hoisted)
        (prefix_unary_expression (identifier) @local.hoisted)
        (_ (member_access_expression expression: (identifier) @local.hoisted))
        (invocation_expression arguments: (argument_list (argument (identifier) @local.hoisted)))
      ])
    ])
    (arrow_expression_clause [
      (assignment_expression right: [(identifier) @local.hoisted (_ (identifier) @local.hoisted)])
      (invocation_expression arguments: (argument_list (argument (identifier) @local.hoisted)))
    ])
  ])
  (#eq? @local.hoisted "value"))
((invocation_expression function: (identifier) @local.definition)
  (#eq? @local.definition "nameof"))
((assignment_expression left: (identifier) @local.definition)
  (#eq? @local.definition "_"))
((argument (identifier) @local.definition)
  (#eq? @local.definition "_"))

; ---- docs

(comment) @doc
(attribute_list) @attribute
