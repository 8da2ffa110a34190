; Rust: what tells the types of values.

; ---- looked up in something

(field_expression value: (_) @object field: (field_identifier) @member) @access
(scoped_identifier path: [(identifier) (scoped_identifier) (generic_type)] @object name: (identifier) @member) @access
(struct_expression body: (field_initializer_list [
  (field_initializer field: (field_identifier) @member)
  (shorthand_field_initializer (identifier) @member)
])) @object

; ---- values

(call_expression function: (_) @function) @call
(generic_function function: (_) @inner) @same
(struct_expression name: (_) @type) @value
(type_cast_expression type: (_) @type) @value
(parenthesized_expression (_) @inner) @same
(reference_expression value: (_) @inner) @same
(self) @self
((identifier) @self
  (#eq? @self "Self"))
((type_identifier) @self
  (#eq? @self "Self"))

; ---- types. What a box or a counted reference holds is looked up through it.

(reference_type type: (_) @inner) @same
(generic_type type: (_) @inner) @same
((generic_type type: (type_identifier) @_pointer type_arguments: (type_arguments . (_) @inner .)) @same
  (#any-of? @_pointer "Box" "Rc" "Arc"))
(scoped_type_identifier name: (_) @inner) @same
(generic_type_with_turbofish type: (_) @inner) @same

; ---- declarations

(let_declaration pattern: [(identifier) @binding (mut_pattern (identifier) @binding)] type: (_) @type)
(let_declaration pattern: [(identifier) @binding (mut_pattern (identifier) @binding)] !type value: (_) @initial)
(parameter pattern: [(identifier) @binding (mut_pattern (identifier) @binding)] type: (_) @type)
(const_item name: (identifier) @binding type: (_) @type)
(static_item name: (identifier) @binding type: (_) @type)
(field_declaration name: (field_identifier) @binding type: (_) @type)
(function_item name: (identifier) @binding return_type: (_) @returned)
(function_signature_item name: (identifier) @binding return_type: (_) @returned)
(type_item name: (type_identifier) @binding type: (_) @type)
