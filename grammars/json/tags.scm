(comment) @doc

; Keys. The signature of one that holds an object ends before it.

(pair key: (string) @name) @definition.key
(pair key: (string) @name value: (object) @signature.end) @definition.key

; Positions in a list count what may stand beside an object. Numbers do not, lists of them are data, but for the first one:
; "rule": [2, { … }].

(array [(object) (array) (string)] @element)
(array . (number) @element)

; JSON Schema and OpenAPI

(document (object (pair
  key: (string (string_content) @_section)
  value: (object (pair
    key: (string) @name
    value: (object) @signature.end) @definition.object))
  (#any-of? @_section "definitions" "$defs")))
(document (object (pair
  key: (string (string_content) @_section)
  value: (object (pair
    value: (object (pair
      key: (string) @name
      value: (object) @signature.end) @definition.object))))
  (#eq? @_section "components")))

(pair
  key: (string (string_content) @_key)
  value: (string (string_content) @reference)
  (#eq? @_key "$ref"))

; What a package or project is called

(document (object (pair
  key: (string (string_content) @_key)
  value: (string (string_content) @name)) @definition.package)
  (#eq? @_key "name")
  (#path-match? "(^|/)(package|composer|bower|project|deno|jsr)\\.jsonc?$"))

; Its dependencies

(document (object (pair
  key: (string (string_content) @_section)
  value: (object (pair key: (string . (string_content) @import.path)) @import))
  (#any-of? @_section
    "dependencies" "devDependencies" "peerDependencies" "optionalDependencies"
    "require" "require-dev")
  (#path-match? "(^|/)(package|composer|bower)\\.json$")))

; Files that files name

(document (object (pair
  key: (string (string_content) @_key)
  value: (string (string_content) @import.path)) @import)
  (#any-of? @_key "main" "module" "browser" "types" "typings" "bin" "exports" "extends")
  (#path-match? "(^|/)((package|[jt]sconfig[^/]*)\\.json|\\.eslintrc(\\.json)?|\\.babelrc(\\.json)?)$"))
(document (object (pair
  key: (string (string_content) @_key)
  value: (array (string (string_content) @import.path) @import)))
  (#eq? @_key "extends")
  (#path-match? "(^|/)([jt]sconfig[^/]*\\.json|\\.eslintrc(\\.json)?)$"))
(document (object (pair
  key: (string (string_content) @_key)
  value: (object (pair value: (string (string_content) @import.path)) @import)))
  (#any-of? @_key "bin" "exports" "browser")
  (#path-match? "(^|/)package\\.json$"))
(document (object (pair
  key: (string (string_content) @_key)
  value: (object (pair value: (object (pair value: (string (string_content) @import.path)) @import)))))
  (#eq? @_key "exports")
  (#path-match? "(^|/)package\\.json$"))
(document (object (pair
  key: (string (string_content) @_key)
  value: (array (object (pair
    key: (string (string_content) @_path)
    value: (string (string_content) @import.path)) @import))))
  (#eq? @_key "references")
  (#eq? @_path "path")
  (#path-match? "(^|/)[jt]sconfig[^/]*\\.json$"))
