((comment) @doc (#not-match? @doc "^#!"))

; Definitions. Of several patterns for one name the last one holds.

(function_definition
  name: (word) @name
  body: (_) @signature.end) @definition.function

; Variables of the script; what a function declares is dropped by the engine.

(program [
  (variable_assignment name: (variable_name) @name) @definition.variable
  (variable_assignments (variable_assignment name: (variable_name) @name) @definition.variable)
])
(declaration_command (variable_assignment name: (variable_name) @name)) @definition.variable
(declaration_command . ["declare" "typeset"] . (word) @_flags
  (variable_name) @name
  (#not-match? @_flags "[fFp]")) @definition.variable
(declaration_command "readonly" (variable_assignment name: (variable_name) @name)) @definition.constant
(declaration_command . ["declare" "typeset"] . (word) @_flags
  (variable_assignment name: (variable_name) @name)
  (#match? @_flags "^-[A-Za-z]*r")) @definition.constant

; Imports

(command
  name: (command_name (word) @_command)
  . argument: [
    (word) @import.path
    (string) @import.path
    (raw_string) @import.path
    (concatenation) @import.path
    (simple_expansion) @import.path
  ]
  (#any-of? @_command "." "source")) @import

; References. A command is never a variable.

((variable_name) @reference (#not-any-of? @reference "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"))
(command_name (word) @reference.call @reference.member)

; Commands that run the command or function they are given
(command
  name: (command_name (word) @_command)
  . argument: (word) @reference.call @reference.member
  (#any-of? @_command "trap" "exec" "command" "builtin" "eval" "sudo" "time" "nohup" "env" "xargs")
  (#match? @reference.call "^[A-Za-z_]"))
(command
  name: (command_name (word) @_command)
  argument: (word) @_flag
  . argument: (word) @reference.call @reference.member
  (#eq? @_command "complete")
  (#eq? @_flag "-F"))

(variable_assignment name: [
  (variable_name) @reference.write
  (subscript name: (variable_name) @reference.write)
])
(for_statement variable: (variable_name) @reference.write)
(postfix_expression (variable_name) @reference.write)

; Locals

(function_definition) @scope

(declaration_command "local" [
  (variable_assignment name: (variable_name) @local.definition)
  (variable_name) @local.definition
])
(declaration_command ["declare" "typeset"] . [
  (variable_assignment name: (variable_name) @local.definition)
  (variable_name) @local.definition
])
(declaration_command . ["declare" "typeset"] . (word) @_flags [
  (variable_assignment name: (variable_name) @local.definition)
  (variable_name) @local.definition
]
  (#not-match? @_flags "[gfFp]"))
