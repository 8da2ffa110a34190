(comment) @doc

; Tables and keys; a.b.c is c in a.b.

(table [(bare_key) (quoted_key)] @name) @definition.key
(table (dotted_key . (_) @container.name . (_) @name .)) @definition.key
(table_array_element [(bare_key) (quoted_key)] @name) @definition.key
(table_array_element (dotted_key . (_) @container.name . (_) @name .)) @definition.key
(pair . [(bare_key) (quoted_key)] @name) @definition.key
(pair . (dotted_key . (_) @container.name . (_) @name .)) @definition.key

(array [(inline_table) (array)] @element)

; What a package, its programs and its tests are called

(table
  (bare_key) @_table
  (pair . (bare_key) @_key . (string) @name) @definition.package
  (#any-of? @_table "package" "project")
  (#eq? @_key "name"))
(table_array_element
  (bare_key) @_table
  (pair . (bare_key) @_key . (string) @name) @definition.target
  (#any-of? @_table "bin" "test" "bench" "example")
  (#eq? @_key "name")
  (#path-match? "(^|/)Cargo\\.toml$"))

; Dependencies: names in a table, tables of their own, requirements in a list

(table
  (bare_key) @_table
  (pair . [(bare_key) @import.path (quoted_key) @import.path (dotted_key . (_) @import.path)]) @import
  (#any-of? @_table "dependencies" "dev-dependencies" "build-dependencies" "packages" "dev-packages")
  (#path-match? "(^|/)(Cargo\\.toml|Pipfile)$"))
(table
  (dotted_key) @_table
  (pair . [(bare_key) @import.path (quoted_key) @import.path (dotted_key . (_) @import.path)]) @import
  (#match? @_table "^(workspace|target|tool\\.poetry)\\..*dependencies$")
  (#path-match? "(^|/)(Cargo|pyproject)\\.toml$"))
(table
  (dotted_key . [(bare_key) @_table (dotted_key (bare_key) @_table .)] . (_) @import.path .)
  (#any-of? @_table "dependencies" "dev-dependencies" "build-dependencies")
  (#path-match? "(^|/)Cargo\\.toml$")) @import
(pair
  . (bare_key) @_key
  . (array (string) @import.path @import)
  (#any-of? @_key "dependencies" "requires" "members" "default-members")
  (#path-match? "(^|/)(Cargo|pyproject)\\.toml$"))
(table
  (dotted_key) @_table
  (pair (array (string) @import.path @import))
  (#eq? @_table "project.optional-dependencies")
  (#path-match? "(^|/)pyproject\\.toml$"))
(table
  (bare_key) @_table
  (pair (array (string) @import.path @import))
  (#eq? @_table "dependency-groups")
  (#path-match? "(^|/)pyproject\\.toml$"))
(pair
  . (bare_key) @_key
  . (string) @import.path
  (#any-of? @_key "path" "build")
  (#path-match? "(^|/)Cargo\\.toml$")) @import

; Features name features and dependencies; scripts name functions.

(table
  (bare_key) @_table
  (pair (array (string) @reference))
  (#eq? @_table "features")
  (#path-match? "(^|/)Cargo\\.toml$"))
(table
  [(bare_key) (dotted_key)] @_table
  (pair (string) @reference)
  (#any-of? @_table "project.scripts" "project.gui-scripts" "tool.poetry.scripts")
  (#path-match? "(^|/)pyproject\\.toml$"))
