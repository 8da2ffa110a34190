; Julia. A string in front of a definition is its documentation.

[(line_comment) (block_comment)] @doc
(source_file (string_literal) @doc)
(module_definition (string_literal) @doc)

; ---- modules and types

(module_definition name: (identifier) @name . (_)? @signature.end) @definition.module
(struct_definition (type_head [
  (identifier) @name
  (parametrized_type_expression . (identifier) @name)
  (binary_expression . [(identifier) @name (parametrized_type_expression . (identifier) @name)])
]) @signature.end) @definition.struct
(abstract_definition (type_head [
  (identifier) @name
  (parametrized_type_expression . (identifier) @name)
  (binary_expression . [(identifier) @name (parametrized_type_expression . (identifier) @name)])
])) @definition.interface
(primitive_definition (type_head [
  (identifier) @name
  (parametrized_type_expression . (identifier) @name)
  (binary_expression . [(identifier) @name (parametrized_type_expression . (identifier) @name)])
])) @definition.struct
(struct_definition [
  (identifier) @name @definition.field
  (typed_expression . (identifier) @name) @definition.field
  (assignment . [(identifier) @name (typed_expression . (identifier) @name)]) @definition.field
  (macrocall_expression (macro_argument_list (typed_expression . (identifier) @name))) @definition.field
])
(macrocall_expression
  (macro_identifier (identifier) @_macro)
  (macro_argument_list . [(identifier) @name (typed_expression . (identifier) @name)])
  (#eq? @_macro "enum")) @definition.enum
(macrocall_expression
  (macro_identifier (identifier) @_macro)
  (macro_argument_list . (_) [
    (identifier) @name @definition.enum-member
    (assignment . (identifier) @name) @definition.enum-member
    (compound_statement [
      (identifier) @name @definition.enum-member
      (assignment . (identifier) @name) @definition.enum-member
    ])
  ])
  (#eq? @_macro "enum"))

; ---- functions, in both forms; inside of a struct they construct it

(function_definition (signature (identifier) @name)) @definition.function
(function_definition (signature [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ]) . (_)? @signature.end) @definition.function
(macro_definition (signature (call_expression . (identifier) @name)) . (_)? @signature.end) @definition.macro
(source_file (assignment . [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ]) @definition.function)
(module_definition (assignment . [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ]) @definition.function)
(macro_argument_list (assignment . [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ]) @definition.function)
(struct_definition [
  (function_definition (signature [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ]) . (_)? @signature.end)
  (assignment . [
    (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
    (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    (where_expression . [
      (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ])
      (typed_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
      (where_expression . (call_expression . [
      (identifier) @name
      (operator) @name
      (field_expression (identifier) @name .)
      (parametrized_type_expression . (identifier) @name)
    ]))
    ])
  ])
] @definition.constructor)

; ---- values

(source_file (assignment . [(identifier) @name (typed_expression . (identifier) @name)]) @definition.variable)
(module_definition (assignment . [(identifier) @name (typed_expression . (identifier) @name)]) @definition.variable)
(const_statement (assignment . [(identifier) @name (typed_expression . (identifier) @name)])) @definition.constant
(global_statement (assignment . (identifier) @name)) @definition.variable

; ---- imports

[
  (using_statement [(identifier) (scoped_identifier) (import_path)] @import.path) @import
  (import_statement [(identifier) (scoped_identifier) (import_path)] @import.path) @import
]
(import_statement (import_alias . (_) @import.path . (identifier) @import.alias) @import)
(selected_import . (_) @import.path [
  (identifier) @import.name @reference.import
  (operator) @import.name
  (macro_identifier (identifier) @import.name @reference.import)
]) @import
(selected_import (import_alias . (_) @import.name . (identifier) @import.alias))
(call_expression . (identifier) @_include (argument_list . (string_literal (content) @import.path))
  (#eq? @_include "include")) @import
[(using_statement (identifier) @reference.import) (import_statement (identifier) @reference.import)]

; ---- references

(identifier) @reference
(field_expression value: (_) (identifier) @reference.member)
(call_expression . [(identifier) @reference.call (field_expression (identifier) @reference.call .)])
(broadcast_call_expression . [(identifier) @reference.call (field_expression (identifier) @reference.call .)])
(macro_identifier (identifier) @reference.call)
(typed_expression (_) . [(identifier) @reference.type (field_expression (identifier) @reference.type .)])
(parametrized_type_expression . (identifier) @reference.type)
(curly_expression [(identifier) @reference.type (binary_expression (_) . (operator) . (identifier) @reference.type)])
(assignment . (field_expression (identifier) @reference.write .))
(compound_assignment_expression . [(identifier) @reference.write (field_expression (identifier) @reference.write .)])
(type_head (binary_expression (_) . (operator) . [
  (identifier) @reference.inherit
  (parametrized_type_expression . (identifier) @reference.inherit)
  (field_expression (identifier) @reference.inherit .)
]))

; ---- locals

[
  (function_definition)
  (macro_definition)
  (struct_definition)
  (arrow_function_expression)
  (do_clause)
  (let_statement)
  (comprehension_expression)
  (assignment . (call_expression))
  (assignment . (typed_expression . (call_expression)))
  (assignment . (where_expression))
] @scope
(signature [
    (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ]))
    (typed_expression . (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])))
    (where_expression . [(call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])) (typed_expression . (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])))])
  ])
(assignment . [
    (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ]))
    (typed_expression . (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])))
    (where_expression . [(call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])) (typed_expression . (call_expression (argument_list [
      (identifier) @local.definition
      (typed_expression . (identifier) @local.definition)
      (named_argument . [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
      (splat_expression [(identifier) @local.definition (typed_expression . (identifier) @local.definition)])
    ])))])
  ])
(arrow_function_expression . [(identifier) @local.definition (argument_list (identifier) @local.definition)])
(do_clause (argument_list (identifier) @local.definition))
(for_binding . [(identifier) @local.definition (tuple_expression (identifier) @local.definition)])
(let_binding . (identifier) @local.definition)
(assignment . [(identifier) @local.hoisted (open_tuple (identifier) @local.hoisted)])
(where_expression (_) . [
  (identifier) @local.type
  (curly_expression [(identifier) @local.type (binary_expression . (identifier) @local.type)])
])
(type_head [
  (parametrized_type_expression (curly_expression [(identifier) @local.type (binary_expression . (identifier) @local.type)]))
  (binary_expression . (parametrized_type_expression (curly_expression [(identifier) @local.type (binary_expression . (identifier) @local.type)])))
])
