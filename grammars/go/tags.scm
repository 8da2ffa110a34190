(comment) @doc

; Definitions. `_` declares nothing one could look up.

(package_clause (package_identifier) @name @visibility.public) @definition.package
(source_file (package_clause (package_identifier) @container.name)) @container

(function_declaration
  name: (identifier) @name
  body: (block)? @signature.end
  (#not-eq? @name "_")) @definition.function

(method_declaration
  name: (field_identifier) @name
  body: (block)? @signature.end) @definition.method
(method_declaration
  receiver: (parameter_list
    (parameter_declaration
      type: [
        (type_identifier) @container.name
        (generic_type type: (type_identifier) @container.name)
        (pointer_type [
          (type_identifier) @container.name
          (generic_type type: (type_identifier) @container.name)
        ])
      ]))
  name: (field_identifier) @name
  body: (block)? @signature.end) @definition.method

[
  (type_spec type: (interface_type (method_elem name: (field_identifier) @name) @definition.method))
  (type_alias type: (interface_type (method_elem name: (field_identifier) @name) @definition.method))
  (field_declaration type: (interface_type (method_elem name: (field_identifier) @name) @definition.method))
]

; A declaration that stands alone is the whole `type …`, `const …` or `var …`; in a group each one is its own.

(type_declaration
  [(type_spec name: (type_identifier) @name) (type_alias name: (type_identifier) @name)]) @definition.type-alias
(type_declaration "("
  [
    (type_spec name: (type_identifier) @name) @definition.type-alias
    (type_alias name: (type_identifier) @name) @definition.type-alias
  ])

(type_declaration
  (type_spec
    name: (type_identifier) @name
    type: (struct_type (field_declaration_list) @signature.end))) @definition.struct
(type_declaration "("
  (type_spec
    name: (type_identifier) @name
    type: (struct_type (field_declaration_list) @signature.end)) @definition.struct)

(type_declaration
  (type_spec
    name: (type_identifier) @name
    type: (interface_type "{" @signature.end))) @definition.interface
(type_declaration "("
  (type_spec
    name: (type_identifier) @name
    type: (interface_type "{" @signature.end)) @definition.interface)

(source_file (const_declaration
  (const_spec (identifier) @name (#not-eq? @name "_"))) @definition.constant)
(source_file (const_declaration "("
  (const_spec (identifier) @name (#not-eq? @name "_")) @definition.constant))

(source_file (var_declaration
  (var_spec_list (var_spec name: (identifier) @name (#not-eq? @name "_")) @definition.variable)))
(source_file (var_declaration
  (var_spec name: (identifier) @name (#not-eq? @name "_"))) @definition.variable)
(source_file (var_declaration
  (var_spec .
    name: (identifier) @name
    value: (expression_list . [
      (composite_literal body: (literal_value) @signature.end)
      (unary_expression operand: (composite_literal body: (literal_value) @signature.end))
      (func_literal body: (block) @signature.end)
    ])
    (#not-eq? @name "_"))) @definition.variable)

; Fields of named structs, and of structs nested in them; not those of a function's local, unnamed structs.

[
  (type_spec type: [
    (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field))
    (_ (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field)))
  ])
  (field_declaration type: [
    (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field))
    (_ (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field)))
  ])
  (source_file (var_declaration (var_spec type: [
    (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field))
    (_ (struct_type (field_declaration_list
      (field_declaration name: (field_identifier) @name (#not-eq? @name "_")) @definition.field)))
  ])))
]

; An embedded type is both a field of that name and what the struct inherits from.

(field_declaration
  !name
  type: [
    (type_identifier) @name @reference.inherit
    (qualified_type name: (type_identifier) @name @reference.inherit)
    (generic_type type: [
      (type_identifier) @name @reference.inherit
      (qualified_type name: (type_identifier) @name @reference.inherit)
    ])
  ]) @definition.field

(interface_type
  (type_elem . [
    (type_identifier) @reference.inherit
    (qualified_type name: (type_identifier) @reference.inherit)
    (generic_type type: (type_identifier) @reference.inherit)
  ] .))

; Imports

(import_spec
  !name
  path: [
    (interpreted_string_literal (interpreted_string_literal_content) @import.path)
    (raw_string_literal (raw_string_literal_content) @import.path)
  ]) @import
(import_spec
  name: (_) @import.alias
  path: [
    (interpreted_string_literal (interpreted_string_literal_content) @import.path)
    (raw_string_literal (raw_string_literal_content) @import.path)
  ]) @import

; Locals. What a statement declares is seen behind it only: `x := x`. Types of a function are definitions.

[
  (function_declaration)
  (method_declaration)
  (method_elem)
  (func_literal)
  (function_type)
  (block)
  (if_statement)
  (for_statement)
  (expression_switch_statement)
  (type_switch_statement)
  (expression_case)
  (default_case)
  (type_case)
  (communication_case)
] @scope

(parameter_declaration name: (identifier) @local.definition)
(variadic_parameter_declaration name: (identifier) @local.definition)
(short_var_declaration left: (expression_list (identifier) @local.definition)) @local.statement
(range_clause left: (expression_list (identifier) @local.definition) ":=") @local.statement
(receive_statement left: (expression_list (identifier) @local.definition) ":=") @local.statement
(type_switch_statement alias: (expression_list (identifier) @local.definition))
(var_spec name: (identifier) @local.definition) @local.statement
(const_spec name: (identifier) @local.definition) @local.statement

; A type parameter is called, too: `T(x)`.
(type_spec type_parameters: (_)) @scope
(type_alias type_parameters: (_)) @scope
(type_parameter_declaration name: (identifier) @local.type @local.hoisted)
(method_declaration receiver: (parameter_list (parameter_declaration type: [
  (generic_type type_arguments: (type_arguments (type_elem (type_identifier) @local.type @local.hoisted)))
  (pointer_type (generic_type type_arguments: (type_arguments (type_elem (type_identifier) @local.type @local.hoisted))))
])))

; References

(identifier) @reference
[(field_identifier) (package_identifier)] @reference.member
(type_identifier) @reference.type
(keyed_element key: (literal_element (identifier) @reference.member))

(call_expression function: [
  (identifier) @reference.call
  (selector_expression field: (field_identifier) @reference.call)
])

(assignment_statement left: (expression_list [
  (identifier) @reference.write
  (selector_expression field: (field_identifier) @reference.write)
]))
[
  (inc_statement [(identifier) @reference.write (selector_expression field: (field_identifier) @reference.write)])
  (dec_statement [(identifier) @reference.write (selector_expression field: (field_identifier) @reference.write)])
]
