; R

(comment) @doc

; ---- what is assigned at the top level; a leading dot hides it

(program (binary_operator lhs: [(identifier) @name (string (string_content) @name)] ["<-" "=" "<<-"] rhs: (_)) @definition.variable)
(program (binary_operator lhs: (_) ["->" "->>"] rhs: (identifier) @name) @definition.variable)
(program (binary_operator
  lhs: [(identifier) @name (string (string_content) @name)]
  ["<-" "=" "<<-"]
  rhs: (function_definition body: (_) @signature.end)) @definition.function)
(program (binary_operator
  lhs: (identifier) @name @visibility.private
  ["<-" "="]
  rhs: (function_definition body: (_) @signature.end)
  (#match? @name "^\\.")) @definition.function)
(program (binary_operator
  lhs: (extract_operator rhs: (identifier) @name)
  ["<-" "="]
  rhs: (function_definition body: (_) @signature.end)) @definition.function)

; ---- classes: R6, reference classes, ggproto; S4

(program (binary_operator
  lhs: (identifier) @name
  ["<-" "="]
  rhs: (call
    function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
    arguments: (arguments) @signature.end)
  (#any-of? @_make "R6Class" "setRefClass" "ggproto" "new_class" "setClass")) @definition.class)
(program (binary_operator rhs: (call
  function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
  arguments: (arguments (argument name: (identifier) @_part value: (call arguments: (arguments
    (argument name: (identifier) @name value: (_)) @definition.field)))))
  (#any-of? @_make "R6Class" "setRefClass")
  (#any-of? @_part "public" "private" "active" "fields")))
(program (binary_operator rhs: (call
  function: [(identifier) @_make (namespace_operator rhs: (identifier) @_make)]
  arguments: (arguments (argument name: (identifier) @_part value: (call arguments: (arguments
    (argument name: (identifier) @name value: (function_definition body: (_) @signature.end)) @definition.method)))))
  (#any-of? @_make "R6Class" "setRefClass")
  (#any-of? @_part "public" "private" "active" "methods")))
(program (binary_operator rhs: (call
  function: (identifier) @_make
  arguments: (arguments (argument name: (identifier) @name value: (function_definition body: (_) @signature.end)) @definition.method))
  (#eq? @_make "ggproto")))
(program (call
  function: (identifier) @_make
  arguments: (arguments . (argument value: (string (string_content) @name)))
  (#any-of? @_make "setClass" "setClassUnion" "setRefClass")) @definition.class)
(program (call
  function: (identifier) @_make
  arguments: (arguments . (argument value: (string (string_content) @name)))
  (#any-of? @_make "setGeneric")) @definition.function)
(program (call
  function: (identifier) @_make
  arguments: (arguments
    . (argument value: (string (string_content) @name))
    . (_)
    . (argument value: [
      (string (string_content) @container.name)
      (call arguments: (arguments . (argument value: (string (string_content) @container.name))))
    ]))
  (#any-of? @_make "setMethod" "setReplaceMethod")) @definition.method)

; ---- imports

(call
  function: (identifier) @_load
  arguments: (arguments . (argument value: [
    (identifier) @import.path @reference.import
    (string (string_content) @import.path)
  ]))
  (#any-of? @_load "library" "require" "requireNamespace" "loadNamespace" "source" "import" "sourceCpp")) @import

; ---- references

(identifier) @reference
(call function: [
  (identifier) @reference.call
  (namespace_operator rhs: (identifier) @reference.call)
  (extract_operator rhs: (identifier) @reference.call)
])
(extract_operator rhs: (identifier) @reference.member)
(namespace_operator rhs: (identifier) @reference.member)
(argument name: (identifier) @reference.member)
(binary_operator lhs: (extract_operator rhs: (identifier) @reference.write) ["<-" "=" "<<-"])
(binary_operator lhs: (identifier) @reference.write "<<-")
(argument name: (identifier) @_inherit value: [(identifier) @reference.inherit (namespace_operator rhs: (identifier) @reference.inherit)]
  (#eq? @_inherit "inherit"))

; ---- locals

(function_definition) @scope
(parameter name: (identifier) @local.definition)
(binary_operator lhs: (identifier) @local.hoisted ["<-" "="])
(for_statement variable: (identifier) @local.definition)
