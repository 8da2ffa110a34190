((comment) @doc (#not-match? @doc "^#!"))
(pod) @doc

; Packages. Without a block one holds for the rest of the file.

(source_file (package_statement name: (package) @container.name ";")) @container
(package_statement name: (package) @name (block)? @signature.end) @definition.package
(class_statement name: (package) @name (block)? @signature.end) @definition.class
(role_statement name: (package) @name (block)? @signature.end) @definition.trait

; Subroutines. Of several patterns for one name the last one holds: one that takes `$self` is a method.

(subroutine_declaration_statement name: (bareword) @name body: (block) @signature.end) @definition.function
(subroutine_declaration_statement name: (bareword) @name !body) @declaration.function
(subroutine_declaration_statement
  name: (bareword) @name
  body: (block . (expression_statement (assignment_expression
    left: (variable_declaration [
      (scalar (varname) @_self)
      (array (varname) @_self)
    ])))) @signature.end
  (#any-of? @_self "self" "class" "this" "proto" "invocant")) @definition.method
(subroutine_declaration_statement
  name: (bareword) @name
  (signature . (mandatory_parameter (scalar (varname) @_self)))
  body: (block) @signature.end
  (#any-of? @_self "self" "class" "this")) @definition.method
(method_declaration_statement name: (bareword) @name body: (block)? @signature.end) @definition.method
(subroutine_declaration_statement
  name: (bareword) @name
  body: (block) @signature.end
  (#any-of? @name "new" "BUILD")) @definition.constructor

; Variables of the file and of packages

(source_file (expression_statement [
  (assignment_expression left: (variable_declaration "my" @visibility.private (_ (varname) @name)))
  (variable_declaration "my" @visibility.private (_ (varname) @name))
] @definition.variable))
(assignment_expression left: (variable_declaration "our" (_ (varname) @name))) @definition.variable
(variable_declaration "our" (_ (varname) @name)) @definition.variable
(variable_declaration "field" (_ (varname) @name)) @definition.field

; Constants

(use_statement
  module: (package) @_module
  (list_expression . (autoquoted_bareword) @name)
  (#eq? @_module "constant")) @definition.constant
(use_statement
  module: (package) @_module
  (anonymous_hash_expression (list_expression
    (autoquoted_bareword) @name @definition.constant
    . (_) @definition.constant))
  (#eq? @_module "constant"))

; Attributes of Moose, Moo, Mojo::Base …

(expression_statement (ambiguous_function_call_expression
  function: (function) @_has
  arguments: [
    (list_expression . [(string_literal (string_content) @name) (autoquoted_bareword) @name])
    (string_literal (string_content) @name)
  ])
  (#eq? @_has "has")) @definition.property

; Imports. What `parent` and `base` load is inherited, too.

(use_statement
  module: (package) @import.path
  (#not-any-of? @import.path
    "strict" "warnings" "utf8" "constant" "parent" "base" "vars" "lib" "feature" "overload" "integer" "bytes" "mro" "fields")) @import
(use_statement
  module: (package) @_module
  [
    (string_literal (string_content) @import.path @reference.inherit)
    (quoted_word_list (string_content) @import.path @reference.inherit)
    (list_expression [
      (string_literal (string_content) @import.path @reference.inherit)
      (quoted_word_list (string_content) @import.path @reference.inherit)
    ])
  ]
  (#any-of? @_module "parent" "base")
  (#match? @import.path "^[A-Za-z0-9_:]+$")) @import
(require_expression [
  (bareword) @import.path
  (string_literal (string_content) @import.path)
  (interpolated_string_literal (string_content) @import.path)
]) @import

(ambiguous_function_call_expression
  function: (function) @_extends
  arguments: [
    (string_literal (string_content) @reference.inherit)
    (list_expression (string_literal (string_content) @reference.inherit))
  ]
  (#any-of? @_extends "extends" "with")
  (#match? @reference.inherit "^[A-Za-z0-9_:]+$"))
(attribute
  name: (attribute_name) @_isa
  value: (attribute_value) @reference.inherit
  (#any-of? @_isa "isa" "does"))

; References. Not `$_`, `$1`, and not the `$x` of `@$x`, which is a scalar of its own.

((varname) @reference (#match? @reference "^[A-Za-z_]\\w"))
[(bareword) (package)] @reference
((function) @reference.call @reference.member (#match? @reference.call "^\\w"))
(function (varname) @reference.call @reference.member)
(method) @reference.call @reference.member

(assignment_expression left: [
  (scalar (varname) @reference.write)
  (array (varname) @reference.write)
  (hash (varname) @reference.write)
])

; Locals. What the file itself declares is none.

[
  (subroutine_declaration_statement)
  (anonymous_subroutine_expression)
  (method_declaration_statement)
  (anonymous_method_expression)
  (for_statement)
  (cstyle_for_statement)
] @scope

(variable_declaration ["my" "state"] (_ (varname) @local.definition))
(for_statement variable: (scalar (varname) @local.definition))
[
  (mandatory_parameter (scalar (varname) @local.definition))
  (optional_parameter (scalar (varname) @local.definition))
  (slurpy_parameter (_ (varname) @local.definition))
  (named_parameter (scalar (varname) @local.definition))
]
