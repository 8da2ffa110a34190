; Kotlin: what tells the types of values.

; ---- looked up in something

(navigation_expression . (_) @object (identifier) @member .) @access

; ---- values

(call_expression . (_) @function) @call
(as_expression (_) [(user_type) (nullable_type)] @type .) @value
(parenthesized_expression (_) @inner) @same
(this_expression) @self
(super_expression) @base

; ---- types

(user_type (identifier) @inner .) @same
(user_type (identifier) @inner . (type_arguments) .) @same
(nullable_type (user_type) @inner) @same

; ---- declarations

(variable_declaration . (identifier) @binding [(user_type) (nullable_type)] @type)
(property_declaration (variable_declaration . (identifier) @binding .) "=" . (_) @initial)
(parameter . (identifier) @binding [(user_type) (nullable_type)] @type)
(class_parameter (identifier) @binding [(user_type) (nullable_type)] @type)
(function_declaration name: (identifier) @binding (function_value_parameters) . [(user_type) (nullable_type)] @returned)
