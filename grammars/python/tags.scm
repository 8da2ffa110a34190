(comment) @doc
(decorator) @attribute

; Docstrings. A module's may follow comments (a shebang, a licence).

[
  (module . (expression_statement . (string (string_content) @doc.inner)))
  (module (comment) . (expression_statement . (string (string_content) @doc.inner)))
  (class_definition body: (block . (expression_statement . (string (string_content) @doc.inner))))
  (function_definition body: (block . (expression_statement . (string (string_content) @doc.inner))))
]

; Classes

(class_definition
  name: (identifier) @name
  ":"? @signature.end) @definition.class

(class_definition
  name: (identifier) @name
  superclasses: (argument_list [
    (identifier) @_base
    (attribute attribute: (identifier) @_base)
  ])
  ":" @signature.end
  (#any-of? @_base "Enum" "IntEnum" "StrEnum" "Flag" "IntFlag" "ReprEnum")) @definition.enum

; Functions. Of several patterns for one name the last one holds: a function, in a class a method, `__init__` its
; constructor, decorated perhaps a property; an overload only declares.

(function_definition
  name: (identifier) @name
  ":"? @signature.end) @definition.function

(class_definition
  body: (block [
    (function_definition name: (identifier) @name ":" @signature.end) @definition.method
    (decorated_definition
      definition: (function_definition name: (identifier) @name ":" @signature.end) @definition.method)
    (if_statement [
      (block (function_definition name: (identifier) @name ":" @signature.end) @definition.method)
      (else_clause (block (function_definition name: (identifier) @name ":" @signature.end) @definition.method))
    ])
  ]))

(function_definition
  name: (identifier) @name
  ":" @signature.end
  (#any-of? @name "__init__" "__new__")) @definition.constructor

(decorated_definition
  (decorator [(identifier) @_decorator (attribute attribute: (identifier) @_decorator)])
  definition: (function_definition name: (identifier) @name ":" @signature.end) @definition.property
  (#any-of? @_decorator "property" "cached_property" "abstractproperty" "classproperty" "getter" "setter" "deleter"))

(decorated_definition
  (decorator [(identifier) @_decorator (attribute attribute: (identifier) @_decorator)])
  definition: (function_definition name: (identifier) @name ":" @signature.end) @declaration.function
  (#eq? @_decorator "overload"))
(decorated_definition
  (decorator [(identifier) @_decorator (attribute attribute: (identifier) @_decorator)])
  definition: (function_definition
    name: (identifier) @name
    parameters: (parameters . (identifier) @_self)
    ":" @signature.end) @declaration.method
  (#eq? @_decorator "overload")
  (#any-of? @_self "self" "cls"))

; What a module binds, directly or under `if` and `try`

(module [
  (expression_statement [
    (assignment left: [
      (identifier) @name
      (pattern_list (identifier) @name)
      (tuple_pattern (identifier) @name)
    ])
    (assignment right: (assignment left: (identifier) @name))
  ] @definition.variable)
  (if_statement [
    (block (expression_statement (assignment left: (identifier) @name) @definition.variable))
    (elif_clause (block (expression_statement (assignment left: (identifier) @name) @definition.variable)))
    (else_clause (block (expression_statement (assignment left: (identifier) @name) @definition.variable)))
  ])
  (try_statement [
    (block (expression_statement (assignment left: (identifier) @name) @definition.variable))
    (except_clause (block (expression_statement (assignment left: (identifier) @name) @definition.variable)))
    (else_clause (block (expression_statement (assignment left: (identifier) @name) @definition.variable)))
  ])
])

(module [
  (expression_statement [
    (assignment left: [
      (identifier) @name
      (pattern_list (identifier) @name)
      (tuple_pattern (identifier) @name)
    ])
    (assignment right: (assignment left: (identifier) @name))
  ] @definition.constant)
  (if_statement [
    (block (expression_statement (assignment left: (identifier) @name) @definition.constant))
    (elif_clause (block (expression_statement (assignment left: (identifier) @name) @definition.constant)))
    (else_clause (block (expression_statement (assignment left: (identifier) @name) @definition.constant)))
  ])
  (try_statement [
    (block (expression_statement (assignment left: (identifier) @name) @definition.constant))
    (except_clause (block (expression_statement (assignment left: (identifier) @name) @definition.constant)))
    (else_clause (block (expression_statement (assignment left: (identifier) @name) @definition.constant)))
  ])
]
  (#match? @name "^_*[A-Z][A-Z0-9_]+$"))

; Types and functions made by a call or a lambda, wherever they are bound

(assignment left: (identifier) @name right: (lambda)) @definition.function

(assignment
  left: (identifier) @name
  right: (call function: [(identifier) @_maker (attribute attribute: (identifier) @_maker)])
  (#any-of? @_maker "namedtuple" "NamedTuple" "TypedDict" "make_dataclass")) @definition.class

(assignment
  left: (identifier) @name
  right: (call function: [(identifier) @_maker (attribute attribute: (identifier) @_maker)])
  (#any-of? @_maker "NewType" "TypeAliasType")) @definition.type-alias

(assignment
  left: (identifier) @name
  type: (type [(identifier) @_type (attribute attribute: (identifier) @_type)])
  (#eq? @_type "TypeAlias")) @definition.type-alias

(type_alias_statement
  left: (type [
    (identifier) @name
    (generic_type (identifier) @name)
    (subscript value: (identifier) @name)
  ])) @definition.type-alias

; What a class binds

(class_definition body: (block (expression_statement [
  (assignment left: [
    (identifier) @name
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)
  ])
  (assignment right: (assignment left: (identifier) @name))
] @definition.field)))
(class_definition body: (block (expression_statement [
  (assignment left: [
    (identifier) @name
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)
  ])
  (assignment right: (assignment left: (identifier) @name))
] @definition.constant))
  (#match? @name "^_*[A-Z][A-Z0-9_]+$"))

(class_definition
  superclasses: (argument_list [
    (identifier) @_base
    (attribute attribute: (identifier) @_base)
  ])
  body: (block (expression_statement (assignment left: (identifier) @name !type) @definition.enum-member))
  (#any-of? @_base "Enum" "IntEnum" "StrEnum" "Flag" "IntFlag" "ReprEnum")
  (#not-match? @name "^_"))

; What a constructor binds on the object

(class_definition
  name: (identifier) @container.name
  body: (block
    (function_definition
      name: (identifier) @_function
      body: (block (expression_statement
        (assignment left: [
          (attribute object: (identifier) @_self attribute: (identifier) @name)
          (pattern_list (attribute object: (identifier) @_self attribute: (identifier) @name))
        ]) @definition.field))))
  (#eq? @_function "__init__")
  (#eq? @_self "self"))

; Imports

(import_statement name: [
  (dotted_name) @import.path
  (aliased_import name: (dotted_name) @import.path alias: (identifier) @import.alias)
]) @import

(import_from_statement
  module_name: (_) @import.path
  name: [
    (dotted_name) @import.name
    (aliased_import name: (dotted_name) @import.name alias: (identifier) @import.alias)
  ]) @import
(import_from_statement
  module_name: (_) @import.path
  (wildcard_import) @import.name) @import

(future_import_statement
  "__future__" @import.path
  name: [
    (dotted_name) @import.name
    (aliased_import name: (dotted_name) @import.name alias: (identifier) @import.alias)
  ]) @import

; References

(identifier) @reference

(call function: [
  (identifier) @reference.call
  (attribute attribute: (identifier) @reference.call)
])
(decorator [
  (identifier) @reference.call
  (attribute attribute: (identifier) @reference.call)
])

(class_definition superclasses: (argument_list [
  (identifier) @reference.inherit
  (attribute attribute: (identifier) @reference.inherit)
  (subscript value: [
    (identifier) @reference.inherit
    (attribute attribute: (identifier) @reference.inherit)
  ])
]))

(type [
  (identifier) @reference.type
  (attribute attribute: (identifier) @reference.type)
  (subscript value: (identifier) @reference.type)
  (generic_type (identifier) @reference.type)
  (binary_operator (identifier) @reference.type)
])

(import_from_statement name: [
  (dotted_name (identifier) @reference.import)
  (aliased_import name: (dotted_name (identifier) @reference.import))
])

[
  (assignment left: [(identifier) @reference.write (attribute attribute: (identifier) @reference.write)])
  (augmented_assignment left: [(identifier) @reference.write (attribute attribute: (identifier) @reference.write)])
]
