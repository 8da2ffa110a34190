((comment) @doc (#not-match? @doc "^#(!|[Rr]equires)"))
(function_statement (function_name) (comment) @doc.inner (#match? @doc.inner "^<#"))

; Definitions. Of several patterns for one name the last one holds.

(function_statement (function_name) @name "{" @signature.end) @definition.function

(class_statement . (simple_name) @name "{" @signature.end) @definition.class
(class_property_definition (variable) @name) @definition.property
(class_method_definition (simple_name) @name "{" @signature.end) @definition.method
; What names no type it returns
(class_method_definition . (simple_name) @name "{" @signature.end) @definition.constructor

(enum_statement (simple_name) @name "{" @signature.end) @definition.enum
(enum_member (simple_name) @name) @definition.enum-member

; Variables of the script
(program (statement_list (pipeline (assignment_expression (left_assignment_expression
  (logical_expression (bitwise_expression (comparison_expression (additive_expression (multiplicative_expression
    (format_expression (range_expression (array_literal_expression (unary_expression [
      (variable) @name
      (expression_with_unary_operator (cast_expression (unary_expression (variable) @name)))
    ]))))))))))) @definition.variable)))

; Imports

(command
  command_name: (command_name) @_command
  command_elements: (command_elements [
    (generic_token) @import.path
    (array_literal_expression (unary_expression (string_literal) @import.path))
  ])
  (#any-of? @_command "Import-Module" "import-module" "ipmo")) @import
(command
  command_name: (command_name) @_command
  command_elements: (command_elements (generic_token) @_what . (command_argument_sep) . [
    (generic_token) @import.path
    (array_literal_expression (unary_expression (string_literal) @import.path))
  ])
  (#any-of? @_command "using" "Using")
  (#any-of? @_what "module" "namespace" "assembly")) @import
(command
  (command_invokation_operator) @_dot
  command_name: (command_name_expr [
    (command_name) @import.path
    (path_command_name) @import.path
    (string_literal) @import.path
    (parenthesized_expression) @import.path
  ])
  (#eq? @_dot ".")) @import

; References. A command is never a variable.

((variable) @reference (#not-any-of? @reference "$_" "$this" "$true" "$false" "$null" "$args" "$PSItem" "$input"))
(type_identifier) @reference.type
(class_statement ":" (simple_name) @reference.inherit)
(member_name (simple_name) @reference.member)
(invokation_expression (member_name (simple_name) @reference.call))
(command command_name: (command_name) @reference.call @reference.member)
(path_command_name_token) @reference.call @reference.member

(left_assignment_expression
  (logical_expression (bitwise_expression (comparison_expression (additive_expression (multiplicative_expression
    (format_expression (range_expression (array_literal_expression (unary_expression [
      (variable) @reference.write
      (member_access (member_name (simple_name) @reference.write))
      (expression_with_unary_operator (cast_expression (unary_expression (variable) @reference.write)))
    ]))))))))))

; Locals: parameters, and what a function assigns. A script block shares those of the function around it.

[(function_statement) (class_method_definition)] @scope

(script_parameter (variable) @local.definition)
(class_method_parameter (variable) @local.definition)
(foreach_statement . (variable) @local.definition)
(left_assignment_expression
  (logical_expression (bitwise_expression (comparison_expression (additive_expression (multiplicative_expression
    (format_expression (range_expression (array_literal_expression (unary_expression [
      (variable) @local.hoisted
      (expression_with_unary_operator (cast_expression (unary_expression (variable) @local.hoisted)))
    ])))))))))
  (#not-match? @local.hoisted ":"))
