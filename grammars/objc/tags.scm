; inherits: c

; Classes and protocols. An @implementation and a category hold members of a class that is defined elsewhere.

((class_interface "@interface" . (identifier) @name !category) @definition.class
  (#not-match? @definition.class "^@interface\\s+\\w+\\s*\\("))
(class_interface "@interface" . (identifier) @container.name category: (identifier)) @container
((class_interface "@interface" . (identifier) @container.name . "(" . ")") @container)
(class_implementation "@implementation" . (identifier) @container.name) @container
(protocol_declaration "@protocol" . (identifier) @name) @definition.interface
(compatibility_alias_declaration class: (identifier) @name alias: (identifier) @reference.type) @definition.type-alias

(class_interface superclass: (identifier) @reference.inherit)
(class_interface superclass: (_) . (parameterized_arguments (type_name (type_identifier) @reference.inherit)))
(class_implementation superclass: (identifier) @reference.inherit)
(protocol_reference_list (identifier) @reference.inherit)
(class_interface "@interface" . (identifier) @reference.type category: (identifier))
(class_declaration (identifier) @reference.type)
(class_implementation "@implementation" . (identifier) @reference.type)
(protocol_forward_declaration (identifier) @reference.type)
(generic_specifier (type_identifier) @reference.type)

; Methods are known by the first part of their selector.

(method_definition
  (method_type) . (identifier) @name
  (compound_statement) @signature.end) @definition.method
(method_definition
  . (identifier) @name
  (compound_statement) @signature.end) @definition.method
(class_interface (method_declaration
  (method_type) . (identifier) @name ";" @signature.end) @declaration.method)
(protocol_declaration [
    (method_declaration (method_type) . (identifier) @name ";" @signature.end) @definition.method
    (qualified_protocol_interface_declaration
      (method_declaration (method_type) . (identifier) @name ";" @signature.end) @definition.method)
  ])

; Properties and instance variables

(property_declaration (struct_declaration (struct_declarator [
    (identifier) @name
    (pointer_declarator declarator: [
      (identifier) @name
      (pointer_declarator declarator: (identifier) @name)
    ])
    (function_declarator declarator: (parenthesized_declarator (_ declarator: (identifier) @name)))
  ]))) @definition.property
(instance_variable (struct_declaration (struct_declarator [
    (identifier) @name
    (pointer_declarator declarator: [
      (identifier) @name
      (pointer_declarator declarator: (identifier) @name)
    ])
    (array_declarator declarator: (identifier) @name)
  ]))) @definition.field

; Constants and functions inside of an @implementation

(implementation_definition (function_definition
  declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
  ]
  body: (_) @signature.end) @definition.function)
(implementation_definition (declaration
  declarator: (init_declarator declarator: [
    (identifier) @name
    (pointer_declarator declarator: (identifier) @name)
  ])) @definition.variable)

; Blocks as types: typedef void (^Done)(BOOL ok);

(type_definition declarator: (function_declarator
  declarator: (parenthesized_declarator (block_pointer_declarator declarator: (type_identifier) @name)))) @definition.type-alias

; typedef NS_ENUM(NSInteger, Name) { … }: the grammar does not know it, and the members are lost.

(ERROR
  (macro_type_specifier
    name: (identifier) @_macro
    type: (type_descriptor)
    . (ERROR (identifier) @name)) @definition.enum
  (#match? @_macro "^(NS|CF|UI)_(ENUM|OPTIONS|CLOSED_ENUM|ERROR_ENUM|TYPED_ENUM)$"))

; Imports

(module_import path: (identifier) @import.path @reference.import) @import

; Calls: the receiver's class is a mention, the first part of the selector is what is called.

(message_expression receiver: (_) . method: (identifier) @reference.call @reference.member)
(message_expression method: (identifier) @reference.member)
(selector_expression (identifier) @reference)
(property_implementation (identifier) @reference.member)
(field_expression field: (field_identifier) @reference.member)
(method_parameter (method_type) . (identifier) @local.definition)

; Locals

[(function_definition) (method_definition) (method_declaration) (block_literal)] @scope
(parameter_declaration declarator: [
  (identifier) @local.definition
  (pointer_declarator declarator: (identifier) @local.definition)
])
(compound_statement (declaration declarator: [
  (identifier) @local.definition
  (pointer_declarator declarator: (identifier) @local.definition)
  (init_declarator declarator: [
    (identifier) @local.definition
    (pointer_declarator declarator: (identifier) @local.definition)
    (array_declarator declarator: (identifier) @local.definition)
  ])
]))
