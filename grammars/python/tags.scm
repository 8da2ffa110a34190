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
  superclasses: (argument_list (_) @_base)
  ":" @signature.end
  (#match? @_base "^([A-Za-z_.]+\\.)?(Enum|IntEnum|StrEnum|Flag|IntFlag|ReprEnum)$")) @definition.enum

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

; What a module binds, under `if` and `try` too. The variables of functions are locals: the engine drops them here.

(expression_statement [
  (assignment left: [
    (identifier) @name @local.hoisted
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)
  ])
  (assignment right: (assignment left: (identifier) @name @local.hoisted))
] @definition.variable)

; What a class binds. It is no local of the class: its functions do not see it.

(class_definition body: (block (expression_statement [
  (assignment left: [
    (identifier) @name @local.external
    (pattern_list (identifier) @name @local.external)
    (tuple_pattern (identifier) @name @local.external)
  ])
  (assignment right: (assignment left: (identifier) @name @local.external))
] @definition.field)))

(expression_statement [
  (assignment left: [
    (identifier) @name
    (pattern_list (identifier) @name)
    (tuple_pattern (identifier) @name)
  ])
  (assignment right: (assignment left: (identifier) @name))
] @definition.constant
  (#match? @name "^_*[A-Z][A-Z0-9_]+$"))

; Types and functions made by a call or a lambda, wherever they are bound

(assignment left: (identifier) @name @local.external right: (lambda)) @definition.function

(assignment
  left: (identifier) @name @local.external
  right: (call function: [(identifier) @_maker (attribute attribute: (identifier) @_maker)])
  (#any-of? @_maker "namedtuple" "NamedTuple" "TypedDict" "make_dataclass")) @definition.class

(assignment
  left: (identifier) @name @local.external
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

(class_definition
  superclasses: (argument_list (_) @_base)
  body: (block (expression_statement (assignment left: (identifier) @name !type) @definition.enum-member))
  (#match? @_base "^([A-Za-z_.]+\\.)?(Enum|IntEnum|StrEnum|Flag|IntFlag|ReprEnum)$")
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

; Locals: a name that a function binds anywhere is its own everywhere. Defaults are computed outside, so parameters are seen
; behind their list.

[
  (function_definition)
  (class_definition)
  (lambda)
  (list_comprehension)
  (set_comprehension)
  (dictionary_comprehension)
  (generator_expression)
  (type_alias_statement)
] @scope

[
  (parameters [
    (identifier) @local.definition
    (typed_parameter (identifier) @local.definition)
    (default_parameter name: (identifier) @local.definition)
    (typed_default_parameter name: (identifier) @local.definition)
  ])
  (lambda_parameters [
    (identifier) @local.definition
    (default_parameter name: (identifier) @local.definition)
  ])
] @local.statement

(pattern_list (identifier) @local.hoisted)
(tuple_pattern (identifier) @local.hoisted)
(list_pattern (identifier) @local.hoisted)
(list_splat_pattern (identifier) @local.hoisted)
(dictionary_splat_pattern (identifier) @local.hoisted)
(augmented_assignment left: (identifier) @local.hoisted)
(named_expression name: (identifier) @local.hoisted)
(for_statement left: (identifier) @local.hoisted)
(for_in_clause left: (identifier) @local.hoisted)
(as_pattern_target [(identifier) @local.hoisted (tuple (identifier) @local.hoisted)])

(case_pattern (dotted_name . (identifier) @local.hoisted .))
(keyword_pattern (dotted_name . (identifier) @local.hoisted .))
(splat_pattern (identifier) @local.hoisted)
(as_pattern (case_pattern) (identifier) @local.hoisted)

(global_statement (identifier) @local.external)
(import_statement name: [(dotted_name . (identifier) @local.external) (aliased_import alias: (identifier) @local.external)])
(import_from_statement name: [(dotted_name (identifier) @local.external) (aliased_import alias: (identifier) @local.external)])

; A type parameter may be called, too.
[
  (function_definition type_parameters: (type_parameter (type [
    (identifier) @local.type @local.hoisted
    (constrained_type . (type (identifier) @local.type @local.hoisted))
    (splat_type (identifier) @local.type @local.hoisted)
  ])))
  (class_definition type_parameters: (type_parameter (type [
    (identifier) @local.type @local.hoisted
    (constrained_type . (type (identifier) @local.type @local.hoisted))
    (splat_type (identifier) @local.type @local.hoisted)
  ])))
  (type_alias_statement left: (type (generic_type (type_parameter (type [
    (identifier) @local.type @local.hoisted
    (constrained_type . (type (identifier) @local.type @local.hoisted))
    (splat_type (identifier) @local.type @local.hoisted)
  ])))))
]

; References

(identifier) @reference
(attribute attribute: (identifier) @reference.member)
[(keyword_argument name: (identifier) @reference.member) (keyword_pattern . (identifier) @reference.member)]

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
