; C++. A definition ends its signature at whatever follows the declarator: the body, `= default`, `: member(…)`.

; ---- functions and methods

(function_definition type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])))
  ] . (_) @signature.end) @definition.function
; Member templates: of several patterns the last that names a node holds.
(field_declaration_list (template_declaration (function_definition type: (_) declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (reference_declarator (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  ] . (_) @signature.end) @definition.method))
(field_declaration_list (template_declaration (declaration type: (_) declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (reference_declarator (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  ] ";" @signature.end) @declaration.method))
(function_definition declarator: [
    (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)])))
    (function_declarator declarator: (destructor_name) @name)
  ] . (_) @signature.end) @definition.method
(function_definition declarator: [
    (function_declarator declarator: (operator_name) @name)
    (pointer_declarator declarator: (function_declarator declarator: (operator_name) @name))
    (reference_declarator (function_declarator declarator: (operator_name) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (operator_name) @name)))
    (operator_cast) @name
  ] . (_) @signature.end) @definition.operator

; A constructor has the shape of a function without a type. So have macros at file level: TEST(suite, name) { … }.
((field_declaration_list (function_definition !type declarator: (function_declarator declarator: (identifier) @name) . (_) @signature.end) @definition.constructor)
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((field_declaration_list (template_declaration (function_definition !type declarator: (function_declarator declarator: (identifier) @name) . (_) @signature.end) @definition.constructor))
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((field_declaration_list (preproc_ifdef (function_definition !type declarator: (function_declarator declarator: (identifier) @name) . (_) @signature.end) @definition.constructor))
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((field_declaration_list (preproc_if (function_definition !type declarator: (function_declarator declarator: (identifier) @name) . (_) @signature.end) @definition.constructor))
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((function_definition !type declarator: (function_declarator
    declarator: (identifier) @reference.call
    parameters: (parameter_list
      . (parameter_declaration type: (type_identifier) @container.name !declarator)
      . (parameter_declaration type: (type_identifier) @name !declarator)))
  body: (_) @signature.end) @definition.function
  (#match? @reference.call "^(TYPED_)?TEST(_[A-Z_]+)?$|^BENCHMARK_"))

; Out of class: the scope is the container.
(function_definition type: (_) declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))
    (reference_declarator (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)]))))
  ] . (_) @signature.end) @definition.method
(function_definition type: (_) declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))
    (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)]))))
    (reference_declarator (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)]))))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))))
  ] . (_) @signature.end) @definition.method
(function_definition declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name))
    (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name)))
    (reference_declarator (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name)))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name))))
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name)))
    (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name))))
    (reference_declarator (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name))))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_name) @name)))))
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_cast) @name)
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_cast) @name))
  ] . (_) @signature.end) @definition.operator
(function_definition !type declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (destructor_name) @name))
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (destructor_name) @name)))
  ] . (_) @signature.end) @definition.method
(function_definition !type declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name))
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name)))
  ] . (_) @signature.end) @definition.constructor
(function_definition type: (_) declarator: [
    (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)]))))
    (pointer_declarator declarator: (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))))
    (reference_declarator (function_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(identifier) @name (template_function name: (identifier) @name)])))))
  ] . (_) @signature.end) @definition.method

; Unknown macros can break a function up; its head is still worth having.
(ERROR [
  (function_declarator declarator: (identifier) @name) @definition.function
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)) @definition.function
] . "{" @signature.end)

; Declared in a class.
(field_declaration declarator: [
    (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(field_identifier) @name (template_method name: (field_identifier) @name)])))
  ] ";" @signature.end) @declaration.method
(field_declaration declarator: [
    (function_declarator declarator: (operator_name) @name)
    (pointer_declarator declarator: (function_declarator declarator: (operator_name) @name))
    (reference_declarator (function_declarator declarator: (operator_name) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (operator_name) @name)))
  ] ";" @signature.end) @declaration.operator
(declaration !type declarator: (operator_cast) @name ";" @signature.end) @declaration.operator
(declaration !type declarator: (function_declarator declarator: (destructor_name) @name) ";" @signature.end) @declaration.method
((field_declaration_list (declaration !type declarator: (function_declarator declarator: (identifier) @name) ";" @signature.end) @declaration.constructor)
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((field_declaration_list (template_declaration (declaration !type declarator: (function_declarator declarator: (identifier) @name) ";" @signature.end) @declaration.constructor))
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))

; ---- variables and prototypes outside functions (inside, `T x(y);` looks like a prototype)

(translation_unit (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(translation_unit (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(ERROR (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(ERROR (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(declaration_list (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(declaration_list (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(preproc_ifdef (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(preproc_ifdef (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(preproc_if (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(preproc_if (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(preproc_else (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(preproc_else (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(template_declaration (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(template_declaration (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(linkage_specification (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name)])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable)
(linkage_specification (declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name])))
  ] ";" @signature.end) @declaration.function)
(declaration (storage_class_specifier "extern") declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name)])
    (reference_declarator (identifier) @name)
  ]) @declaration.variable
; `int T::count = 0;`
(declaration declarator: [
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name)
    (array_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name))
    (init_declarator declarator: [
      (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name)
      (pointer_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name))
      (array_declarator declarator: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (identifier) @name))
    ])
  ]) @definition.variable

; ---- namespaces and types

(namespace_definition name: (_) @name body: (_) @signature.end) @definition.namespace
(namespace_alias_definition name: (namespace_identifier) @name) @definition.namespace

(class_specifier name: [
    (type_identifier) @name
    (template_type name: (type_identifier) @name)
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(type_identifier) @name (template_type name: (type_identifier) @name)])
  ] body: (_) @signature.end) @definition.class
(struct_specifier name: [
    (type_identifier) @name
    (template_type name: (type_identifier) @name)
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(type_identifier) @name (template_type name: (type_identifier) @name)])
  ] body: (_) @signature.end) @definition.struct
(union_specifier name: [
    (type_identifier) @name
    (template_type name: (type_identifier) @name)
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(type_identifier) @name (template_type name: (type_identifier) @name)])
  ] body: (_) @signature.end) @definition.union
(enum_specifier name: [
    (type_identifier) @name
    (template_type name: (type_identifier) @name)
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: [(type_identifier) @name (template_type name: (type_identifier) @name)])
  ] body: (_) @signature.end) @definition.enum
(enumerator name: (identifier) @name) @definition.enum-member
(concept_definition name: (identifier) @name) @definition.trait
(alias_declaration name: (type_identifier) @name) @definition.type-alias
; `class EXPORT name { … }`: the macro has taken the place of the name.
(function_definition type: (class_specifier !body) declarator: (identifier) @name body: (_) @signature.end) @definition.class
(function_definition type: (struct_specifier !body) declarator: (identifier) @name body: (_) @signature.end) @definition.struct
(function_definition type: [(class_specifier !body) (struct_specifier !body)] body: (compound_statement [
  (declaration type: (_) declarator: [(function_declarator declarator: (identifier) @name) (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)) (reference_declarator (function_declarator declarator: (identifier) @name))] ";" @signature.end) @declaration.method
  (labeled_statement (declaration type: (_) declarator: [(function_declarator declarator: (identifier) @name) (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)) (reference_declarator (function_declarator declarator: (identifier) @name))] ";" @signature.end) @declaration.method)
]))
(function_definition type: [(class_specifier !body) (struct_specifier !body)] body: (compound_statement [
  (declaration declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (array_declarator declarator: (identifier) @name) (init_declarator declarator: (identifier) @name)]) @definition.field
  (labeled_statement (declaration declarator: [(identifier) @name (pointer_declarator declarator: (identifier) @name) (init_declarator declarator: (identifier) @name)]) @definition.field)
]))
(function_definition type: [(class_specifier !body) (struct_specifier !body)] body: (compound_statement
  (labeled_statement label: (_) @visibility.section)))

; `typedef struct { … } name;` is the struct's only name.
(type_definition type: (struct_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.struct
(type_definition type: (union_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.union
(type_definition type: (enum_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.enum
(type_definition
  type: [
    (primitive_type) (type_identifier) (sized_type_specifier) (template_type) (qualified_identifier) (dependent_type) (decltype)
    (class_specifier) (struct_specifier !body) (union_specifier !body) (enum_specifier !body)
    (struct_specifier name: (_) body: (_) @signature.end) (union_specifier name: (_) body: (_) @signature.end)
    (enum_specifier name: (_) body: (_) @signature.end)
  ]
  declarator: [(type_identifier) (primitive_type)] @name) @definition.type-alias
(type_definition declarator: [
  (pointer_declarator declarator: [(type_identifier) @name (pointer_declarator declarator: (type_identifier) @name)])
  (reference_declarator (type_identifier) @name)
  (array_declarator declarator: (type_identifier) @name)
  (function_declarator declarator: [(type_identifier) @name (parenthesized_declarator [
    (type_identifier) @name
    (pointer_declarator declarator: (type_identifier) @name)
    (reference_declarator (type_identifier) @name)
  ])])
  (pointer_declarator declarator: (function_declarator declarator: [(type_identifier) @name (parenthesized_declarator (pointer_declarator declarator: (type_identifier) @name))]))
]) @definition.type-alias

; ---- fields

(field_declaration declarator: [
  (field_identifier) @name
  (array_declarator declarator: [(field_identifier) @name (array_declarator declarator: (field_identifier) @name)])
  (pointer_declarator declarator: [
    (field_identifier) @name
    (pointer_declarator declarator: (field_identifier) @name)
    (array_declarator declarator: (field_identifier) @name)
  ])
  (reference_declarator (field_identifier) @name)
]) @definition.field
(field_declaration declarator: [
  (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(field_identifier) @name (array_declarator declarator: (field_identifier) @name)])))
  (pointer_declarator declarator: (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (field_identifier) @name))))
] ";" @signature.end) @definition.field

(field_declaration_list (access_specifier) @visibility.section)
(preproc_ifdef (access_specifier) @visibility.section)
(preproc_if (access_specifier) @visibility.section)

; ---- macros

(preproc_def name: (identifier) @name value: (_)) @definition.macro
; Without a value, but for include guards.
((preproc_def name: (identifier) @name !value) @definition.macro
  (#not-match? @name "_(H|HH|HPP|HXX|INCLUDED|INC)_*$"))
(preproc_function_def name: (identifier) @name value: (_)? @signature.end) @definition.macro

; ---- references

[(identifier) (field_identifier) (namespace_identifier)] @reference
(type_identifier) @reference.type
(call_expression function: [
  (identifier) @reference.call
  (field_expression field: [(field_identifier) @reference.call (template_method name: (field_identifier) @reference.call)])
  (qualified_identifier name: [
    (identifier) @reference.call
    (template_function name: (identifier) @reference.call)
    (qualified_identifier name: [(identifier) @reference.call (template_function name: (identifier) @reference.call)])
  ])
  (template_function name: (identifier) @reference.call)
])
(new_expression type: [
  (type_identifier) @reference.call
  (template_type name: (type_identifier) @reference.call)
  (qualified_identifier name: [(type_identifier) @reference.call (template_type name: (type_identifier) @reference.call)])
])
(base_class_clause [
  (type_identifier) @reference.inherit
  (template_type name: (type_identifier) @reference.inherit)
  (qualified_identifier name: [(type_identifier) @reference.inherit (template_type name: (type_identifier) @reference.inherit)])
])
(assignment_expression left: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(update_expression argument: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(field_initializer (field_identifier) @reference.write)
(field_designator (field_identifier) @reference.write)

(preproc_include path: [(string_literal) (system_lib_string)] @import.path) @import

; ---- docs: `template <…>` and attributes may stand between

(comment) @doc
(template_declaration parameters: (_) @attribute)
(template_declaration (requires_clause) @attribute)
(attribute_declaration) @attribute
