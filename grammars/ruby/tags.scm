(comment) @doc

; Modules and classes. Neither `private` nor anything else above them changes who sees them.

(module name: [
  (constant) @name
  (scope_resolution scope: (_)? @container.name name: (constant) @name)
]) @definition.module @visibility.public

(class name: [
  (constant) @name
  (scope_resolution scope: (_)? @container.name name: (constant) @name)
]) @definition.class @visibility.public

; Constants, and the types that a call makes

[
  (assignment left: [
    (constant) @name
    (scope_resolution scope: (_)? @container.name name: (constant) @name)
    (left_assignment_list (constant) @name)
  ])
  (operator_assignment left: [
    (constant) @name
    (scope_resolution scope: (_)? @container.name name: (constant) @name)
  ])
] @definition.constant @visibility.public

(assignment
  left: [
    (constant) @name
    (scope_resolution scope: (_)? @container.name name: (constant) @name)
  ]
  right: (call receiver: (constant) @_maker method: (identifier) @_make block: (_)? @signature.end)
  (#eq? @_maker "Class")
  (#eq? @_make "new")) @definition.class @visibility.public

(assignment
  left: [
    (constant) @name
    (scope_resolution scope: (_)? @container.name name: (constant) @name)
  ]
  right: (call receiver: (constant) @_maker method: (identifier) @_make block: (_)? @signature.end)
  (#eq? @_maker "Module")
  (#eq? @_make "new")) @definition.module @visibility.public

(assignment
  left: [
    (constant) @name
    (scope_resolution scope: (_)? @container.name name: (constant) @name)
  ]
  right: (call receiver: (constant) @_maker method: (identifier) @_make block: (_)? @signature.end)
  (#any-of? @_maker "Struct" "Data")
  (#any-of? @_make "new" "define")) @definition.struct @visibility.public

([
  (assignment
    left: [(constant) (scope_resolution)]
    right: (call
      receiver: (constant) @_maker
      method: (identifier) @_make
      arguments: (argument_list (simple_symbol) @name @definition.property)))
  (superclass (call
    receiver: (constant) @_maker
    method: (identifier) @_make
    arguments: (argument_list (simple_symbol) @name @definition.property)))
] (#any-of? @_maker "Struct" "Data") (#any-of? @_make "new" "define"))

; Methods. Of several patterns for one name the last one holds.

(method name: (_) @name) @definition.method
(program (method name: (_) @name) @definition.function)
(method name: (operator) @name) @definition.operator
(method
  name: (identifier) @name
  (#eq? @name "initialize")) @definition.constructor

(singleton_method
  object: [(self) (constant) @container.name (scope_resolution) @container.name (identifier) @container.name]
  name: (_) @name) @definition.method @visibility.public

(alias name: [(identifier) (constant) (setter) (operator) (simple_symbol)] @name) @definition.method
(alias name: (global_variable) @name) @definition.variable

; Methods that a call defines

(call
  !receiver
  method: (identifier) @_define
  arguments: (argument_list . [(simple_symbol) @name (string . (string_content) @name .)])
  (#any-of? @_define "alias_method" "define_method" "define_singleton_method" "scope")) @definition.method

(call
  !receiver
  method: (identifier) @_define
  arguments: (argument_list [(simple_symbol) @name (string . (string_content) @name .)])
  (#any-of? @_define
    "attr_reader" "attr_writer" "attr_accessor" "attr" "attr_internal"
    "class_attribute" "cattr_reader" "cattr_writer" "cattr_accessor" "mattr_reader" "mattr_writer" "mattr_accessor"
    "has_many" "has_one" "belongs_to" "has_and_belongs_to_many" "delegate")) @definition.property

; Tasks of Rake

(call
  !receiver
  method: (identifier) @_task
  arguments: (argument_list . [
    (simple_symbol) @name
    (string . (string_content) @name .)
    (pair key: [(simple_symbol) @name (hash_key_symbol) @name (string . (string_content) @name .)])
  ])
  block: (_)? @signature.end
  (#any-of? @_task "task" "multitask" "file")
  (#path-match? "(^|/)([Rr]akefile(\\.rb)?|[^/]+\\.rake)$")) @definition.target
(call
  !receiver
  method: (identifier) @_namespace
  arguments: (argument_list . [(simple_symbol) @container.name (string . (string_content) @container.name .)])
  (#eq? @_namespace "namespace")
  (#path-match? "(^|/)([Rr]akefile(\\.rb)?|[^/]+\\.rake)$")) @container

; Variables that outlive a method: of the program, of a class and of its objects

(program [
  (assignment left: (global_variable) @name)
  (operator_assignment left: (global_variable) @name)
] @definition.variable
  (#not-any-of? @name "$VERBOSE" "$DEBUG" "$stdout" "$stderr" "$stdin" "$PROGRAM_NAME" "$0" "$," "$/" "$;" "$\\" "$~" "$_"))

[
  (class body: (body_statement [
    (assignment left: [(class_variable) (instance_variable)] @name)
    (operator_assignment left: [(class_variable) (instance_variable)] @name)
  ] @definition.field @visibility.private))
  (module body: (body_statement [
    (assignment left: [(class_variable) (instance_variable)] @name)
    (operator_assignment left: [(class_variable) (instance_variable)] @name)
  ] @definition.field @visibility.private))
]

(class
  name: [(constant) @container.name (scope_resolution name: (constant) @container.name)]
  body: (body_statement (method
    name: (identifier) @_method
    body: (body_statement [
      (assignment left: [
        (instance_variable) @name
        (left_assignment_list (instance_variable) @name)
      ])
      (operator_assignment left: (instance_variable) @name)
    ] @definition.field @visibility.private)))
  (#eq? @_method "initialize"))

; `private` alone on its line holds for the methods below it.

(singleton_class) @container
(singleton_class body: (body_statement (identifier) @visibility.section
  (#any-of? @visibility.section "private" "protected" "public")))
(class body: (body_statement (identifier) @visibility.section
  (#any-of? @visibility.section "private" "protected" "public")))
(module body: (body_statement (identifier) @visibility.section
  (#any-of? @visibility.section "private" "protected" "public")))

; Imports

(call
  !receiver
  method: (identifier) @_require
  arguments: (argument_list . (string . (string_content) @import.path .))
  (#any-of? @_require "require" "require_relative" "load")) @import
(call
  method: (identifier) @_require
  arguments: (argument_list
    . (simple_symbol) @import.name
    . (string . (string_content) @import.path .))
  (#eq? @_require "autoload")) @import

; Locals. Blocks see the locals around them, methods do not; a local begins with its first assignment.

[(method) (singleton_method) (block) (do_block) (lambda)] @scope

(method_parameters (identifier) @local.definition)
(block_parameters (identifier) @local.definition)
(lambda_parameters (identifier) @local.definition)
(destructured_parameter (identifier) @local.definition)
[
  (optional_parameter name: (identifier) @local.definition)
  (keyword_parameter name: (identifier) @local.definition)
  (splat_parameter name: (identifier) @local.definition)
  (hash_splat_parameter name: (identifier) @local.definition)
  (block_parameter name: (identifier) @local.definition)
]
[
  (assignment left: (identifier) @local.definition)
  (operator_assignment left: (identifier) @local.definition)
  (left_assignment_list (identifier) @local.definition)
  (destructured_left_assignment (identifier) @local.definition)
  (rest_assignment (identifier) @local.definition)
  (exception_variable (identifier) @local.definition)
  (for pattern: (identifier) @local.definition)
]
[
  (in_clause pattern: (identifier) @local.definition)
  (as_pattern name: (identifier) @local.definition)
  (array_pattern (identifier) @local.definition)
  (find_pattern (identifier) @local.definition)
  (keyword_pattern value: (identifier) @local.definition)
  (keyword_pattern key: (hash_key_symbol) @local.definition !value)
]

; References. An identifier that is no local calls a method.

(identifier) @reference.call
[(constant) (instance_variable) (class_variable) (global_variable)] @reference
[(simple_symbol) (hash_key_symbol)] @reference.member

(call method: (identifier) @reference.member)
(call method: (constant) @reference.call)

(superclass [
  (constant) @reference.inherit
  (scope_resolution name: (constant) @reference.inherit)
])
(call
  !receiver
  method: (identifier) @_mixin
  arguments: (argument_list [
    (constant) @reference.inherit
    (scope_resolution name: (constant) @reference.inherit)
  ])
  (#any-of? @_mixin "include" "extend" "prepend"))

(exceptions [
  (constant) @reference.type
  (scope_resolution name: (constant) @reference.type)
])

[
  (assignment left: [(instance_variable) (class_variable) (global_variable)] @reference.write)
  (operator_assignment left: [(instance_variable) (class_variable) (global_variable)] @reference.write)
  (left_assignment_list [(instance_variable) (class_variable) (global_variable)] @reference.write)
]
