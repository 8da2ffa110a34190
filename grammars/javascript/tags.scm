(comment) @doc
(decorator) @attribute

; Definitions. Of several patterns for one name the last one holds: what is exported is the whole `export …`.

; Constants and variables of the file. What `require` returns is an import.

(program (_ (variable_declarator name: (identifier) @name !value) @definition.variable))
(program (_
  (variable_declarator
    name: [
      (identifier) @name
      (array_pattern [(identifier) @name (assignment_pattern left: (identifier) @name) (rest_pattern (identifier) @name)])
    ]
    value: [
      (_ !function !object)
      (call_expression function: (_) @_function)
      (_ object: [(_ !function) (call_expression function: (_) @_function)])
    ]) @definition.variable)
  (#not-eq? @_function "require"))
; What an object pattern takes apart is defined by its part of the pattern, which is often a long list.
(program (_
  (variable_declarator
    name: [
      (object_pattern [
        (shorthand_property_identifier_pattern) @name
        (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
        (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
        (rest_pattern (identifier) @name)
      ] @definition.variable)
      (object_pattern (pair_pattern value: [
        (object_pattern [
          (shorthand_property_identifier_pattern) @name
          (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
          (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
          (rest_pattern (identifier) @name)
        ] @definition.variable)
        (object_pattern (pair_pattern value: (object_pattern [
          (shorthand_property_identifier_pattern) @name
          (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
          (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
          (rest_pattern (identifier) @name)
        ] @definition.variable)))
      ]))
    ]
    value: [
      (_ !function !object)
      (call_expression function: (_) @_function)
      (_ object: [(_ !function) (call_expression function: (_) @_function)])
    ]))
  (#not-eq? @_function "require"))
(program (lexical_declaration
  kind: "const"
  (variable_declarator
    name: [
      (identifier) @name
      (array_pattern [(identifier) @name (assignment_pattern left: (identifier) @name) (rest_pattern (identifier) @name)])
    ]
    value: [
      (_ !function !object)
      (call_expression function: (_) @_function)
      (_ object: [(_ !function) (call_expression function: (_) @_function)])
    ]) @definition.constant)
  (#not-eq? @_function "require"))
(program (lexical_declaration
  kind: "const"
  (variable_declarator
    name: [
      (object_pattern [
        (shorthand_property_identifier_pattern) @name
        (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
        (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
        (rest_pattern (identifier) @name)
      ] @definition.constant)
      (object_pattern (pair_pattern value: [
        (object_pattern [
          (shorthand_property_identifier_pattern) @name
          (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
          (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
          (rest_pattern (identifier) @name)
        ] @definition.constant)
        (object_pattern (pair_pattern value: (object_pattern [
          (shorthand_property_identifier_pattern) @name
          (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
          (pair_pattern value: [(identifier) @name (assignment_pattern left: (identifier) @name)])
          (rest_pattern (identifier) @name)
        ] @definition.constant)))
      ]))
    ]
    value: [
      (_ !function !object)
      (call_expression function: (_) @_function)
      (_ object: [(_ !function) (call_expression function: (_) @_function)])
    ]))
  (#not-eq? @_function "require"))

; The variables of a function that is called where it stands are those of the file.

(parenthesized_expression . [
  (function_expression body: (statement_block (variable_declaration
    (variable_declarator name: (identifier) @name @local.external value: (_ !body !function)) @definition.variable)))
  (arrow_function body: (statement_block (lexical_declaration
    (variable_declarator name: (identifier) @name @local.external value: (_ !body !function)) @definition.variable)))
  (call_expression function: (member_expression object: (function_expression body: (statement_block (variable_declaration
    (variable_declarator name: (identifier) @name @local.external value: (_ !body !function)) @definition.variable)))))
])

(export_statement declaration: (_
  (variable_declarator name: [
    (identifier) @name
    (object_pattern [
      (shorthand_property_identifier_pattern) @name
      (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
      (pair_pattern value: [
        (identifier) @name
        (assignment_pattern left: (identifier) @name)
        (object_pattern [(shorthand_property_identifier_pattern) @name (pair_pattern value: (identifier) @name)])
      ])
      (rest_pattern (identifier) @name)
    ])
    (array_pattern [(identifier) @name (assignment_pattern left: (identifier) @name) (rest_pattern (identifier) @name)])
  ]))) @definition.variable
(export_statement declaration: (lexical_declaration
  kind: "const"
  (variable_declarator name: [
    (identifier) @name
    (object_pattern [
      (shorthand_property_identifier_pattern) @name
      (object_assignment_pattern left: (shorthand_property_identifier_pattern) @name)
      (pair_pattern value: [
        (identifier) @name
        (assignment_pattern left: (identifier) @name)
        (object_pattern [(shorthand_property_identifier_pattern) @name (pair_pattern value: (identifier) @name)])
      ])
      (rest_pattern (identifier) @name)
    ])
    (array_pattern [(identifier) @name (assignment_pattern left: (identifier) @name) (rest_pattern (identifier) @name)])
  ]))) @definition.constant

; What an exported object holds
(export_statement declaration: (_ (variable_declarator value: (object
  (pair key: [(property_identifier) @name (string (string_fragment) @name)]) @definition.property))))

; Functions

[
  (function_declaration name: (identifier) @name body: (_)? @signature.end)
  (generator_function_declaration name: (identifier) @name body: (_)? @signature.end)
] @definition.function

(variable_declarator
  name: (identifier) @name @local.external
  value: (_ body: (_) @signature.end)) @definition.function
[
  (lexical_declaration . (variable_declarator
    name: (identifier) @name
    value: (_ body: (_) @signature.end)) .)
  (variable_declaration . (variable_declarator
    name: (identifier) @name
    value: (_ body: (_) @signature.end)) .)
] @definition.function

(export_statement declaration: [
  (function_declaration name: (identifier) @name body: (_)? @signature.end)
  (generator_function_declaration name: (identifier) @name body: (_)? @signature.end)
  (lexical_declaration . (variable_declarator
    name: (identifier) @name
    value: (_ body: (_) @signature.end)) .)
]) @definition.function

(export_statement "default" @name value: [
  (arrow_function body: (_) @signature.end)
  (function_expression !name body: (_) @signature.end)
  (generator_function !name body: (_) @signature.end)
]) @definition.function

; The name of a function or class expression counts where nothing else names it

[
  (arguments [
    (function_expression name: (identifier) @name body: (_) @signature.end)
    (generator_function name: (identifier) @name body: (_) @signature.end)
  ] @definition.function)
  (return_statement [
    (function_expression name: (identifier) @name body: (_) @signature.end)
    (generator_function name: (identifier) @name body: (_) @signature.end)
  ] @definition.function)
  (arrow_function body: (function_expression name: (identifier) @name body: (_) @signature.end) @definition.function)
  (parenthesized_expression
    (function_expression name: (identifier) @name body: (_) @signature.end) @definition.function)
  (call_expression function: [
    (function_expression name: (identifier) @name body: (_) @signature.end) @definition.function
    (member_expression object: [
      (function_expression name: (identifier) @name body: (_) @signature.end)
      (generator_function name: (identifier) @name body: (_) @signature.end)
    ] @definition.function)
  ])
]
[
  (arguments (class name: (identifier) @name body: (_) @signature.end) @definition.class)
  (return_statement (class name: (identifier) @name body: (_) @signature.end) @definition.class)
  (arrow_function body: (class name: (identifier) @name body: (_) @signature.end) @definition.class)
  (parenthesized_expression (class name: (identifier) @name body: (_) @signature.end) @definition.class)
]

; Classes

(class_declaration name: (identifier) @name body: (_)? @signature.end) @definition.class
(variable_declarator name: (identifier) @name value: (class body: (_) @signature.end)) @definition.class
[
  (lexical_declaration . (variable_declarator name: (identifier) @name value: (class body: (_) @signature.end)) .)
  (variable_declaration . (variable_declarator name: (identifier) @name value: (class body: (_) @signature.end)) .)
] @definition.class
(export_statement declaration: [
  (class_declaration name: (identifier) @name body: (_)? @signature.end)
  (lexical_declaration . (variable_declarator name: (identifier) @name value: (class body: (_) @signature.end)) .)
]) @definition.class
(export_statement "default" @name value: (class !name body: (_) @signature.end)) @definition.class

(field_definition property: [
  (property_identifier) @name
  (private_property_identifier) @name
  (string (string_fragment) @name)
  (computed_property_name [(identifier) (member_expression) (string)]) @name
]) @definition.field
(field_definition
  property: [(property_identifier) @name (private_property_identifier) @name]
  value: (_ body: (_) @signature.end)) @definition.method

; What a constructor binds on the object
([
  (class_declaration
    name: (identifier) @container.name
    body: (class_body (method_definition
      name: (property_identifier) @_constructor
      body: (statement_block (expression_statement
        (assignment_expression
          left: (member_expression object: (this) property: (property_identifier) @name)) @definition.field)))))
  (class
    name: (identifier) @container.name
    body: (class_body (method_definition
      name: (property_identifier) @_constructor
      body: (statement_block (expression_statement
        (assignment_expression
          left: (member_expression object: (this) property: (property_identifier) @name)) @definition.field)))))
]
  (#eq? @_constructor "constructor"))

; Methods of classes and of object literals

(method_definition
  name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]
  body: (_)? @signature.end) @definition.method
(method_definition
  ["get" "set"]
  name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]
  body: (_)? @signature.end) @definition.property
(method_definition
  name: (property_identifier) @name
  body: (_)? @signature.end
  (#eq? @name "constructor")) @definition.constructor

(pair
  key: [
    (property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]
  value: (_ body: (_) @signature.end)) @definition.method
(pair
  key: [(property_identifier) @name (string (string_fragment) @name)]
  value: (class body: (_) @signature.end)) @definition.class

(export_statement "default" @name value: (object "{" @signature.end)) @definition.object

; Functions and classes assigned to a member: `exports.f = …`, `Type.f = …`, `Type.prototype.f = …`, `a.b.f = …`

(assignment_expression
  left: (member_expression property: [(property_identifier) @name (private_property_identifier) @name])
  right: (_ body: (_) @signature.end)
  (#not-eq? @name "exports")) @definition.function
(assignment_expression
  left: (member_expression
    object: (this)
    property: [(property_identifier) @name (private_property_identifier) @name])
  right: (_ body: (_) @signature.end)) @definition.method
(assignment_expression
  left: (member_expression
    object: [(identifier) @container.name (member_expression property: (property_identifier) @container.name)]
    property: (property_identifier) @name @visibility.public)
  right: (_ body: (_) @signature.end)
  (#not-any-of? @container.name "exports" "module" "window" "self" "globalThis" "global" "prototype")) @definition.method
(assignment_expression
  left: (member_expression
    object: (member_expression
      object: [
        (identifier) @container.name
        (member_expression property: (property_identifier) @container.name)
      ]
      property: (property_identifier) @_prototype)
    property: (property_identifier) @name @visibility.public)
  (#eq? @_prototype "prototype")) @definition.field
(assignment_expression
  left: (member_expression
    object: (member_expression
      object: [
        (identifier) @container.name
        (member_expression property: (property_identifier) @container.name)
      ]
      property: (property_identifier) @_prototype)
    property: (property_identifier) @name @visibility.public)
  right: [(_ body: (_) @signature.end) (identifier) (member_expression)]
  (#eq? @_prototype "prototype")) @definition.method
(assignment_expression
  left: (member_expression
    object: [
      (identifier) @_exports
      (member_expression object: (identifier) property: (property_identifier) @_exports)
    ]
    property: (property_identifier) @name @visibility.public)
  right: (_ body: (_) @signature.end)
  (#eq? @_exports "exports")) @definition.function
(assignment_expression
  left: (member_expression
    object: (identifier) @container.name
    property: (property_identifier) @_prototype)
  right: (object [
    (pair
      key: (property_identifier) @name @visibility.public
      value: (_ body: (_) @signature.end))
    (method_definition name: (property_identifier) @name @visibility.public body: (_) @signature.end)
  ] @definition.method)
  (#eq? @_prototype "prototype"))
(assignment_expression
  left: (member_expression property: (property_identifier) @name)
  right: (class body: (_) @signature.end)
  (#not-eq? @name "exports")) @definition.class

; `module.exports = …`

(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @name @visibility.public)
  right: [
    (arrow_function body: (_) @signature.end)
    (function_expression !name body: (_) @signature.end)
  ]
  (#eq? @_module "module") (#eq? @name "exports")) @definition.function
(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
  right: (function_expression name: (identifier) @name @visibility.public body: (_) @signature.end)
  (#eq? @_module "module") (#eq? @_exports "exports")) @definition.function
(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @name @visibility.public)
  right: (class !name body: (_) @signature.end)
  (#eq? @_module "module") (#eq? @name "exports")) @definition.class
(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @_exports)
  right: (class name: (identifier) @name @visibility.public body: (_) @signature.end)
  (#eq? @_module "module") (#eq? @_exports "exports")) @definition.class
(assignment_expression
  left: (member_expression object: (identifier) @_module property: (property_identifier) @name @visibility.public)
  right: (object "{" @signature.end)
  (#eq? @_module "module") (#eq? @name "exports")) @definition.object

(assignment_expression
  left: (member_expression
    object: [
      (identifier) @_exports
      (member_expression object: (identifier) property: (property_identifier) @_exports)
    ]
    property: (property_identifier) @name @visibility.public)
  right: [
    (object "{" @signature.end) (array "[" @signature.end)
    (call_expression) (new_expression) (string) (number) (template_string) (regex)
  ]
  (#eq? @_exports "exports")) @definition.variable

; `A.B = class C …` is known by both names
(assignment_expression
  left: (member_expression property: (property_identifier) @_property)
  right: (class name: (identifier) @name body: (_) @signature.end)
  (#not-eq? @_property "exports")) @definition.class

; Imports

(import_statement source: (string (string_fragment) @import.path)) @import
(import_statement
  (import_clause [
    (identifier) @import.alias
    (namespace_import "*" @import.name (identifier) @import.alias)
  ])
  source: (string (string_fragment) @import.path)) @import
(export_statement source: (string (string_fragment) @import.path)) @import
(export_statement
  "*" @import.name
  source: (string (string_fragment) @import.path)) @import
(export_statement
  (namespace_export "*" @import.name (_) @import.alias)
  source: (string (string_fragment) @import.path)) @import
(call_expression
  function: (import)
  arguments: (arguments . (string (string_fragment) @import.path))) @import
(call_expression
  function: (identifier) @_function
  arguments: (arguments . (string (string_fragment) @import.path) .)
  (#eq? @_function "require")) @import

(variable_declarator
  name: (identifier) @import.alias @local.external
  value: (call_expression
    function: (identifier) @_function
    arguments: (arguments . (string (string_fragment) @import.path) .))
  (#eq? @_function "require")) @import
(variable_declarator
  name: (identifier) @import.alias @local.external
  value: (member_expression
    object: (call_expression
      function: (identifier) @_function
      arguments: (arguments . (string (string_fragment) @import.path) .))
    property: (property_identifier) @import.name)
  (#eq? @_function "require")) @import
(variable_declarator
  name: (object_pattern)
  value: (call_expression
    function: (identifier) @_function
    arguments: (arguments . (string (string_fragment) @import.path) .))
  (#eq? @_function "require")) @import

; Names without their path: they belong to the import that encloses them, if one does.

(import_specifier name: (_) @import.name alias: (_)? @import.alias)
(export_specifier name: (_) @import.name alias: (_)? @import.alias)
(variable_declarator name: (object_pattern [
  (shorthand_property_identifier_pattern) @import.name
  (pair_pattern key: (property_identifier) @import.name value: (identifier) @import.alias)
]))

; Locals. What a function or a class is bound to is a definition, what `require` and `import` give comes from outside.

[
  (function_declaration)
  (function_expression)
  (generator_function_declaration)
  (generator_function)
  (arrow_function)
  (method_definition)
  (class_static_block)
  (catch_clause)
  (statement_block)
  (for_statement)
  (for_in_statement)
] @scope

(variable_declarator name: (identifier) @local.hoisted)
(for_in_statement kind: _ left: (identifier) @local.hoisted)
(catch_clause parameter: (identifier) @local.hoisted)
(function_expression name: (identifier) @local.hoisted)
(class name: (identifier) @scope @local.hoisted)

(formal_parameters (identifier) @local.hoisted)
(arrow_function parameter: (identifier) @local.hoisted)
(shorthand_property_identifier_pattern) @local.hoisted
(assignment_pattern left: (identifier) @local.hoisted)
(array_pattern (identifier) @local.hoisted)
(rest_pattern (identifier) @local.hoisted)
(pair_pattern value: (identifier) @local.hoisted)

; Names that `require` gives one by one
(variable_declarator
  name: (object_pattern [
    (shorthand_property_identifier_pattern) @local.external
    (pair_pattern value: (identifier) @local.external)
  ])
  value: (call_expression function: (identifier) @_function)
  (#eq? @_function "require"))

; References

; The keys of attributes (`<a href=…>`) name nothing, nor do intrinsic elements.
[(identifier) (shorthand_property_identifier) (shorthand_property_identifier_pattern)] @reference
(private_property_identifier) @reference.member
(member_expression property: (property_identifier) @reference.member)
(pair key: (property_identifier) @reference.member)
(pair_pattern key: (property_identifier) @reference.member)
([
  (jsx_opening_element name: (identifier) @scope @local.hoisted)
  (jsx_closing_element name: (identifier) @scope @local.hoisted)
  (jsx_self_closing_element name: (identifier) @scope @local.hoisted)
]
  (#match? @scope "^[a-z]"))

[
  (call_expression function: [
    (identifier) @reference.call
    (member_expression property: [(property_identifier) @reference.call (private_property_identifier) @reference.call])
  ])
  (new_expression constructor: [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
  (decorator [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
]

; A component is called by its element; the closing tag names it once more
([
  (jsx_opening_element name: [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
  (jsx_self_closing_element name: [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
]
  (#match? @reference.call "^[A-Z]"))

(class_heritage [
  (identifier) @reference.inherit
  (member_expression property: (property_identifier) @reference.inherit)
  (call_expression arguments: (arguments (identifier) @reference.inherit))
])

(import_clause [
  (identifier) @reference.import
  (named_imports (import_specifier name: (identifier) @reference.import))
])

[
  (assignment_expression left: [
    (identifier) @reference.write
    (member_expression
      property: [(property_identifier) @reference.write (private_property_identifier) @reference.write])
  ])
  (augmented_assignment_expression left: [
    (identifier) @reference.write
    (member_expression
      property: [(property_identifier) @reference.write (private_property_identifier) @reference.write])
  ])
  (update_expression argument: [
    (identifier) @reference.write
    (member_expression
      property: [(property_identifier) @reference.write (private_property_identifier) @reference.write])
  ])
]
