(comment) @doc

; Keys. Merge keys name nothing.

(block_mapping_pair
  key: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)
  (#not-eq? @name "<<")) @definition.key
(flow_pair key: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)) @definition.key

(block_sequence_item) @element
(flow_sequence [(flow_node) (flow_pair)] @element)

; Anchors and what refers to them

(anchor (anchor_name) @name) @definition.constant
(alias (alias_name) @reference)

; CloudFormation: !Ref Bucket, !GetAtt Bucket.Arn

(flow_node
  (tag) @_tag
  (plain_scalar) @reference
  (#any-of? @_tag "!Ref" "!GetAtt" "!Sub" "!Condition" "!ImportValue"))

; What other files, actions and images are used

(block_mapping_pair
  key: (flow_node (_) @_key)
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @import.path)
  (#any-of? @_key
    "uses" "include" "includes" "import" "imports" "image" "resource"
    "import_playbook" "import_tasks" "include_tasks" "import_role" "include_role" "include_vars"
    "ansible.builtin.import_playbook" "ansible.builtin.import_tasks" "ansible.builtin.include_tasks")) @import
(block_mapping_pair
  key: (flow_node (_) @_key)
  value: (block_node (block_sequence (block_sequence_item
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @import.path) @import)))
  (#any-of? @_key "include" "includes" "imports" "import" "bases"))

; What a step, service or handler is named by elsewhere

(block_mapping_pair
  key: (flow_node (_) @_key)
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @reference)
  (#any-of? @_key "$ref" "extends" "needs" "depends_on" "dependsOn" "DependsOn" "stage" "notify" "class" "handler" "factory" "parent" "kind"))
(block_mapping_pair
  key: (flow_node (_) @_key)
  value: [
    (flow_node (flow_sequence (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @reference)))
    (block_node (block_sequence (block_sequence_item
      (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @reference))))
  ]
  (#any-of? @_key "extends" "needs" "depends_on" "dependsOn" "DependsOn" "stages" "notify" "links"))

; OpenAPI and JSON Schema

(block_mapping_pair
  key: (flow_node (plain_scalar) @_key)
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)
  (#eq? @_key "operationId")) @definition.function
(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_section)
  value: (block_node (block_mapping (block_mapping_pair
    key: (flow_node (_) @name)) @definition.object)))))
  (#any-of? @_section "definitions" "$defs"))
(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_section)
  value: (block_node (block_mapping (block_mapping_pair
    value: (block_node (block_mapping (block_mapping_pair
      key: (flow_node (_) @name)) @definition.object))))))))
  (#eq? @_section "components"))

; Kubernetes: a manifest is an object of its kind, which stands before the metadata or before the version.

(document (block_node (block_mapping
  (block_mapping_pair
    key: (flow_node (_) @_kind)
    value: (flow_node (plain_scalar) @container.name))
  .
  (block_mapping_pair
    key: (flow_node (_) @_metadata)
    value: (block_node (block_mapping (block_mapping_pair
      key: (flow_node (_) @_name)
      value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)))))) @definition.object)
  (#eq? @_kind "kind")
  (#eq? @_metadata "metadata")
  (#eq? @_name "name"))
(document (block_node (block_mapping
  (block_mapping_pair
    key: (flow_node (_) @_kind)
    value: (flow_node (plain_scalar) @container.name))
  .
  (block_mapping_pair)
  .
  (block_mapping_pair
    key: (flow_node (_) @_metadata)
    value: (block_node (block_mapping (block_mapping_pair
      key: (flow_node (_) @_name)
      value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)))))) @definition.object)
  (#eq? @_kind "kind")
  (#eq? @_metadata "metadata")
  (#eq? @_name "name"))

; GitHub workflows and actions: jobs, and steps that have an id

(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_section)
  value: (block_node (block_mapping (block_mapping_pair
    key: (flow_node (_) @name)) @definition.target)))))
  (#eq? @_section "jobs")
  (#path-match? "(^|/)\\.(github|gitea|forgejo)/workflows/[^/]+\\.ya?ml$|\\.workflow\\.ya?ml$"))
(block_sequence_item (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_key)
  value: (flow_node (_) @name)) @definition.object))
  (#eq? @_key "id")
  (#path-match? "(^|/)(\\.(github|gitea|forgejo)/workflows/[^/]+|action)\\.ya?ml$|\\.workflow\\.ya?ml$"))

; Compose: services

(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_section)
  value: (block_node (block_mapping (block_mapping_pair
    key: (flow_node (_) @name)) @definition.object)))))
  (#eq? @_section "services")
  (#path-match? "(^|/)(docker-)?compose[^/]*\\.ya?ml$"))

; GitLab: what .gitlab-ci.yml defines besides settings are jobs

(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @name)
  value: (block_node (block_mapping))) @definition.target))
  (#not-any-of? @name "default" "variables" "workflow" "include" "stages" "cache" "image" "spec")
  (#path-match? "(^|/)[^/]*\\.gitlab-ci\\.ya?ml$"))
(block_mapping_pair
  key: (flow_node (_) @_key)
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @import.path)
  (#any-of? @_key "local" "file" "remote" "template" "component")
  (#path-match? "(^|/)[^/]*\\.gitlab-ci\\.ya?ml$")) @import

; Packages, and what they depend on

(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_key)
  value: (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @name)) @definition.package))
  (#eq? @_key "name")
  (#path-match? "(^|/)(pubspec|Chart|galaxy|snapcraft|environment)\\.ya?ml$"))
(document (block_node (block_mapping (block_mapping_pair
  key: (flow_node (_) @_section)
  value: (block_node (block_mapping (block_mapping_pair key: (flow_node (_) @import.path)) @import)))))
  (#any-of? @_section "dependencies" "dev_dependencies" "dependency_overrides")
  (#path-match? "(^|/)pubspec\\.ya?ml$"))
