(comment) @doc

; Documentation in attributes: @doc and @typedoc stand before what they document, @moduledoc inside.

(unary_operator operator: "@" operand: (call
  target: (identifier) @_attribute
  (arguments . [
    (string . (quoted_content) @doc.inner)
    (sigil . (sigil_name) . (quoted_content) @doc.inner)
  ]))
  (#any-of? @_attribute "doc" "typedoc")) @doc
(unary_operator operator: "@" operand: (call
  target: (identifier) @_attribute
  (arguments . [
    (string . (quoted_content) @doc.inner)
    (sigil . (sigil_name) . (quoted_content) @doc.inner)
  ]))
  (#eq? @_attribute "moduledoc"))
(unary_operator operator: "@" operand: [
  (call target: (identifier) @_attribute)
  (identifier) @_attribute
]
  (#any-of? @_attribute
    "spec" "impl" "deprecated" "since" "dialyzer" "tag" "describetag" "derive" "enforce_keys" "compile" "optional_callbacks")) @attribute
(unary_operator operator: "@" operand: (call
  target: (identifier) @_attribute
  (arguments . [(keywords) (boolean)]))
  (#any-of? @_attribute "doc" "typedoc")) @attribute

; Modules, protocols and their implementations

(call
  target: (identifier) @_define
  (arguments . [(alias) @name (dot right: (alias) @name) (atom) @name])
  . (do_block)? @signature.end
  (#any-of? @_define "defmodule" "defimpl")) @definition.module
(call
  target: (identifier) @_define
  (arguments . (alias) @name)
  . (do_block)? @signature.end
  (#eq? @_define "defprotocol")) @definition.interface

; Functions, with or without parameters and guards; operators

(call
  target: (identifier) @_define
  (arguments . [
    (identifier) @name
    (call target: (identifier) @name)
    (binary_operator left: [(identifier) @name (call target: (identifier) @name)] operator: "when")
  ])
  . (do_block)? @signature.end
  (#any-of? @_define "def" "defp" "defdelegate" "defn" "defnp")
  (#not-eq? @name "unquote")) @definition.function @scope
(call
  target: (identifier) @_define
  (arguments . [
    (identifier) @name
    (call target: (identifier) @name)
    (binary_operator left: [(identifier) @name (call target: (identifier) @name)] operator: "when")
  ])
  . (do_block)? @signature.end
  (#any-of? @_define "defmacro" "defmacrop" "defguard" "defguardp")
  (#not-eq? @name "unquote")) @definition.macro @scope
(call
  target: (identifier) @_define
  (arguments . [
    (binary_operator operator: _ @name)
    (binary_operator left: (binary_operator operator: _ @name) operator: "when")
    (unary_operator operator: _ @name)
  ])
  . (do_block)? @signature.end
  (#any-of? @_define "def" "defp" "defdelegate" "defmacro" "defmacrop")
  (#not-eq? @name "when")) @definition.operator @scope

; Fields of structures and exceptions

(call
  target: (identifier) @_define
  (arguments . [
    (list (atom) @name)
    (list (keywords (pair key: (keyword) @name)))
    (keywords (pair key: (keyword) @name))
  ])
  (#any-of? @_define "defstruct" "defexception")) @definition.field

; Types and callbacks. The mark before an attribute is no part of what it defines.

(unary_operator operator: "@" @attribute operand: (call
  target: (identifier) @_attribute
  (arguments . (binary_operator
    left: [(identifier) @name (call target: (identifier) @name)]
    operator: "::"))
  (#any-of? @_attribute "type" "typep" "opaque")) @definition.type-alias)
(unary_operator operator: "@" @attribute operand: (call
  target: (identifier) @_attribute
  (arguments . [
    (binary_operator left: (call target: (identifier) @name) operator: "::")
    (binary_operator left: (binary_operator left: (call target: (identifier) @name) operator: "::") operator: "when")
  ])
  (#any-of? @_attribute "callback" "macrocallback")) @declaration.function)

; Attributes that hold a module's constants

(unary_operator operator: "@" @attribute operand: (call
  target: (identifier) @name
  (arguments)
  (#not-any-of? @name
    "moduledoc" "doc" "typedoc" "spec" "type" "typep" "opaque" "callback" "macrocallback" "optional_callbacks"
    "behaviour" "impl" "derive" "enforce_keys" "deprecated" "since" "dialyzer" "compile" "before_compile" "after_compile"
    "after_verify" "on_load" "on_definition" "external_resource" "file" "vsn" "tag" "moduletag" "describetag"))
  @definition.constant @visibility.private)

; Imports

(call
  target: (identifier) @_import
  (arguments . [
    (alias) @import.path @reference.import
    (atom) @import.path @reference.import
    (dot right: (alias) @reference.import) @import.path
  ])
  (#any-of? @_import "alias" "import" "require" "use")) @import
(call
  target: (identifier) @_import
  (arguments (keywords (pair key: (keyword) @_as value: (alias) @import.alias)))
  (#any-of? @_import "alias" "require")
  (#match? @_as "^as:")) @import
(call
  target: (identifier) @_import
  (arguments . (dot left: (_) @import.path right: (tuple (alias) @import.name @reference.import)))
  (#any-of? @_import "alias" "import" "require" "use")) @import
(call
  target: (identifier) @_import
  (arguments
    . (alias) @import.path
    . (keywords (pair
      key: (keyword) @_only
      value: (list (keywords (pair key: (keyword) @import.name))))))
  (#eq? @_import "import")
  (#match? @_only "^only:")) @import

; Scopes. A bare name in a function is a variable: calls have arguments.

(anonymous_function) @scope
(call
  target: (identifier) @_test
  (do_block)
  (#any-of? @_test "test" "setup" "setup_all" "property" "describe")) @scope

(identifier) @reference @local.hoisted

; References

(alias) @reference

(call target: [
  (identifier) @reference.call @reference.member
  (dot right: (identifier) @reference.call @reference.member)
])
(binary_operator operator: "|>" right: (identifier) @reference.call @reference.member)
(unary_operator operator: "&" operand: (binary_operator
  left: (identifier) @reference.call @reference.member
  operator: "/"))

(unary_operator operator: "@" operand: (identifier) @reference.member)
(map_content [
  (keywords (pair key: (keyword) @reference.member))
  (binary_operator right: (keywords (pair key: (keyword) @reference.member)))
])
(struct (alias) @reference.type)

(unary_operator operator: "@" operand: (call
  target: (identifier) @_attribute
  (arguments (alias) @reference.inherit))
  (#eq? @_attribute "behaviour"))
