; C++: what tells the types of values. A pointer to something and an array of it are taken for the thing: nothing else is looked up
; in them.

; ---- looked up in something

(field_expression argument: (_) @object field: (field_identifier) @member) @access
(declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @object declarator: (init_declarator value: (initializer_list
  (initializer_pair designator: (field_designator (field_identifier) @member)))))
(compound_literal_expression type: (type_descriptor type: (_) @object) value: (initializer_list
  (initializer_pair designator: (field_designator (field_identifier) @member))))

; ---- values

(call_expression function: (_) @function) @call
(cast_expression type: (type_descriptor type: (_) @type)) @value
(compound_literal_expression type: (type_descriptor type: (_) @type)) @value
(parenthesized_expression (_) @inner) @same
(pointer_expression argument: (_) @inner) @same
(subscript_expression argument: (_) @inner) @same

; ---- types

(struct_specifier name: (type_identifier) @inner) @same
(union_specifier name: (type_identifier) @inner) @same

; ---- declarations

(declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (identifier) @binding
  (pointer_declarator declarator: (identifier) @binding)
  (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @binding))
  (array_declarator declarator: [(identifier) @binding (pointer_declarator declarator: (identifier) @binding)])
])
(declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: (init_declarator declarator: [
  (identifier) @binding
  (pointer_declarator declarator: (identifier) @binding)
  (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @binding))
  (array_declarator declarator: [(identifier) @binding (pointer_declarator declarator: (identifier) @binding)])
]))
(parameter_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (identifier) @binding
  (pointer_declarator declarator: (identifier) @binding)
  (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @binding))
  (array_declarator declarator: [(identifier) @binding (pointer_declarator declarator: (identifier) @binding)])
])
(field_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (field_identifier) @binding
  (pointer_declarator declarator: (field_identifier) @binding)
  (pointer_declarator declarator: (pointer_declarator declarator: (field_identifier) @binding))
  (array_declarator declarator: [(field_identifier) @binding (pointer_declarator declarator: (field_identifier) @binding)])
])
(declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @returned declarator: [
  (function_declarator declarator: (identifier) @binding)
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @binding))
])
(function_definition type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @returned declarator: [
  (function_declarator declarator: (identifier) @binding)
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @binding))
])
(type_definition type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (type_identifier) @binding
  (pointer_declarator declarator: (type_identifier) @binding)
])

; ---- what C does not have

(class_specifier name: (type_identifier) @inner) @same
(qualified_identifier scope: (_) @object name: [(identifier) (type_identifier)] @member) @access
(qualified_identifier scope: (_) @object name: (template_function name: (identifier) @member)) @access
(qualified_identifier name: (qualified_identifier) @inner) @same
(qualified_identifier name: (template_type) @inner) @same
(template_type name: (type_identifier) @inner) @same
(template_function name: (identifier) @inner) @same
(new_expression type: (_) @type) @value
(this) @self

(declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (reference_declarator (identifier) @binding)
  (init_declarator declarator: (reference_declarator (identifier) @binding))
])
(parameter_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: (reference_declarator (identifier) @binding))
(optional_parameter_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (identifier) @binding
  (pointer_declarator declarator: (identifier) @binding)
  (reference_declarator (identifier) @binding)
])
(field_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: (reference_declarator (field_identifier) @binding))
(for_range_loop type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @type declarator: [
  (identifier) @binding
  (pointer_declarator declarator: (identifier) @binding)
  (reference_declarator (identifier) @binding)
])
(declaration type: (placeholder_type_specifier) declarator: (init_declarator
  declarator: [
    (identifier) @binding
    (pointer_declarator declarator: (identifier) @binding)
    (reference_declarator (identifier) @binding)
  ]
  value: (_) @initial))
(field_declaration type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @returned declarator: [
  (function_declarator declarator: (field_identifier) @binding)
  (pointer_declarator declarator: (function_declarator declarator: (field_identifier) @binding))
  (reference_declarator (function_declarator declarator: (field_identifier) @binding))
])
(function_definition type: [(type_identifier) (struct_specifier) (union_specifier) (class_specifier) (qualified_identifier) (template_type)] @returned declarator: [
  (function_declarator declarator: [(field_identifier) @binding (qualified_identifier name: (identifier) @binding)])
  (pointer_declarator declarator: (function_declarator declarator: [(field_identifier) @binding (qualified_identifier name: (identifier) @binding)]))
  (reference_declarator (function_declarator declarator: [(identifier) @binding (field_identifier) @binding (qualified_identifier name: (identifier) @binding)]))
])
(alias_declaration name: (type_identifier) @binding type: (type_descriptor type: (_) @type !declarator))
