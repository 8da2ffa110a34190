(comment) @doc
(attribute
  (identifier) @_key
  (expression (literal_value (string_lit (template_literal) @doc.inner)))
  (#eq? @_key "description"))

; Blocks. `resource "aws_vpc" "main"` is main in aws_vpc; what a file of variables assigns are keys.

(config_file (body (attribute (identifier) @name) @definition.key))
(config_file (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.object))
(config_file (body (block
  (identifier)
  .
  (string_lit (template_literal) @container.name @reference.type)
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.object))
(config_file (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.variable)
  (#eq? @_type "variable"))
(config_file (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.property)
  (#eq? @_type "output"))
(config_file (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.module)
  (#eq? @_type "module"))
(config_file (body (block
  (identifier) @_type
  (body (attribute (identifier) @name) @definition.constant)))
  (#eq? @_type "locals"))

; Nomad and Packer nest what has a name; Docker's bake files and workflows have targets.

(body (block (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.object))
  (#any-of? @_type "group" "task" "volume" "stage" "service" "policy" "listener"))
(config_file (body (block
  (identifier) @_type
  .
  (string_lit (template_literal) @name)
  .
  (block_start) @signature.end) @definition.target)
  (#any-of? @_type "target" "action" "job"))

; Modules, providers and included files

(config_file (body (block
  (identifier) @_type
  (body (attribute
    (identifier) @_key
    (expression (literal_value (string_lit (template_literal) @import.path)))) @import)))
  (#any-of? @_type "module" "terraform" "include" "dependency")
  (#any-of? @_key "source" "path" "config_path"))
(block
  (identifier) @_type
  (body (attribute (expression (collection_value (object (object_elem
    key: (expression) @_key
    val: (expression (literal_value (string_lit (template_literal) @import.path)))) @import)))))
  (#eq? @_type "required_providers")
  (#eq? @_key "source"))

; References. Behind the first dot stands what a block is called; `for` introduces locals.

(variable_expr
  (identifier) @reference
  (#not-any-of? @reference
    "var" "local" "module" "data" "each" "count" "self" "path" "terraform" "string" "number" "bool" "any"))
(get_attr (identifier) @reference.member)
(function_call (identifier) @reference.call @reference.member)
(attribute (identifier) @reference.member)

(attribute
  (identifier) @_key
  (expression (collection_value (tuple (expression (literal_value (string_lit (template_literal) @reference))))))
  (#any-of? @_key "inherits" "targets"))

(for_expr) @scope
(for_intro (identifier) @local.hoisted)
(template_for) @scope
(template_for_start (identifier) @local.hoisted)
