(comment) @doc
(decorator) @attribute

; Definitions. Of several patterns for one name the last one holds: what is exported is the whole `export …`, what is
; ambient the whole `declare …`.

; Constants and variables of the file or a namespace. What `require` returns is an import.

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

[
  (internal_module body: (statement_block (_
    (variable_declarator name: (identifier) @name) @definition.variable)))
  (module body: (statement_block (_
    (variable_declarator name: (identifier) @name) @definition.variable)))
  (ambient_declaration "global" (statement_block (_
    (variable_declarator name: (identifier) @name) @definition.variable)))
]
[
  (internal_module body: (statement_block (lexical_declaration
    kind: "const"
    (variable_declarator name: (identifier) @name) @definition.constant)))
  (module body: (statement_block (lexical_declaration
    kind: "const"
    (variable_declarator name: (identifier) @name) @definition.constant)))
  (ambient_declaration "global" (statement_block (lexical_declaration
    kind: "const"
    (variable_declarator name: (identifier) @name) @definition.constant)))
]
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
(ambient_declaration .
  (_ (variable_declarator name: (identifier) @name))) @declaration.variable
(export_statement declaration: (ambient_declaration .
  (_ (variable_declarator name: (identifier) @name)))) @declaration.variable
(ambient_declaration .
  (lexical_declaration kind: "const" (variable_declarator name: (identifier) @name))) @declaration.constant
(export_statement declaration: (ambient_declaration .
  (lexical_declaration kind: "const" (variable_declarator name: (identifier) @name)))) @declaration.constant

; What an exported object holds
(export_statement declaration: (_ (variable_declarator value: [
  (object (pair key: [(property_identifier) @name (string (string_fragment) @name)]) @definition.property)
  (as_expression
    (object (pair key: [(property_identifier) @name (string (string_fragment) @name)]) @definition.property))
  (satisfies_expression [
    (object (pair key: [(property_identifier) @name (string (string_fragment) @name)]) @definition.property)
    (as_expression
      (object (pair key: [(property_identifier) @name (string (string_fragment) @name)]) @definition.property))
  ])
])))

; Functions; a signature without a body is an overload or ambient

[
  (function_declaration name: (identifier) @name body: (_)? @signature.end)
  (generator_function_declaration name: (identifier) @name body: (_)? @signature.end)
] @definition.function
(variable_declarator
  name: (identifier) @name @local.external
  value: [
    (arrow_function body: (_) @signature.end)
    (function_expression body: (_) @signature.end)
    (generator_function body: (_) @signature.end)
  ]) @definition.function
[
  (lexical_declaration . (variable_declarator
    name: (identifier) @name
    value: [
      (arrow_function body: (_) @signature.end)
      (function_expression body: (_) @signature.end)
      (generator_function body: (_) @signature.end)
    ]) .)
  (variable_declaration . (variable_declarator
    name: (identifier) @name
    value: [
      (arrow_function body: (_) @signature.end)
      (function_expression body: (_) @signature.end)
      (generator_function body: (_) @signature.end)
    ]) .)
] @definition.function
(export_statement declaration: [
  (function_declaration name: (identifier) @name body: (_)? @signature.end)
  (generator_function_declaration name: (identifier) @name body: (_)? @signature.end)
  (lexical_declaration . (variable_declarator
    name: (identifier) @name
    value: [
      (arrow_function body: (_) @signature.end)
      (function_expression body: (_) @signature.end)
      (generator_function body: (_) @signature.end)
    ]) .)
]) @definition.function
(export_statement "default" @name value: [
  (arrow_function body: (_) @signature.end)
  (function_expression !name body: (_) @signature.end)
  (generator_function !name body: (_) @signature.end)
]) @definition.function

(function_signature name: (identifier) @name) @declaration.function
(ambient_declaration . (function_signature name: (identifier) @name)) @declaration.function
(export_statement declaration: [
  (function_signature name: (identifier) @name)
  (ambient_declaration . (function_signature name: (identifier) @name))
]) @declaration.function

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
  (arguments (class name: (type_identifier) @name body: (_) @signature.end) @definition.class)
  (return_statement (class name: (type_identifier) @name body: (_) @signature.end) @definition.class)
  (arrow_function body: (class name: (type_identifier) @name body: (_) @signature.end) @definition.class)
  (parenthesized_expression (class name: (type_identifier) @name body: (_) @signature.end) @definition.class)
]

; Types

[
  (class_declaration name: (type_identifier) @name body: (_)? @signature.end)
  (abstract_class_declaration name: (type_identifier) @name body: (_)? @signature.end)
] @definition.class
(ambient_declaration . [
  (class_declaration name: (type_identifier) @name body: (_)? @signature.end)
  (abstract_class_declaration name: (type_identifier) @name body: (_)? @signature.end)
]) @definition.class
(export_statement declaration: [
  (class_declaration name: (type_identifier) @name body: (_)? @signature.end)
  (abstract_class_declaration name: (type_identifier) @name body: (_)? @signature.end)
  (ambient_declaration . [
    (class_declaration name: (type_identifier) @name body: (_)? @signature.end)
    (abstract_class_declaration name: (type_identifier) @name body: (_)? @signature.end)
  ])
]) @definition.class
(variable_declarator name: (identifier) @name @local.external value: (class body: (_) @signature.end)) @definition.class
[
  (lexical_declaration . (variable_declarator name: (identifier) @name value: (class body: (_) @signature.end)) .)
  (export_statement declaration: (lexical_declaration
    .
    (variable_declarator name: (identifier) @name value: (class body: (_) @signature.end))
    .))
] @definition.class
(export_statement "default" @name value: (class !name body: (_) @signature.end)) @definition.class

(interface_declaration name: (type_identifier) @name body: (_)? @signature.end) @definition.interface
(ambient_declaration
  .
  (interface_declaration name: (type_identifier) @name body: (_)? @signature.end)) @definition.interface
(export_statement declaration: [
  (interface_declaration name: (type_identifier) @name body: (_)? @signature.end)
  (ambient_declaration . (interface_declaration name: (type_identifier) @name body: (_)? @signature.end))
]) @definition.interface

(enum_declaration name: (identifier) @name body: (_)? @signature.end) @definition.enum
(ambient_declaration . (enum_declaration name: (identifier) @name body: (_)? @signature.end)) @definition.enum
(export_statement declaration: [
  (enum_declaration name: (identifier) @name body: (_)? @signature.end)
  (ambient_declaration . (enum_declaration name: (identifier) @name body: (_)? @signature.end))
]) @definition.enum

(type_alias_declaration name: (type_identifier) @name) @definition.type-alias
(ambient_declaration . (type_alias_declaration name: (type_identifier) @name)) @definition.type-alias
(export_statement declaration: [
  (type_alias_declaration name: (type_identifier) @name)
  (ambient_declaration . (type_alias_declaration name: (type_identifier) @name))
]) @definition.type-alias
[
  (import_alias . (identifier) @name)
  (export_statement declaration: (import_alias . (identifier) @name))
] @definition.type-alias

(internal_module
  name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
  body: (_)? @signature.end) @definition.namespace
(ambient_declaration
  .
  (internal_module
    name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
    body: (_)? @signature.end)) @definition.namespace
(export_statement declaration: [
  (internal_module
    name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
    body: (_)? @signature.end)
  (ambient_declaration
    .
    (internal_module
      name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
      body: (_)? @signature.end))
]) @definition.namespace
(module
  name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
  body: (_)? @signature.end) @definition.module
(ambient_declaration
  .
  (module
    name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
    body: (_)? @signature.end)) @definition.module
(export_statement declaration: [
  (module
    name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
    body: (_)? @signature.end)
  (ambient_declaration
    .
    (module
      name: [(identifier) @name (nested_identifier) @name (string (string_fragment) @name)]
      body: (_)? @signature.end))
]) @definition.module
(ambient_declaration "global" @name (statement_block) @signature.end) @definition.namespace

(enum_body name: [
  (property_identifier) @name @definition.enum-member
  (string (string_fragment) @name) @definition.enum-member
])
(enum_assignment name: [(property_identifier) @name (string (string_fragment) @name)]) @definition.enum-member

; Members of interfaces and of the object types that aliases name; not those of a parameter's type

[
  (interface_body [
    (property_signature name: [
      (property_identifier) @name
      (string (string_fragment) @name)
      (computed_property_name [(identifier) (member_expression) (string)]) @name
    ]) @definition.property
    (method_signature name: [
      (property_identifier) @name
      (string (string_fragment) @name)
      (computed_property_name [(identifier) (member_expression) (string)]) @name
    ]) @definition.method
  ])
  (type_alias_declaration value: [
    (object_type [
      (property_signature name: [
        (property_identifier) @name
        (string (string_fragment) @name)
        (computed_property_name [(identifier) (member_expression) (string)]) @name
      ]) @definition.property
      (method_signature name: [
        (property_identifier) @name
        (string (string_fragment) @name)
        (computed_property_name [(identifier) (member_expression) (string)]) @name
      ]) @definition.method
    ])
    (_ (object_type [
      (property_signature name: [
        (property_identifier) @name
        (string (string_fragment) @name)
        (computed_property_name [(identifier) (member_expression) (string)]) @name
      ]) @definition.property
      (method_signature name: [
        (property_identifier) @name
        (string (string_fragment) @name)
        (computed_property_name [(identifier) (member_expression) (string)]) @name
      ]) @definition.method
    ]))
  ])
  (property_signature type: (type_annotation (object_type [
    (property_signature name: [
      (property_identifier) @name
      (string (string_fragment) @name)
      (computed_property_name [(identifier) (member_expression) (string)]) @name
    ]) @definition.property
    (method_signature name: [
      (property_identifier) @name
      (string (string_fragment) @name)
      (computed_property_name [(identifier) (member_expression) (string)]) @name
    ]) @definition.method
  ])))
]

; Members of classes

(public_field_definition name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]) @definition.field
(public_field_definition
  name: [(property_identifier) @name (private_property_identifier) @name]
  value: [
    (arrow_function body: (_) @signature.end)
    (function_expression body: (_) @signature.end)
  ]) @definition.method
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
(abstract_method_signature name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]) @definition.method
(abstract_method_signature ["get" "set"] name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]) @definition.property
(class_body (method_signature name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]) @declaration.method)
(method_signature ["get" "set"] name: [
    (property_identifier) @name
    (private_property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]) @definition.property
(class_body
  (method_signature name: (property_identifier) @name) @declaration.constructor
  (#eq? @name "constructor"))
(method_definition
  name: (property_identifier) @name
  body: (_)? @signature.end
  (#eq? @name "constructor")) @definition.constructor

; A constructor's parameter with a modifier is a field

[
  (class_declaration
    name: (type_identifier) @container.name
    body: (class_body (method_definition parameters: (formal_parameters [
      (required_parameter [(accessibility_modifier) "readonly" (override_modifier)] pattern: (identifier) @name)
      (optional_parameter [(accessibility_modifier) "readonly" (override_modifier)] pattern: (identifier) @name)
    ] @definition.field))))
  (abstract_class_declaration
    name: (type_identifier) @container.name
    body: (class_body (method_definition parameters: (formal_parameters [
      (required_parameter [(accessibility_modifier) "readonly" (override_modifier)] pattern: (identifier) @name)
      (optional_parameter [(accessibility_modifier) "readonly" (override_modifier)] pattern: (identifier) @name)
    ] @definition.field))))
]

; Methods of object literals, and what is assigned to a member

(pair
  key: [
    (property_identifier) @name
    (string (string_fragment) @name)
    (computed_property_name [(identifier) (member_expression) (string)]) @name
  ]
  value: [
    (arrow_function body: (_) @signature.end)
    (function_expression body: (_) @signature.end)
    (generator_function body: (_) @signature.end)
  ]) @definition.method
(pair
  key: [(property_identifier) @name (string (string_fragment) @name)]
  value: (class body: (_) @signature.end)) @definition.class
(assignment_expression
  left: (member_expression property: [(property_identifier) @name (private_property_identifier) @name])
  right: [
    (arrow_function body: (_) @signature.end)
    (function_expression body: (_) @signature.end)
    (generator_function body: (_) @signature.end)
  ]) @definition.method
(assignment_expression
  left: (member_expression
    object: [(identifier) @container.name (member_expression property: (property_identifier) @container.name)]
    property: (property_identifier) @name @visibility.public)
  right: [
    (arrow_function body: (_) @signature.end)
    (function_expression body: (_) @signature.end)
    (generator_function body: (_) @signature.end)
  ]
  (#not-any-of? @container.name "exports" "module" "window" "self" "globalThis" "global" "prototype")) @definition.method

(export_statement "default" @name value: (object "{" @signature.end)) @definition.object

; Imports

(import_statement source: (string (string_fragment) @import.path)) @import
(import_statement
  (import_clause [
    (identifier) @import.alias
    (namespace_import "*" @import.name (identifier) @import.alias)
  ])
  source: (string (string_fragment) @import.path)) @import
(import_statement
  (import_require_clause
    (identifier) @import.alias
    source: (string (string_fragment) @import.path))) @import

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
  name: (identifier) @import.alias
  value: (call_expression
    function: (identifier) @_function
    arguments: (arguments . (string (string_fragment) @import.path) .))
  (#eq? @_function "require")) @import
(variable_declarator
  name: (identifier) @import.alias
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

; Locals. Functions are their only scopes but for loops and `catch`: a block would also be that of a namespace. What a function
; or a class is bound to is a definition.

[
  (function_declaration)
  (function_expression)
  (generator_function_declaration)
  (generator_function)
  (arrow_function)
  (method_definition)
  (class_static_block)
  (catch_clause)
  (for_statement)
  (for_in_statement)
  (function_signature)
  (method_signature)
  (abstract_method_signature)
  (call_signature)
  (construct_signature)
  (function_type)
  (constructor_type)
  (index_signature)
  (conditional_type)
  (class_declaration)
  (abstract_class_declaration)
  (class)
  (interface_declaration)
  (type_alias_declaration)
] @scope

(required_parameter pattern: (identifier) @local.hoisted)
(optional_parameter pattern: (identifier) @local.hoisted)
(arrow_function parameter: (identifier) @local.hoisted)
(variable_declarator name: (identifier) @local.hoisted)
(for_in_statement kind: _ left: (identifier) @local.hoisted)
(catch_clause parameter: (identifier) @local.hoisted)
(function_expression name: (identifier) @local.hoisted)
(index_signature name: (identifier) @local.hoisted)

(shorthand_property_identifier_pattern) @local.hoisted
(assignment_pattern left: (identifier) @local.hoisted)
(array_pattern (identifier) @local.hoisted)
(rest_pattern (identifier) @local.hoisted)
(pair_pattern value: (identifier) @local.hoisted)

(type_parameter name: (type_identifier) @local.type)
; The grammar does not know `in` and `out` before a type parameter.
(type_parameters [(ERROR (identifier) @local.type) (type_parameter (ERROR (identifier) @local.type))])
(mapped_type_clause name: (type_identifier) @local.type)
(infer_type . (type_identifier) @local.type)
(class name: (type_identifier) @local.type)

; References. Keys of object literals name nothing.

[(identifier) (shorthand_property_identifier)] @reference
(type_identifier) @reference.type
[(private_property_identifier) (shorthand_property_identifier_pattern)] @reference.member
(member_expression property: (property_identifier) @reference.member)
(nested_identifier property: (property_identifier) @reference.member)
(nested_type_identifier name: (type_identifier) @reference.member)
(pair_pattern key: (property_identifier) @reference.member)

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

[
  (extends_clause value: [
    (identifier) @reference.inherit
    (member_expression property: (property_identifier) @reference.inherit)
    (call_expression arguments: (arguments (identifier) @reference.inherit))
  ])
  (implements_clause [
    (type_identifier) @reference.inherit
    (nested_type_identifier name: (type_identifier) @reference.inherit)
    (generic_type name: [
      (type_identifier) @reference.inherit
      (nested_type_identifier name: (type_identifier) @reference.inherit)
    ])
  ])
  (extends_type_clause type: [
    (type_identifier) @reference.inherit
    (nested_type_identifier name: (type_identifier) @reference.inherit)
    (generic_type name: [
      (type_identifier) @reference.inherit
      (nested_type_identifier name: (type_identifier) @reference.inherit)
    ])
  ])
]

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
