; What OCaml's interfaces and implementations have in common; grammars/ocaml inherits it.

((comment) @doc (#match? @doc "^\\(\\*\\*"))
(item_attribute) @attribute

; ---- values

(value_specification (value_name) @name) @declaration.variable
(value_specification [
  (value_name) @name
  (parenthesized_operator (_) @name)
] type: [(function_type) (polymorphic_type (function_type))]) @declaration.function
(external [(value_name) @name (parenthesized_operator (_) @name)]) @definition.function

; ---- types: `and` begins the next one, so each reaches from its keyword to its own end

(type_binding name: (type_constructor) @name) @definition.type-alias
(type_definition ["type" "and"] @definition.type-alias
  . (type_binding name: (type_constructor) @name) @definition.type-alias)
(type_definition ["type" "and"] @definition.enum
  . (type_binding
      name: (type_constructor) @name
      ["=" "+="] @signature.end
      body: (variant_declaration)) @definition.enum)
(type_definition ["type" "and"] @definition.struct
  . (type_binding
      name: (type_constructor) @name
      "=" @signature.end
      body: (record_declaration)) @definition.struct)
(type_binding name: (type_constructor_path (type_constructor) @container.name)) @container
(variant_declaration (constructor_declaration (constructor_name) @name) @definition.enum-member)
(field_declaration (field_name) @name) @definition.field
(exception_definition (constructor_declaration (constructor_name) @name)) @definition.constructor

; ---- modules and classes

(module_definition ["module" "and"] @definition.module
  . (module_binding (module_name) @name (#not-eq? @name "_")) @definition.module)
(module_definition ["module" "and"] @definition.module
  . (module_binding
      (module_name) @name
      module_type: (signature) @signature.end) @definition.module)
(module_type_definition (module_type_name) @name "="? @signature.end) @definition.interface
(class_definition ["class" "and"] @definition.class
  . (class_binding (class_name) @name) @definition.class)
(class_type_definition ["class" "and"] @definition.interface
  . (class_type_binding (class_type_name) @name "="? @signature.end) @definition.interface)
(method_specification (method_name) @name) @definition.method
(instance_variable_specification (instance_variable_name) @name @visibility.private) @definition.field

; ---- imports

(open_module module: (module_path) @import.path) @import
(module_definition (module_binding (module_name) @import.alias body: (module_path) @import.path)) @import

; ---- references

(type_constructor) @reference.type
(class_type_name) @reference.type
(class_name) @reference.type
(module_name) @reference
(module_type_name) @reference.type
(open_module module: (module_path (module_name) @reference.import .))
(include_module_type module_type: [
  (module_type_path (module_type_name) @reference.inherit)
  (module_type_constraint module_type: (module_type_path (module_type_name) @reference.inherit))
  (module_type_of module: (module_path (module_name) @reference.inherit .))
])
(inheritance_specification class_type: (class_type_path (class_type_name) @reference.inherit))
