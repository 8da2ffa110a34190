(line_comment) @doc

; Sections nest by their level.

([
    (part text: (curly_group . (_) @name))
    (chapter text: (curly_group . (_) @name))
    (section text: (curly_group . (_) @name))
    (subsection text: (curly_group . (_) @name))
    (subsubsection text: (curly_group . (_) @name))
    (paragraph text: (curly_group . (_) @name))
    (subparagraph text: (curly_group . (_) @name))
  ]) @definition.section

(label_definition name: (_ (label) @name)) @definition.constant

; Commands, environments and theorems of the author

(new_command_definition
  declaration: [
    (curly_group_command_name (command_name) @name)
    (command_name) @name
  ]
  implementation: (_)? @signature.end) @definition.macro
(old_command_definition declaration: (command_name) @name) @definition.macro
(let_command_definition declaration: (command_name) @name) @definition.macro
(environment_definition
  name: (curly_group_text (text) @name)
  begin: (_)? @signature.end) @definition.macro
(theorem_definition name: (_ (text) @name)) @definition.macro

; Files and packages

(class_include path: (curly_group_path (path) @import.path)) @import
(package_include paths: (curly_group_path_list (path) @import.path)) @import
(latex_include path: (curly_group_path (path) @import.path)) @import
(graphics_include path: (curly_group_path (path) @import.path)) @import
(bibtex_include paths: (curly_group_path_list (path) @import.path)) @import
(biblatex_include glob: (_ (_) @import.path)) @import
(verbatim_include path: (_ (path) @import.path)) @import
(import_include
  directory: (curly_group_path (path))
  file: (curly_group_path (path) @import.path)) @import

; References

(generic_command command: (command_name) @reference.call)
(label_reference names: (_ (label) @reference))
(citation keys: (_ (text) @reference))
((generic_environment begin: (begin name: (_ (text) @reference.type))))
