(comment) @doc

(property . (key) @name (#path-match? "\\.(properties|prefs)$")) @definition.key

; .ini files: to the grammar, `;` and [sections] are keys, and so is each further line of a value.

(property . (key) @name ["=" ":"] (#not-match? @name "^[;#\\[]") (#path-match? "\\.(ini|editorconfig|gitconfig|gitmodules|npmrc)$")) @definition.key
(property . (key . (index) @name) (#path-match? "\\.(ini|editorconfig|gitconfig|gitmodules|npmrc)$")) @definition.section

(substitution (key) @reference)
