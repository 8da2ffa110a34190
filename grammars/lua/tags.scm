(comment) @doc

; Definitions. Of several patterns for one name the last one holds.

; What the file binds: its variables and the fields of its tables. What a local gets from `require` is an import. One pattern
; with three branches: each state that waits below `chunk` is looked at for every node of the file.

(chunk [
  (variable_declaration [
    ("local" @definition.variable . (variable_list name: (identifier) @name) @definition.variable)
    ("local" @definition.variable . (assignment_statement
      (variable_list name: (identifier) @name)
      (expression_list . value: [
        (_ !arguments !table)
        (function_call name: (_) @_function)
        (_ table: [(_ !arguments) (function_call name: (_) @_function)])
      ])) @definition.variable)
    (assignment_statement (expression_list (table_constructor
      (field name: (identifier) @name value: (_ !parameters)) @definition.field)))
  ])
  (assignment_statement [
    ((variable_list name: (identifier) @name) @definition.variable . "=" . (expression_list) @definition.variable)
    ((variable_list name: (dot_index_expression table: (_) @container.name field: (identifier) @name)) @definition.field
      . "=" . (expression_list) @definition.field)
    (expression_list (table_constructor (field name: (identifier) @name value: (_ !parameters)) @definition.field))
  ])
  (return_statement (expression_list (table_constructor
    (field name: (identifier) @name value: [
      (number) (string) (true) (false) (nil) (table_constructor) (binary_expression) (unary_expression) (function_call)
    ]) @definition.field)))
]
  (#not-eq? @_function "require")
  (#not-eq? @name "__index"))

(variable_declaration (assignment_statement
  (variable_list . name: (identifier) @name)
  (expression_list . value: [(number) (string) (table_constructor) (binary_expression) (unary_expression)]))
  (#match? @name "^_*[A-Z][A-Z0-9_]+$")) @definition.constant
(variable_declaration (assignment_statement (variable_list
  name: (identifier) @name . attribute: (attribute (identifier) @_attribute)))
  (#eq? @_attribute "const")) @definition.constant

; Functions

(function_declaration
  name: [
    (identifier) @name
    (dot_index_expression table: (_) @container.name field: (identifier) @name)
  ]
  body: (block)? @signature.end) @definition.function
(function_declaration
  name: (method_index_expression table: (_) @container.name method: (identifier) @name)
  body: (block)? @signature.end) @definition.method

(assignment_statement
  (variable_list . name: [
    (identifier) @name
    (dot_index_expression table: (_) @container.name field: (identifier) @name)
  ])
  (expression_list . value: (function_definition body: (block)? @signature.end))) @definition.function
(variable_declaration (assignment_statement
  (variable_list . name: (identifier) @name)
  (expression_list . value: (function_definition body: (block)? @signature.end)))) @definition.function
(field
  name: (identifier) @name
  value: (function_definition body: (block)? @signature.end)) @definition.function

; What is left of a function in broken code
(ERROR
  "function" @definition.function
  . [
    (identifier) @name
    (dot_index_expression table: (_) @container.name field: (identifier) @name)
    (method_index_expression table: (_) @container.name method: (identifier) @name)
  ]
  . (parameters) @definition.function)

; Classes as libraries make them: `class("Name")`, `class "Name" (Base)`, `Base:extend()`

(assignment_statement
  (variable_list . name: (identifier) @name)
  (expression_list . value: (function_call name: [
    (identifier) @_maker
    (method_index_expression table: (identifier) @reference.inherit method: (identifier) @_maker)
    (function_call name: (identifier) @_maker)
  ]))
  (#any-of? @_maker "class" "Class" "extend" "subclass")
  (#match? @name "^[A-Z]")) @definition.class
(assignment_statement (expression_list . value: (function_call
  name: [(identifier) @_maker (function_call name: (identifier) @_maker)]
  arguments: (arguments (identifier) @reference.inherit)))
  (#any-of? @_maker "class" "Class"))

; What a constructor binds on the object

(function_declaration
  name: [
    (method_index_expression table: (_) @container.name method: (identifier) @_function)
    (dot_index_expression table: (_) @container.name field: (identifier) @_function)
  ]
  body: (block (assignment_statement (variable_list
    name: (dot_index_expression table: (identifier) @_self field: (identifier) @name))) @definition.field)
  (#any-of? @_function "new" "init" "_init" "__init" "initialize" "constructor" "ctor" "create")
  (#eq? @_self "self"))

; Imports

(function_call
  name: (identifier) @_function
  arguments: (arguments . (string content: (string_content) @import.path))
  (#any-of? @_function "require" "dofile" "loadfile")) @import
(function_call
  name: (identifier) @_function
  arguments: (arguments . (identifier) @_require . (string content: (string_content) @import.path))
  (#eq? @_function "pcall")
  (#eq? @_require "require")) @import

(assignment_statement
  (variable_list . name: (identifier) @import.alias)
  (expression_list . value: [
    (function_call
      name: (identifier) @_function
      arguments: (arguments . (string content: (string_content) @import.path)))
    (dot_index_expression
      table: (function_call
        name: (identifier) @_function
        arguments: (arguments . (string content: (string_content) @import.path)))
      field: (identifier) @import.name)
  ])
  (#eq? @_function "require")) @import

; References

((identifier) @reference (#not-eq? @reference "self"))
(attribute (identifier) @reference.member)
(goto_statement (identifier) @reference.member)
(label_statement (identifier) @reference.member)
(field name: (identifier) @reference.member)
(dot_index_expression field: (identifier) @reference.member)
(method_index_expression method: (identifier) @reference.member)

(function_call name: [
  (identifier) @reference.call
  (dot_index_expression field: (identifier) @reference.call)
  (method_index_expression method: (identifier) @reference.call)
])

(assignment_statement (variable_list name: [
  (identifier) @reference.write
  (dot_index_expression field: (identifier) @reference.write)
]))

(function_call
  name: (identifier) @_function
  arguments: (arguments . (_) . (table_constructor
    (field name: (identifier) @_index value: (identifier) @reference.inherit)))
  (#eq? @_function "setmetatable")
  (#eq? @_index "__index")
  (#match? @reference.inherit "^[A-Z]"))

; Locals. What the file itself binds is none, and a nested function is a definition.

[(function_declaration) (function_definition) (for_statement) (block)] @scope

(parameters name: (identifier) @local.definition)
(for_numeric_clause name: (identifier) @local.definition)
(for_generic_clause (variable_list name: (identifier) @local.definition))
(variable_declaration (variable_list name: (identifier) @local.definition))
(variable_declaration (assignment_statement (variable_list "," . name: (identifier) @local.definition))) @local.statement
(variable_declaration (assignment_statement
  (variable_list . name: (identifier) @local.definition)
  (expression_list . value: (_ !parameters)))) @local.statement
