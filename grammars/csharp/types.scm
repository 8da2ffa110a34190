; C#: what tells the types of values.

; ---- looked up in something

(member_access_expression expression: _ @object name: [(identifier) @member (generic_name (identifier) @member)]) @access
(conditional_access_expression condition: _ @object
  (member_binding_expression name: [(identifier) @member (generic_name (identifier) @member)]) @access)
(conditional_access_expression (_) @inner .) @same
(object_creation_expression initializer: (initializer_expression (assignment_expression left: (identifier) @member))) @object
(attribute (attribute_argument_list (attribute_argument name: (identifier) @member))) @object
(with_expression . (_) @object (with_initializer . (identifier) @member))
(is_pattern_expression expression: (_) @object pattern: (recursive_pattern !type (property_pattern_clause (subpattern . (identifier) @member . ":"))))
(recursive_pattern type: (_) @object (property_pattern_clause (subpattern . (identifier) @member . ":")))

; ---- values

(invocation_expression function: (_) @function) @call
(object_creation_expression type: (_) @type) @value
(attribute name: (_) @type) @value
(cast_expression type: (_) @type) @value
(as_expression right: (_) @type) @value
(parenthesized_expression (_) @inner) @same
(checked_expression (_) @inner) @same
(postfix_unary_expression (_) @inner "!") @same
(assignment_expression left: (_) @inner "=") @same
(generic_name . (identifier) @inner) @same
"this" @self
"base" @base

; ---- types

(nullable_type type: [(identifier) (generic_name) (qualified_name)] @inner) @same
(qualified_name name: (_) @inner) @same
(alias_qualified_name name: (_) @inner) @same

; ---- declarations

(variable_declaration
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @type
  (variable_declarator name: (identifier) @binding))
(variable_declaration type: (implicit_type) (variable_declarator name: (identifier) @binding (_) @initial .))
(parameter
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @type
  name: (identifier) @binding)
(property_declaration
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @type
  name: (identifier) @binding)
(method_declaration
  returns: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @returned
  name: (identifier) @binding)
(local_function_statement
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @returned
  name: (identifier) @binding)
(foreach_statement
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @type
  left: (identifier) @binding)
(catch_declaration type: (_) @type name: (identifier) @binding)
(declaration_pattern type: (_) @type name: (identifier) @binding)
(recursive_pattern type: (_) @type name: (identifier) @binding)
(declaration_expression
  type: [(identifier) (generic_name) (qualified_name) (nullable_type) (alias_qualified_name)] @type
  name: (identifier) @binding)
