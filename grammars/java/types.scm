; Java: what tells the types of values.

; ---- looked up in something

(field_access object: _ @object field: (identifier) @member) @access
(method_invocation object: _ @object name: (identifier) @member) @call
(method_reference . (_) @object "::" . (identifier) @member)

; ---- values

(method_invocation !object name: (identifier) @function) @call
(object_creation_expression type: (_) @type) @value
(cast_expression type: (_) @type) @value
(parenthesized_expression (_) @inner) @same
(assignment_expression left: (_) @inner operator: "=") @same
(this) @self
(super) @base

; ---- types

(generic_type . (_) @inner) @same
(scoped_type_identifier (type_identifier) @inner .) @same

; ---- declarations

((local_variable_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @binding !dimensions))
  (#not-eq? @type "var"))
[
  (field_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @binding !dimensions))
  (constant_declaration type: (_) @type declarator: (variable_declarator name: (identifier) @binding !dimensions))
]
((local_variable_declaration type: (_) @_var declarator: (variable_declarator name: (identifier) @binding value: (_) @initial))
  (#eq? @_var "var"))
(formal_parameter type: (_) @type name: (identifier) @binding !dimensions)
((enhanced_for_statement type: (_) @type name: (identifier) @binding)
  (#not-eq? @type "var"))
((resource type: (_) @type name: (identifier) @binding)
  (#not-eq? @type "var"))
((resource type: (_) @_var name: (identifier) @binding value: (_) @initial)
  (#eq? @_var "var"))
(catch_formal_parameter (catch_type . (_) @type .) name: (identifier) @binding)
(instanceof_expression right: (_) @type name: (identifier) @binding)
(type_pattern (_) @type . (identifier) @binding)
(record_pattern_component (_) @type . (identifier) @binding)
(method_declaration type: (_) @returned name: (identifier) @binding !dimensions)
