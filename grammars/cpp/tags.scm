; C++. A definition ends its signature at whatever follows the declarator: the body, `= default`, `: member(…)`.

; ---- functions and methods

(function_definition type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])))
  ] . (_) @signature.end) @definition.function
; `static` at file level hides.
((function_definition (storage_class_specifier) @visibility.private type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])))
  ] . (_) @signature.end) @definition.function
  (#eq? @visibility.private "static"))
; `inline T::operator bool() const`: to the grammar a function `bool` that returns a `T::operator`.
((function_definition
  type: (qualified_identifier
    scope: (namespace_identifier) @container.name
    name: [(type_identifier) @_operator (qualified_identifier scope: (namespace_identifier) @container.name name: (type_identifier) @_operator)])
  declarator: (function_declarator declarator: (identifier) @name)
  . (_) @signature.end) @definition.operator
  (#eq? @_operator "operator"))
; `result_type(max)() const`: parentheses that keep a macro away.
(function_definition !type declarator: (function_declarator declarator: (function_declarator
    parameters: (parameter_list . (parameter_declaration type: (type_identifier) @name !declarator) .))) . (_) @signature.end) @definition.method
; Member templates: of several patterns the last that names a node holds.
(field_declaration_list (template_declaration (function_definition type: (_) declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (reference_declarator (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  ] . (_) @signature.end) @definition.method))
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
    (operator_cast "operator" @name type: (_) @name)
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
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_cast "operator" @name type: (_) @name))
    (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (qualified_identifier scope: [(namespace_identifier) @container.name (template_type name: (type_identifier) @container.name)] name: (operator_cast "operator" @name type: (_) @name)))
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
(declaration !type declarator: (operator_cast "operator" @name type: (_) @name) ";" @signature.end) @declaration.operator
(declaration !type declarator: (function_declarator declarator: (destructor_name) @name) ";" @signature.end) @declaration.method
((field_declaration_list (declaration !type declarator: (function_declarator declarator: (identifier) @name) ";" @signature.end) @declaration.constructor)
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))
((field_declaration_list (template_declaration (declaration !type declarator: (function_declarator declarator: (identifier) @name) ";" @signature.end) @declaration.constructor))
  (#not-match? @name "^[A-Z0-9]+_[A-Z0-9_]*$"))

; ---- variables and prototypes. Those inside of functions (where `T x(y);` looks like a prototype) are dropped by the engine.

(declaration declarator: [
    (identifier) @name
    (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable
; `static` at file level hides; of several patterns the last that names a node holds.
((declaration (storage_class_specifier) @visibility.private declarator: [
    (identifier) @name
    (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable
  (#eq? @visibility.private "static"))
(declaration type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
    (pointer_declarator declarator: [
      (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
      (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
    ])
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
  ] ";" @signature.end) @declaration.function
((declaration (storage_class_specifier) @visibility.private type: (_) declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
    (pointer_declarator declarator: [
      (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
      (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
    ])
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
  ] ";" @signature.end) @declaration.function
  (#eq? @visibility.private "static"))
; Member templates.
(field_declaration_list (template_declaration (declaration type: (_) declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (reference_declarator (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  ] ";" @signature.end) @declaration.method))
; In a function too, what is `extern` is none of its locals.
(declaration (storage_class_specifier "extern") declarator: [
    (identifier) @name @local.external
    (array_declarator declarator: (identifier) @name @local.external)
    (pointer_declarator declarator: [(identifier) @name @local.external (pointer_declarator declarator: (identifier) @name @local.external)])
    (reference_declarator (identifier) @name @local.external)
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
; What is in an unnamed namespace is private.
(namespace_definition !name body: (declaration_list [
  (function_definition type: (_) @visibility.private declarator: [
    (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])))
  ] . (_) @signature.end)
  (template_declaration (function_definition type: (_) @visibility.private declarator: [
    (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])
    (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (reference_declarator (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)]))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (template_function name: (identifier) @name)])))
  ] . (_) @signature.end))
] @definition.function))
(namespace_definition !name body: (declaration_list (declaration type: (_) @visibility.private declarator: [
    (identifier) @name
    (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
    (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
    (reference_declarator (identifier) @name)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])
      (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name) (pointer_declarator declarator: (identifier) @name) (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))])
      (reference_declarator (identifier) @name)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name)))
    ])
  ]) @definition.variable))
(namespace_definition !name body: (declaration_list (declaration type: (_) @visibility.private declarator: [
    (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
    (pointer_declarator declarator: [
      (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope)
      (pointer_declarator declarator: (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
    ])
    (reference_declarator (function_declarator declarator: [(identifier) @name (operator_name) @name] parameters: (_) @scope))
  ] ";" @signature.end) @declaration.function))
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
(namespace_definition !name body: (declaration_list [(class_specifier name: [(type_identifier) @name @visibility.private (template_type name: (type_identifier) @name @visibility.private)] body: (_) @signature.end) (template_declaration (class_specifier name: [(type_identifier) @name @visibility.private (template_type name: (type_identifier) @name @visibility.private)] body: (_) @signature.end))] @definition.class))
(namespace_definition !name body: (declaration_list [(struct_specifier name: [(type_identifier) @name @visibility.private (template_type name: (type_identifier) @name @visibility.private)] body: (_) @signature.end) (template_declaration (struct_specifier name: [(type_identifier) @name @visibility.private (template_type name: (type_identifier) @name @visibility.private)] body: (_) @signature.end))] @definition.struct))
(namespace_definition !name body: (declaration_list (enum_specifier name: [(type_identifier) @name @visibility.private (template_type name: (type_identifier) @name @visibility.private)] body: (_) @signature.end) @definition.enum))
(namespace_definition !name body: (declaration_list [(alias_declaration name: (type_identifier) @name @visibility.private) (template_declaration (alias_declaration name: (type_identifier) @name @visibility.private))] @definition.type-alias))
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

[(identifier) (namespace_identifier)] @reference
(field_identifier) @reference.member
(qualified_identifier name: [(identifier) @reference.member (template_function name: (identifier) @reference.member)])
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

; ---- scopes and locals

[
  (function_definition) (lambda_expression) (requires_expression) (template_declaration) (compound_statement)
  (for_statement) (for_range_loop) (catch_clause) (field_declaration) (friend_declaration) (type_definition) (alias_declaration)
  (preproc_function_def)
] @scope
(if_statement condition: (condition_clause initializer: (_))) @scope
(if_statement condition: (condition_clause value: (declaration))) @scope
(while_statement condition: (condition_clause value: (declaration))) @scope
(switch_statement condition: (condition_clause initializer: (_))) @scope
; The parameters of a function pointer are seen in their list alone.
(function_declarator declarator: (parenthesized_declarator (pointer_declarator)) parameters: (_) @scope)

(type_parameter_declaration (type_identifier) @local.type @local.hoisted)
(optional_type_parameter_declaration name: (type_identifier) @local.type @local.hoisted)
(variadic_type_parameter_declaration (type_identifier) @local.type @local.hoisted)
; `template <Small T>`
(template_parameter_list (parameter_declaration type: (type_identifier) declarator: (identifier) @local.type))
[
  (parameter_declaration declarator: (identifier) @local.definition)
  (optional_parameter_declaration declarator: (identifier) @local.definition)
  (variadic_declarator (identifier) @local.definition)
  (declaration declarator: (identifier) @local.definition)
  (init_declarator declarator: (identifier) @local.definition)
  (pointer_declarator declarator: (identifier) @local.definition)
  (array_declarator declarator: (identifier) @local.definition)
  (reference_declarator (identifier) @local.definition)
  (structured_binding_declarator (identifier) @local.definition)
  (for_range_loop declarator: (identifier) @local.definition)
  (lambda_capture_initializer left: (identifier) @local.definition)
  (preproc_params (identifier) @local.definition)
]
; `Lock guard(mutex);` in a function.
(compound_statement (declaration declarator: (function_declarator declarator: (identifier) @local.definition)))

; ---- docs: `template <…>` and attributes may stand between

(comment) @doc
(template_declaration parameters: (_) @attribute)
(template_declaration (requires_clause) @attribute)
(attribute_declaration) @attribute
