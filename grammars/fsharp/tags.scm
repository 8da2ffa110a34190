; F#

(xml_doc) @doc
(line_comment) @doc
(attributes) @attribute

; ---- modules and namespaces

(namespace name: (long_identifier) @name) @definition.namespace
(named_module name: (long_identifier) @name . (_)? @signature.end) @definition.module
(module_defn (identifier) @name "=" @signature.end) @definition.module

; ---- values and functions. One with parameters and a type of its result looks like a pattern.

[
  (file (declaration_expression (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.variable)
  (named_module (declaration_expression (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.variable)
  (module_defn (declaration_expression (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.variable)
]
[
  (file (declaration_expression (function_or_value_defn (value_declaration_left (repeat_pattern
    (identifier_pattern . (long_identifier_or_op (identifier) @name) .))))) @definition.variable)
  (named_module (declaration_expression (function_or_value_defn (value_declaration_left (repeat_pattern
    (identifier_pattern . (long_identifier_or_op (identifier) @name) .))))) @definition.variable)
  (module_defn (declaration_expression (function_or_value_defn (value_declaration_left (repeat_pattern
    (identifier_pattern . (long_identifier_or_op (identifier) @name) .))))) @definition.variable)
]
([
  (file (declaration_expression
    (attributes (attribute (simple_type (long_identifier (identifier) @_attribute .))))
    (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.constant)
  (named_module (declaration_expression
    (attributes (attribute (simple_type (long_identifier (identifier) @_attribute .))))
    (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.constant)
  (module_defn (declaration_expression
    (attributes (attribute (simple_type (long_identifier (identifier) @_attribute .))))
    (function_or_value_defn (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name) .)))) @definition.constant)
]
  (#eq? @_attribute "Literal"))
[
  (file (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (function_declaration_left [(identifier) (op_identifier) (active_pattern)] @name)
    "=" @signature.end
    . body: (_) @definition.function)))
  (named_module (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (function_declaration_left [(identifier) (op_identifier) (active_pattern)] @name)
    "=" @signature.end
    . body: (_) @definition.function)))
  (module_defn (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (function_declaration_left [(identifier) (op_identifier) (active_pattern)] @name)
    "=" @signature.end
    . body: (_) @definition.function)))
]
[
  (file (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (value_declaration_left (identifier_pattern
      . (long_identifier_or_op [(long_identifier (identifier) @name .) (identifier) @name (op_identifier) @name])
      . (_)))
    "=" @signature.end
    . body: (_) @definition.function)))
  (named_module (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (value_declaration_left (identifier_pattern
      . (long_identifier_or_op [(long_identifier (identifier) @name .) (identifier) @name (op_identifier) @name])
      . (_)))
    "=" @signature.end
    . body: (_) @definition.function)))
  (module_defn (declaration_expression (function_or_value_defn
    ["let" "and"] @definition.function
    . (value_declaration_left (identifier_pattern
      . (long_identifier_or_op [(long_identifier (identifier) @name .) (identifier) @name (op_identifier) @name])
      . (_)))
    "=" @signature.end
    . body: (_) @definition.function)))
]

; ---- types: `and` begins the next one, so each reaches from its keyword to its own end

(type_definition ["type" "and"] @definition.class
  . (anon_type_defn (type_name type_name: (identifier) @name) "="? @signature.end) @definition.class)
(type_definition ["type" "and"] @definition.struct
  . (record_type_defn (type_name type_name: (identifier) @name) "="? @signature.end) @definition.struct)
(type_definition ["type" "and"] @definition.enum
  . (union_type_defn (type_name type_name: (identifier) @name) "="? @signature.end) @definition.enum)
(type_definition ["type" "and"] @definition.enum
  . (enum_type_defn (type_name type_name: (identifier) @name) "="? @signature.end) @definition.enum)
(type_definition ["type" "and"] @definition.interface
  . (interface_type_defn (type_name type_name: (identifier) @name) "="? @signature.end) @definition.interface)
(type_definition ["type" "and"] @definition.interface
  . (anon_type_defn
      (type_name type_name: (identifier) @name)
      "=" @signature.end
      block: (type_extension_elements (member_defn (member_signature)))
      (#match? @name "^I[A-Z]")) @definition.interface)
(type_definition (type_abbrev_defn (type_name type_name: (identifier) @name))) @definition.type-alias
(type_definition (delegate_type_defn (type_name type_name: (identifier) @name))) @definition.delegate
(exception_definition exception_name: (long_identifier (identifier) @name)) @definition.class
(type_extension (type_name type_name: [
  (identifier) @container.name
  (long_identifier (identifier) @container.name .)
])) @container

(record_field (identifier) @name) @definition.field
(union_type_case . (identifier) @name) @definition.enum-member
(enum_type_case (identifier) @name) @definition.enum-member

; ---- members

(member_defn (method_or_prop_defn
  name: (property_or_ident [(identifier) (op_identifier)] @name .)
  "="? @signature.end)) @definition.property
(member_defn (method_or_prop_defn
  name: (property_or_ident [(identifier) (op_identifier)] @name .)
  args: (_)
  "="? @signature.end)) @definition.method
(member_defn (property_or_ident (identifier) @name .)) @definition.property
(member_defn (member_signature (identifier) @name)) @definition.property
(member_defn (member_signature (identifier) @name (curried_spec (arguments_spec)))) @definition.method
(member_defn (additional_constr_defn "new" @name "=" @signature.end)) @definition.constructor
(type_extension_elements (function_or_value_defn
  (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name @visibility.private) .))) @definition.field)
(type_extension_elements (member_defn (value_declaration (function_or_value_defn
  (value_declaration_left (identifier_pattern . (long_identifier_or_op (identifier) @name @visibility.private) .))))) @definition.field)
(type_extension_elements (function_or_value_defn
  (function_declaration_left (identifier) @name @visibility.private)
  "=" @signature.end) @definition.method)

; ---- imports

(import_decl (long_identifier) @import.path) @import
(module_abbrev (identifier) @import.alias block: (long_identifier) @import.path) @import
(import_decl (long_identifier (identifier) @reference.import .))

; ---- references

(identifier) @reference
(long_identifier (identifier) . (identifier) @reference.member)
(long_identifier_or_op (long_identifier) . (identifier) @reference.member)
(dot_expression field: (long_identifier_or_op [(identifier) @reference.member (long_identifier . (identifier) @reference.member)]))
(application_expression . [
  (long_identifier_or_op [(identifier) @reference.call (long_identifier (identifier) @reference.call .)])
  (dot_expression field: (long_identifier_or_op [(identifier) @reference.call (long_identifier (identifier) @reference.call .)]))
])
(simple_type (long_identifier (identifier) @reference.type .))
(class_inherits_decl block: (simple_type (long_identifier (identifier) @reference.inherit .)))
(interface_implementation (simple_type (long_identifier (identifier) @reference.inherit .)))
(field_initializer field: (long_identifier (identifier) @reference.write @reference.member .))
(mutate_expression assignee: (long_identifier_or_op [(identifier) @reference.write (long_identifier (identifier) @reference.write .)]))

; ---- locals: a pattern that begins with a capital letter is a case, not a variable

[
  (file (declaration_expression) @scope)
  (named_module (declaration_expression) @scope)
  (module_defn (declaration_expression) @scope)
]
[(member_defn) (fun_expression) (rule)] @scope
((identifier_pattern . (long_identifier_or_op (identifier) @local.definition) .) (#match? @local.definition "^[a-z_]"))
(argument_patterns (long_identifier . (identifier) @local.definition .))
(declaration_expression (function_or_value_defn (function_declaration_left (identifier) @local.definition)) in: (_))
(property_or_ident instance: (identifier) @local.definition)
