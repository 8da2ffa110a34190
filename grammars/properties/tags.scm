(comment) @doc

; `;` begins a comment in .ini files, which the grammar takes for a key, as it does with [sections].

(property . (key) @name (#not-match? @name "^[;\\[]")) @definition.key
(property . (key . (index) @name) (#path-match? "\\.(ini|editorconfig|gitconfig|gitmodules)$")) @definition.section

(substitution (key) @reference)
