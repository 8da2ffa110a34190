; Go: what tells the types of values.

; ---- looked up in something

(selector_expression operand: (_) @object field: (field_identifier) @member) @access
(composite_literal body: (literal_value (keyed_element key: (literal_element (identifier) @member)))) @object

; ---- values

(call_expression function: (_) @function) @call
(composite_literal type: (_) @type) @value
(type_assertion_expression type: (_) @type) @value
(type_conversion_expression type: (_) @type) @value
(parenthesized_expression (_) @inner) @same
(unary_expression operator: ["&" "*"] operand: (_) @inner) @same

; ---- types

(pointer_type (_) @inner) @same
(generic_type type: (_) @inner) @same
(qualified_type name: (_) @inner) @same

; ---- declarations. Of several results the first is for the first name.

(parameter_declaration name: (identifier) @binding type: (_) @type)
(field_declaration name: (field_identifier) @binding type: (_) @type)
(field_declaration !name type: [
  (type_identifier) @binding @type
  (qualified_type name: (type_identifier) @binding) @type
  (generic_type type: (type_identifier) @binding) @type
])
(var_spec name: (identifier) @binding type: (_) @type)
(var_spec . name: (identifier) @binding !type value: (expression_list . (_) @initial .))
(short_var_declaration left: (expression_list . (identifier) @binding) right: (expression_list . (_) @initial .))
(function_declaration name: (identifier) @binding result: [
  (type_identifier) @returned
  (pointer_type) @returned
  (generic_type) @returned
  (qualified_type) @returned
  (parameter_list . (parameter_declaration type: (_) @returned))
])
(method_declaration name: (field_identifier) @binding result: [
  (type_identifier) @returned
  (pointer_type) @returned
  (generic_type) @returned
  (qualified_type) @returned
  (parameter_list . (parameter_declaration type: (_) @returned))
])
(method_elem name: (field_identifier) @binding result: [
  (type_identifier) @returned
  (pointer_type) @returned
  (generic_type) @returned
  (qualified_type) @returned
  (parameter_list . (parameter_declaration type: (_) @returned))
])
(type_alias name: (type_identifier) @binding type: (_) @type)
