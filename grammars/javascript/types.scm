; JavaScript: what tells the types of values.

(member_expression object: (_) @object property: [(property_identifier) (private_property_identifier)] @member) @access

(call_expression function: (_) @function) @call
(new_expression constructor: (_) @type) @value
(parenthesized_expression . (_) @inner .) @same
(this) @self
(super) @base

(variable_declarator name: (identifier) @binding value: (_) @initial)
(field_definition property: (_) @binding value: (_) @initial)
