(comment) @doc

; Targets, but for those that only tell make something (.PHONY), and what an error leaves of `obj-$(X) += y`

(rule
  (targets [(word) (variable_reference) (concatenation)] @name)
  (#not-match? @name "^\\.[A-Z]|^[-+?:!=]+$|[\\r\\n]")) @definition.target
(rule
  (targets [(word) (variable_reference) (concatenation)] @name)
  (recipe) @signature.end
  (#not-match? @name "^\\.[A-Z]|^[-+?:!=]+$|[\\r\\n]")) @definition.target

; Variables. `+=` and what is set for one target change them.

(variable_assignment
  !target_or_pattern
  name: (word) @name
  operator: ["=" ":=" "::=" "?="]) @definition.variable
(shell_assignment name: (word) @name) @definition.variable
(VPATH_assignment name: "VPATH" @name) @definition.variable
(define_directive name: (word) @name value: (raw_text)? @signature.end) @definition.macro
(variable_assignment name: (word) @reference.write)

(include_directive filenames: (list (_) @import.path)) @import

; References

(prerequisites (word) @reference)
(variable_reference (word) @reference)
(substitution_reference text: (word) @reference)
(export_directive variables: (list (word) @reference))
(unexport_directive variables: (list (word) @reference))
(undefine_directive variable: (word) @reference.write)
[
  (ifdef_directive variable: (word) @reference)
  (ifndef_directive variable: (word) @reference)
]
