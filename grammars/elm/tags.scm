; Elm

((block_comment) @doc (#match? @doc "^\\{-\\|"))

; ---- the module

(module_declaration name: (upper_case_qid) @name) @definition.module
(file (module_declaration name: (upper_case_qid) @container.name)) @container

; ---- values: the engine makes one symbol of an annotation and the declaration behind it

(file (type_annotation name: (lower_case_identifier) @name) @definition.function)
(file (value_declaration
  functionDeclarationLeft: (function_declaration_left . (lower_case_identifier) @name)
  (eq) @signature.end) @definition.function)
(port_annotation name: (lower_case_identifier) @name) @definition.function
(infix_declaration operator: (operator_identifier) @name) @definition.operator

; ---- types

(type_declaration name: (upper_case_identifier) @name (eq)? @signature.end) @definition.enum
(union_variant name: (upper_case_identifier) @name) @definition.enum-member
(type_alias_declaration name: (upper_case_identifier) @name) @definition.type-alias
(type_alias_declaration
  name: (upper_case_identifier) @name
  (eq) @signature.end
  typeExpression: (type_expression (record_type))) @definition.struct
(type_alias_declaration typeExpression: (type_expression (record_type
  (field_type name: (lower_case_identifier) @name) @definition.field)))

; ---- imports

(import_clause moduleName: (upper_case_qid) @import.path) @import
(import_clause asClause: (as_clause name: (upper_case_identifier) @import.alias)) @import
(import_clause exposing: (exposing_list [
  (exposed_value (lower_case_identifier) @import.name @reference.import)
  (exposed_type (upper_case_identifier) @import.name @reference.import)
  (exposed_operator (operator_identifier) @import.name @reference.import)
])) @import
(import_clause moduleName: (upper_case_qid) @reference.import)

; ---- references

(upper_case_identifier) @reference
(type_ref (upper_case_qid (upper_case_identifier) @reference.type .))
(value_qid . (lower_case_identifier) @reference)
(value_qid (upper_case_identifier) (lower_case_identifier) @reference.member)
(function_call_expr target: (value_expr name: (value_qid [(lower_case_identifier) (upper_case_identifier)] @reference.call .)))
(operator_identifier) @reference.call
(field_access_expr (lower_case_identifier) @reference.member)
(field_accessor_function_expr (lower_case_identifier) @reference.member)
(record_expr (field name: (lower_case_identifier) @reference.member))
(record_base_identifier (lower_case_identifier) @reference)
(module_declaration exposing: (exposing_list (exposed_value (lower_case_identifier) @reference)))

; ---- locals

(file (value_declaration) @scope)
[(anonymous_function_expr) (case_of_branch)] @scope
(lower_pattern (lower_case_identifier) @local.definition)
(let_in_expr (value_declaration (function_declaration_left . (lower_case_identifier) @local.hoisted)))
