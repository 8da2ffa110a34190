(comment) @doc
(source (annotation) @attribute)

; A script is a class; with class_name it has a name, too.

(source (class_name_statement name: (name) @name)) @definition.class
(class_definition name: (name) @name ":" @signature.end) @definition.class
(extends_statement [(type (identifier) @reference.inherit) (string) @reference.inherit])

(signal_statement name: (name) @name) @definition.event
(enum_definition name: (name) @name body: (_) @signature.end) @definition.enum
(enumerator left: (identifier) @name) @definition.enum-member
(const_statement name: (name) @name) @definition.constant
([
    (source (variable_statement name: (name) @name setget: (_)? @signature.end) @definition.field)
    (class_body (variable_statement name: (name) @name setget: (_)? @signature.end) @definition.field)
  ])
(function_definition name: (name) @name ":" @signature.end) @definition.method
(constructor_definition "_init" @name ":" @signature.end) @definition.constructor @visibility.public

; Imports: what is preloaded, loaded, or extended by its path

(call
  . (identifier) @_function
  arguments: (arguments . (string) @import.path)
  (#any-of? @_function "preload" "load")) @import
(const_statement
  name: (name) @import.alias
  value: (call
    . (identifier) @_function
    arguments: (arguments . (string) @import.path))
  (#any-of? @_function "preload" "load")) @import
(extends_statement (string) @import.path) @import

; References

(identifier) @reference
(type (identifier) @reference.type)
(call . (identifier) @reference.call)
(attribute_call . (identifier) @reference.call @reference.member)
(attribute (_) (identifier) @reference.member)
(assignment left: [(identifier) @reference.write (attribute (_) (identifier) @reference.write .)])
(augmented_assignment left: [(identifier) @reference.write (attribute (_) (identifier) @reference.write .)])
((call
    . (identifier) @_function
    arguments: (arguments . (string) @reference.call @reference.member))
  (#any-of? @_function "emit_signal" "connect" "call" "call_deferred" "has_method"))

; Locals

[(function_definition) (constructor_definition) (lambda) (set_body) (signal_statement)] @scope
(parameters (identifier) @local.definition)
[
  (typed_parameter . (identifier) @local.definition)
  (default_parameter . (identifier) @local.definition)
  (typed_default_parameter . (identifier) @local.definition)
]
(body (variable_statement name: (name) @local.definition))
(for_statement left: (identifier) @local.definition)
(pattern_binding (identifier) @local.definition)
