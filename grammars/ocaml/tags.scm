; inherits: ocaml-interface

; ---- values: what has parameters, or is a function literal, is a function

[
  (compilation_unit (value_definition ["let" "and"] @definition.variable
    . (let_binding pattern: (value_name) @name (#not-eq? @name "_")) @definition.variable))
  (structure (value_definition ["let" "and"] @definition.variable
    . (let_binding pattern: (value_name) @name (#not-eq? @name "_")) @definition.variable))
]
[
  (compilation_unit (value_definition (let_binding pattern: [
    (tuple_pattern (value_name) @name)
    (parenthesized_pattern (tuple_pattern (value_name) @name))
  ]) @definition.variable))
  (structure (value_definition (let_binding pattern: [
    (tuple_pattern (value_name) @name)
    (parenthesized_pattern (tuple_pattern (value_name) @name))
  ]) @definition.variable))
]
[
  (compilation_unit (value_definition ["let" "and"] @definition.function
    . (let_binding
        pattern: [(value_name) @name (parenthesized_operator (_) @name)]
        (parameter)
        "=" @signature.end) @definition.function))
  (structure (value_definition ["let" "and"] @definition.function
    . (let_binding
        pattern: [(value_name) @name (parenthesized_operator (_) @name)]
        (parameter)
        "=" @signature.end) @definition.function))
]
[
  (compilation_unit (value_definition ["let" "and"] @definition.function
    . (let_binding
        pattern: [(value_name) @name (parenthesized_operator (_) @name)]
        "=" @signature.end
        body: [(function_expression) (fun_expression)]) @definition.function))
  (structure (value_definition ["let" "and"] @definition.function
    . (let_binding
        pattern: [(value_name) @name (parenthesized_operator (_) @name)]
        "=" @signature.end
        body: [(function_expression) (fun_expression)]) @definition.function))
]

; ---- modules and classes

(module_definition ["module" "and"] @definition.module
  . (module_binding
      (module_name) @name
      "=" @signature.end
      body: (_)
      (#not-eq? @name "_")) @definition.module)
(class_definition ["class" "and"] @definition.class
  . (class_binding (class_name) @name "=" @signature.end) @definition.class)
(method_definition (method_name) @name "="? @signature.end) @definition.method
(instance_variable_definition (instance_variable_name) @name @visibility.private) @definition.field

; ---- references

(value_path (value_name) @reference)
(value_path (module_path) (value_name) @reference.member)
(constructor_name) @reference
(field_name) @reference.member
(method_name) @reference.member
(instance_variable_name) @reference.member
(application_expression function: [
  (value_path (value_name) @reference.call)
  (constructor_path (constructor_name) @reference.call)
])
(method_invocation method: (method_name) @reference.call)
(new_expression (class_path (class_name) @reference.call))
(infix_expression operator: (_) @reference.call)
(prefix_expression operator: (_) @reference.call)
(set_expression [
  (field_get_expression field: (field_path (field_name) @reference.write))
  (value_path (value_name) @reference.write)
])
(infix_expression left: (value_path (value_name) @reference.write) operator: (assign_operator))
(include_module module: (module_path (module_name) @reference.inherit .))
(module_application functor: (module_path (module_name) @reference.call .))
(inheritance_definition class: [
  (class_path (class_name) @reference.inherit)
  (class_application class: (class_path (class_name) @reference.inherit))
])

; ---- locals: of a definition, of a branch, of what follows `in`

[(compilation_unit (value_definition (let_binding) @scope)) (structure (value_definition (let_binding) @scope))]
[(let_expression) (fun_expression) (match_case) (for_expression) (method_definition) (class_binding)] @scope
(let_expression (value_definition (let_binding (parameter)) @scope))

(value_pattern) @local.definition
(let_expression (value_definition (let_binding pattern: [
  (value_name) @local.definition
  (tuple_pattern (value_name) @local.definition)
  (parenthesized_pattern (tuple_pattern (value_name) @local.definition))
])))
