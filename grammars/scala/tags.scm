; Scala 2 and 3. Packages, extensions and anonymous givens are regions: what lies in them belongs to them.
(compilation_unit (package_clause !body name: (package_identifier) @container.name)) @container
(ERROR (package_clause !body name: (package_identifier) @container.name)) @container
(package_clause name: (package_identifier) @container.name body: (_)) @container
(extension_definition (parameters . (parameter type: [
  (type_identifier) @container.name
  (generic_type type: (type_identifier) @container.name)
]))) @container
(given_definition !name return_type: [(type_identifier) (generic_type)] @container.name) @container

; ---- types

(class_definition name: (_) @name body: (_)? @signature.end) @definition.class
(trait_definition name: (_) @name body: (_)? @signature.end) @definition.trait
(object_definition name: (_) @name body: (_)? @signature.end) @definition.object
(package_object name: (_) @name body: (_)? @signature.end) @definition.object
(enum_definition name: (_) @name body: (_)? @signature.end) @definition.enum
(simple_enum_case name: (_) @name) @definition.enum-member
(full_enum_case name: (_) @name) @definition.enum-member
(given_definition name: (_) @name body: (_)? @signature.end) @definition.object
(type_definition name: (type_identifier) @name) @definition.type-alias

; ---- functions. Of several patterns for one name the last one holds: a function, in a template a method.

(function_definition name: (_) @name body: (_) @signature.end) @definition.function
(function_declaration name: (_) @name) @definition.method
(template_body (function_definition name: (_) @name body: (_) @signature.end) @definition.method)
(enum_body (function_definition name: (_) @name body: (_) @signature.end) @definition.method)
(with_template_body (function_definition name: (_) @name body: (_) @signature.end) @definition.method)
(extension_definition (function_definition name: (_) @name body: (_) @signature.end) @definition.method)
(function_definition name: (operator_identifier) @name body: (_) @signature.end) @definition.operator
(function_declaration name: (operator_identifier) @name) @definition.operator
((function_definition name: (identifier) @name body: (_) @signature.end) @definition.constructor (#eq? @name "this"))

; ---- values and variables: of a template its fields

(compilation_unit [
  (val_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name)]) @definition.constant
  (var_definition pattern: [(identifier) @name (identifiers (identifier) @name) (tuple_pattern (identifier) @name)]) @definition.variable
])
(template_body [
  (val_definition pattern: [
    (identifier) @name
    (identifiers (identifier) @name)
    (tuple_pattern (identifier) @name)
    (case_class_pattern (identifier) @name)
  ])
  (var_definition pattern: [
    (identifier) @name
    (identifiers (identifier) @name)
    (tuple_pattern (identifier) @name)
  ])
] @definition.field)
(enum_body (val_definition pattern: (identifier) @name) @definition.field)
(with_template_body (val_definition pattern: (identifier) @name) @definition.field)
(val_declaration name: (identifier) @name) @definition.field
(var_declaration name: (identifier) @name) @definition.field
(class_parameter ["val" "var"] name: (identifier) @name) @definition.field
(class_definition "case" name: (_) . (class_parameters (class_parameter name: (identifier) @name) @definition.field))
(class_definition "case" (type_parameters) . (class_parameters (class_parameter name: (identifier) @name) @definition.field))
(full_enum_case (class_parameters (class_parameter name: (identifier) @name) @definition.field))

; ---- what is left of broken code

(ERROR "class" @definition.class . (identifier) @name @definition.class)
(ERROR "trait" @definition.trait . (identifier) @name @definition.trait)
(ERROR "object" @definition.object . (identifier) @name @definition.object)
(ERROR "def" @definition.method . (identifier) @name @definition.method)

; ---- imports: the path is its first and its last part and all between

(import_declaration . (identifier) @import.path .) @import
(import_declaration . (identifier) @import.path (identifier) @import.path .) @import
(import_declaration . (identifier) @import.path . [
  (namespace_wildcard) @import.name
  (as_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
  (namespace_selectors [
    (identifier) @import.name
    (namespace_wildcard) @import.name
    (arrow_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
    (as_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
  ])
]) @import
(import_declaration . (identifier) @import.path (identifier) @import.path . [
  (namespace_wildcard) @import.name
  (as_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
  (namespace_selectors [
    (identifier) @import.name
    (namespace_wildcard) @import.name
    (arrow_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
    (as_renamed_identifier name: (_) @import.name alias: (_) @import.alias)
  ])
]) @import
(import_declaration (identifier) @reference.import .)
(import_declaration (namespace_selectors (identifier) @reference.import))
(arrow_renamed_identifier name: (identifier) @reference.import)
(as_renamed_identifier name: (identifier) @reference.import)

; ---- scopes and locals

[
  (class_definition)
  (trait_definition)
  (enum_definition)
  (full_enum_case)
  (type_definition)
  (given_definition)
  (extension_definition)
  (function_definition)
  (function_declaration)
  (lambda_expression)
  (colon_argument)
  (block)
  (indented_block)
  (case_clause)
  (for_expression)
] @scope
(type_parameters name: (identifier) @local.type)
(covariant_type_parameter name: (identifier) @local.type)
(contravariant_type_parameter name: (identifier) @local.type)
(type_lambda name: (identifier) @local.type)
(parameter name: (identifier) @local.definition)
(binding name: (identifier) @local.definition)
(lambda_expression parameters: (identifier) @local.definition)
(colon_argument lambda_start: (identifier) @local.definition)
(self_type . (identifier) @local.definition)

; A parameter of a class is visible in all of the class; as a field it is visible outside too.
(class_parameter name: (identifier) @local.hoisted)
(class_parameter ["val" "var"] name: (identifier) @local.external)
(class_definition "case" name: (_) . (class_parameters (class_parameter name: (identifier) @local.external)))
(class_definition "case" (type_parameters) . (class_parameters (class_parameter name: (identifier) @local.external)))
(full_enum_case (class_parameters (class_parameter name: (identifier) @local.external)))

[
  (block [(val_definition pattern: (identifier) @local.definition) (var_definition pattern: (identifier) @local.definition)] @local.statement)
  (indented_block [(val_definition pattern: (identifier) @local.definition) (var_definition pattern: (identifier) @local.definition)] @local.statement)
  (case_clause [(val_definition pattern: (identifier) @local.definition) (var_definition pattern: (identifier) @local.definition)] @local.statement)
]

; In a pattern a small letter binds, a capital or a backtick looks up.
(enumerator . (identifier) @local.definition)
((case_clause pattern: (identifier) @local.definition) (#match? @local.definition "^[a-z]"))
((tuple_pattern (identifier) @local.definition) (#match? @local.definition "^[a-z]"))
((case_class_pattern (identifier) @local.definition) (#match? @local.definition "^[a-z]"))
((infix_pattern [left: (identifier) @local.definition right: (identifier) @local.definition]) (#match? @local.definition "^[a-z]"))
(typed_pattern pattern: (identifier) @local.definition)
(capture_pattern name: (identifier) @local.definition)
(template_body (val_definition pattern: [
  (tuple_pattern (identifier) @local.external)
  (case_class_pattern (identifier) @local.external)
]))

; ---- references

((identifier) @reference (#not-any-of? @reference "this" "super"))
(type_identifier) @reference.type
(field_expression field: (identifier) @reference.member)
(stable_type_identifier (type_identifier) @reference.member)
(arguments (assignment_expression left: (identifier) @reference.member))
((call_expression function: [
  (identifier) @reference.call
  (field_expression field: (identifier) @reference.call)
  (generic_function function: [(identifier) @reference.call (field_expression field: (identifier) @reference.call)])
]) (#not-eq? @reference.call "this"))
(instance_expression . [
  (type_identifier) @reference.call
  (generic_type type: (type_identifier) @reference.call)
  (stable_type_identifier (type_identifier) @reference.call)
  (generic_type type: (stable_type_identifier (type_identifier) @reference.call))
])
(infix_expression operator: (identifier) @reference.call @reference.member)
((infix_expression operator: (operator_identifier) @reference.call)
  (#not-any-of? @reference.call "+" "-" "*" "/" "%" "==" "!=" "<" ">" "<=" ">=" "&&" "||" "&" "|" "^" "<<" ">>" "->"))
(extends_clause [
  (type_identifier) @reference.inherit
  (generic_type type: (type_identifier) @reference.inherit)
  (stable_type_identifier (type_identifier) @reference.inherit)
  (generic_type type: (stable_type_identifier (type_identifier) @reference.inherit))
])
[
  (block (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
  (indented_block (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
  (template_body (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
  (case_clause (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
  (if_expression consequence: (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
  (function_definition body: (assignment_expression left: [(identifier) @reference.write (field_expression field: (identifier) @reference.write)]))
]

; The common interpolators are no names worth a look: each is a local of its own.
((interpolated_string_expression interpolator: (identifier) @scope @local.hoisted) (#any-of? @scope "s" "f" "raw"))

; ---- docs

[(comment) (block_comment)] @doc
(annotation) @attribute
[(class_definition [(comment) (block_comment)] @attribute) (object_definition [(comment) (block_comment)] @attribute)]
