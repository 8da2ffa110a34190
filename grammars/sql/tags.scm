[(comment) (marginalia)] @doc

; Tables and their columns

(create_table
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  (column_definitions)? @signature.end) @definition.table
(create_table (column_definitions
  (column_definition name: [(identifier) (literal)] @name) @definition.field)
  (#not-any-of? @name "INHERITS" "inherits"))
(alter_table
  (object_reference) @container.name
  (add_column (column_definition name: [(identifier) (literal)] @name) @definition.field)
  (#not-any-of? @name "CREATE" "create"))

; Keys and constraints that have a name

(constraint name: (identifier) @name) @definition.key
(alter_table
  (object_reference) @container.name
  (add_constraint (identifier) @name) @definition.key)
(create_index
  column: (identifier) @name
  (index_fields)? @signature.end) @definition.key

(ERROR (keyword_constraint) @definition.key . (identifier) @name @definition.key)

; Views and what they select

(create_view
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  (keyword_as)? @signature.end) @definition.view
(create_materialized_view
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  (keyword_as)? @signature.end) @definition.view
[
  (create_view (create_query . (select (select_expression [
    (term value: (field name: (identifier) @name) !alias) @definition.field
    (term alias: (identifier) @name) @definition.field
  ]))))
  (create_materialized_view (create_query . (select (select_expression [
    (term value: (field name: (identifier) @name) !alias) @definition.field
    (term alias: (identifier) @name) @definition.field
  ]))))
]

; Functions, triggers, sequences

(create_function
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  . (function_arguments)
  (function_body)? @signature.end) @definition.function
(create_trigger
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  . [(keyword_before) (keyword_after) (keyword_instead)]) @definition.event
(create_sequence
  [(keyword_sequence) (keyword_exists)]
  . (object_reference schema: (identifier)? @container.name name: (identifier) @name)) @definition.object

; What the grammar does not know to its end, as `OUT` parameters without `RETURNS`, still begins as one knows it
(ERROR
  [(keyword_create) (keyword_replace)] @definition.function
  . (keyword_function)
  . (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  . (function_arguments) @definition.function)
(ERROR
  (keyword_create) @definition.table
  . (keyword_table)
  . (object_reference schema: (identifier)? @container.name name: (identifier) @name) @definition.table)

; Types

(create_type
  (keyword_create) . (keyword_type)
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)) @definition.type-alias
(create_type
  (keyword_create) . (keyword_type)
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  (enum_elements) @signature.end) @definition.enum
(create_type
  (keyword_create) . (keyword_type)
  (object_reference schema: (identifier)? @container.name name: (identifier) @name)
  (column_definitions) @signature.end) @definition.struct
(create_type (enum_elements enum_element: (literal) @name @definition.enum-member))
(create_type (keyword_create) . (keyword_type) (column_definitions
  (column_definition name: (identifier) @name) @definition.field))

; Schemas and databases

(create_schema
  [(keyword_schema) (keyword_exists)]
  . (identifier) @name) @definition.namespace
(create_database
  [(keyword_database) (keyword_exists)]
  . (identifier) @name) @definition.namespace

; Imports

(create_extension [(identifier) (literal)] @import.path) @import

; References

(identifier) @reference
(object_reference schema: (identifier) name: (identifier) @reference.member)
(field (object_reference) name: (identifier) @reference.member)

(invocation (object_reference name: (identifier) @reference.call @reference.member))
(create_trigger
  [(keyword_function) (keyword_procedure)]
  . (object_reference name: (identifier) @reference.call))

(column_definition custom_type: (object_reference name: (identifier) @reference.type))
(function_argument custom_type: (object_reference name: (identifier) @reference.type))
(create_function custom_type: (object_reference name: (identifier) @reference.type))
(cast custom_type: (object_reference name: (identifier) @reference.type))

(insert (object_reference name: (identifier) @reference.write))
(update (relation (object_reference name: (identifier) @reference.write)))
(statement (delete) (from (object_reference name: (identifier) @reference.write)))
(assignment left: (field name: (identifier) @reference.write))
(insert (list (column (identifier) @reference.write)))

; Locals: what a statement calls its tables, its common table expressions, a function's parameters and variables

[(statement) (subquery) (create_query) (create_function)] @scope

(relation alias: (identifier) @local.hoisted)
(cte . (identifier) @local.hoisted)
(function_argument (identifier) @local.definition)
(function_declaration (identifier) @local.definition)
