; TypeScript: what tells the types of values.

; ---- looked up in something

(member_expression object: (_) @object property: [(property_identifier) (private_property_identifier)] @member) @access

; ---- values

(call_expression function: (_) @function) @call
(new_expression constructor: (_) @type) @value
(as_expression . (_) . [(type_identifier) (generic_type) (nested_type_identifier) (parenthesized_type)] @type .) @value
; `as const`
(as_expression . (_) @inner . "as" . "const") @same
(satisfies_expression . (_) @inner) @same
(parenthesized_expression . (_) @inner .) @same
(non_null_expression (_) @inner) @same
(this) @self
(super) @base

; ---- types

(generic_type name: (_) @inner) @same
(nested_type_identifier name: (_) @inner) @same
(parenthesized_type (_) @inner) @same
(this_type) @self
; `T | undefined`, `T | null`
(union_type . (_) @inner . (literal_type [(undefined) (null)]) .) @same
(union_type . (literal_type [(undefined) (null)]) . (_) @inner .) @same

; ---- declarations

(variable_declarator name: (identifier) @binding type: (type_annotation . (_) @type .))
(variable_declarator name: (identifier) @binding !type value: (_) @initial)
(required_parameter pattern: (identifier) @binding type: (type_annotation . (_) @type .))
(required_parameter pattern: (identifier) @binding !type value: (_) @initial)
(optional_parameter pattern: (identifier) @binding type: (type_annotation . (_) @type .))
(public_field_definition name: (_) @binding type: (type_annotation . (_) @type .))
(public_field_definition name: (_) @binding !type value: (_) @initial)
(property_signature name: (_) @binding type: (type_annotation . (_) @type .))
[
  (method_definition name: (_) @binding return_type: (type_annotation . (_) @returned .))
  (method_signature name: (_) @binding return_type: (type_annotation . (_) @returned .))
  (abstract_method_signature name: (_) @binding return_type: (type_annotation . (_) @returned .))
  (function_declaration name: (_) @binding return_type: (type_annotation . (_) @returned .))
  (function_signature name: (_) @binding return_type: (type_annotation . (_) @returned .))
]
(variable_declarator name: (identifier) @binding value: (arrow_function return_type: (type_annotation . (_) @returned .)))
(public_field_definition name: (_) @binding value: (arrow_function return_type: (type_annotation . (_) @returned .)))
(type_alias_declaration name: (type_identifier) @binding value: (_) @type)
