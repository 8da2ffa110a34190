; Python: what tells the types of values.

; ---- looked up in something

(attribute object: (_) @object attribute: (identifier) @member) @access

; ---- values

(call function: (_) @function) @call
((call function: (identifier) @_super) @base
  (#eq? @_super "super"))
(parenthesized_expression (_) @inner) @same

; ---- types: `T | None`, `Optional[T]`, `"T"`

(type (_) @inner) @same
(type (string (string_content) @inner)) @same
(type (binary_operator left: (_) @inner right: (none))) @same
((type (generic_type (identifier) @_optional (type_parameter . (type) @inner .))) @same
  (#eq? @_optional "Optional"))

; ---- declarations

(typed_parameter . (identifier) @binding type: (_) @type)
(typed_default_parameter name: (identifier) @binding type: (_) @type)
(assignment left: [(identifier) @binding (attribute attribute: (identifier) @binding)] type: (_) @type)
(assignment left: [(identifier) @binding (attribute attribute: (identifier) @binding)] !type right: (_) @initial)
(named_expression name: (identifier) @binding value: (_) @initial)
(function_definition name: (identifier) @binding return_type: (_) @returned)
(class_definition body: (block [
  (function_definition parameters: (parameters . (identifier) @binding @self))
  (decorated_definition definition: (function_definition parameters: (parameters . (identifier) @binding @self)))
]))
