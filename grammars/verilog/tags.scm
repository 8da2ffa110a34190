[(one_line_comment) (block_comment)] @doc

; Design units

(module_declaration [
    (module_ansi_header name: (_) @name)
    (module_nonansi_header name: (_) @name)
  ]) @definition.module
(interface_declaration [
    (interface_ansi_header name: (_) @name)
    (interface_nonansi_header name: (_) @name)
  ]) @definition.interface
(program_declaration [
    (program_ansi_header name: (_) @name)
    (program_nonansi_header name: (_) @name)
  ]) @definition.module
(package_declaration name: (_) @name) @definition.package
(class_declaration name: (_) @name) @definition.class
(interface_class_declaration name: (_) @name) @definition.interface

; Ports, parameters, nets and variables

(ansi_port_declaration port_name: (_) @name) @definition.field
(port_declaration (_ [
    (list_of_port_identifiers (simple_identifier) @name)
    (list_of_variable_identifiers (simple_identifier) @name)
    (list_of_variable_port_identifiers (simple_identifier) @name)
  ])) @definition.field
(parameter_declaration (list_of_param_assignments (param_assignment . (simple_identifier) @name))) @definition.constant
(local_parameter_declaration (list_of_param_assignments (param_assignment . (simple_identifier) @name))) @definition.constant
(net_declaration (list_of_net_decl_assignments (net_decl_assignment . (simple_identifier) @name))) @definition.variable
(data_declaration (list_of_variable_decl_assignments (variable_decl_assignment name: (_) @name))) @definition.variable
(class_property (data_declaration
  (list_of_variable_decl_assignments (variable_decl_assignment name: (_) @name)))) @definition.field

; Types

(type_declaration type_name: (_) @name) @definition.type-alias
(type_declaration (data_type (struct_union) . "packed"? . "{" @signature.end) type_name: (_) @name) @definition.struct
(type_declaration (data_type "enum") type_name: (_) @name) @definition.enum
(enum_name_declaration . (_) @name) @definition.enum-member
(struct_union_member
  (list_of_variable_decl_assignments (variable_decl_assignment name: (_) @name))) @definition.field

; Functions and tasks

(function_declaration (function_body_declaration name: (_) @name)) @definition.function
(task_declaration (task_body_declaration name: (_) @name)) @definition.function
(class_method [
    (function_declaration (function_body_declaration name: (_) @name))
    (task_declaration (task_body_declaration name: (_) @name))
  ]) @definition.method
(class_constructor_declaration "new" @name) @definition.constructor
(modport_item . (simple_identifier) @name) @definition.interface
(property_declaration name: (_) @name) @definition.function
(sequence_declaration name: (_) @name) @definition.function

(text_macro_definition (text_macro_name . (simple_identifier) @name)) @definition.macro

; Imports

(include_compiler_directive [
    (quoted_string (quoted_string_item) @import.path)
    (system_lib_string) @import.path
  ]) @import
(package_import_item . (simple_identifier) @import.path) @import
(package_import_item . (simple_identifier) @import.path (simple_identifier) @import.name) @import

; References

(simple_identifier) @reference
(module_instantiation instance_type: (_) @reference.type)
(data_type . (simple_identifier) @reference.type)
(class_type (simple_identifier) @reference.type)
(class_declaration (class_type (simple_identifier) @reference.inherit))
(tf_call (hierarchical_identifier (simple_identifier) @reference.call .))
(method_call_body name: (_) @reference.call)
(text_macro_usage (simple_identifier) @reference.call)
(net_lvalue . (simple_identifier) @reference.write)
(variable_lvalue . (hierarchical_identifier (simple_identifier) @reference.write .))
(named_port_connection port_name: (_) @reference.member)
(named_parameter_assignment . (simple_identifier) @reference.member)

; Locals of functions and tasks

[(function_declaration) (task_declaration)] @scope
(tf_port_item name: (_) @local.definition)
(tf_port_declaration (list_of_tf_variable_identifiers (simple_identifier) @local.definition))
(block_item_declaration (data_declaration
  (list_of_variable_decl_assignments (variable_decl_assignment name: (_) @local.definition))))
