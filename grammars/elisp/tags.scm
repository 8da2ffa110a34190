; Emacs Lisp. What the grammar does not know as a special form is a list that begins with a symbol.

((comment) @doc (#match? @doc "^;; "))
((comment) @attribute (#match? @attribute "^;;;###"))

; ---- definitions. Two dashes in a name say that it is internal.

(function_definition name: (symbol) @name parameters: (_) docstring: (_)? @signature.end) @definition.function
(function_definition name: (symbol) @name parameters: (_) docstring: (_)? @signature.end
  (#match? @name "--")) @definition.function @visibility.private
(function_definition docstring: (string) @doc.inner)
(macro_definition name: (symbol) @name parameters: (_) docstring: (_)? @signature.end) @definition.macro
(macro_definition docstring: (string) @doc.inner)

(source_file (special_form "(" . "defvar" . (symbol) @name) @definition.variable)
(source_file (special_form "(" . "defconst" . (symbol) @name) @definition.constant)
(source_file (special_form "(" . ["defvar" "defconst"] . (symbol) . (_) . (string) @doc.inner))

; Of the forms that a program defines itself those that begin with "def".
(source_file (list . (symbol) @_form . (symbol) @name (#match? @_form "^([a-z]+-)?def")) @definition.function)
(source_file (list . (symbol) @_form . (symbol) @name (#eq? @_form "defgroup")) @definition.namespace)
(source_file (list . (symbol) @_form . (symbol) @name
  (#any-of? @_form "cl-defun" "cl-defsubst" "defsubst" "define-inline" "cl-defgeneric" "ert-deftest"
    "define-minor-mode" "define-derived-mode" "define-globalized-minor-mode" "transient-define-prefix" "transient-define-suffix")) @definition.function)
(source_file (list . (symbol) @_form . (symbol) @name
  (#any-of? @_form "defcustom" "defvar-local" "defvar-keymap" "defface" "define-obsolete-variable-alias")) @definition.variable)
(source_file (list . (symbol) @_form . (symbol) @name (#any-of? @_form "cl-defmacro" "defmacro*" "pcase-defmacro")) @definition.macro)
(source_file (list . (symbol) @_form . (symbol) @name (#any-of? @_form "cl-defmethod" "defmethod")) @definition.method)
(source_file (list . (symbol) @_form . (quote (symbol) @name)
  (#any-of? @_form "defalias" "define-obsolete-function-alias" "fset")) @definition.function)
(source_file (list . (symbol) @_form . (quote (symbol) @name) (#eq? @_form "defvaralias")) @definition.variable)
(source_file (list . (symbol) @_form . (quote (symbol) @name) (#eq? @_form "define-error")) @definition.class)
(source_file (list . (symbol) @_form . (quote (symbol) @name) (#eq? @_form "provide")) @definition.package)

(source_file (list . (symbol) @_form . [(symbol) @name (list . (symbol) @name)]
  (#any-of? @_form "cl-defstruct" "defstruct")) @definition.struct)
(source_file (list . (symbol) @_form . (_) [
    (symbol) @name @definition.field
    (list . (symbol) @name) @definition.field
  ]
  (#any-of? @_form "cl-defstruct" "defstruct")))
(source_file (list . (symbol) @_form . (symbol) @name (#eq? @_form "defclass")) @definition.class)
(source_file (list . (symbol) @_form . (symbol) . (list) . (list (list . (symbol) @name) @definition.field) (#eq? @_form "defclass")))

(source_file (list . (symbol) @_form . (_) . (_) . (string) @doc.inner
  (#any-of? @_form "cl-defun" "cl-defsubst" "defsubst" "define-inline" "cl-defgeneric" "cl-defmacro" "cl-defmethod" "ert-deftest"
    "defcustom" "defvar-local" "defface" "define-globalized-minor-mode")))
(source_file (list . (symbol) @_form . (_) . (string) @doc.inner (#any-of? @_form "define-minor-mode" "cl-defstruct")))
(source_file (list . (symbol) @_form . (_) . (_) . (_) . (string) @doc.inner (#any-of? @_form "define-derived-mode" "defclass")))

; ---- imports

(list . (symbol) @_form . (quote (symbol) @import.path @reference.import) (#eq? @_form "require")) @import
(source_file (list . (symbol) @_form . (symbol) @import.path @reference.import (#eq? @_form "use-package")) @import)

; ---- references

((symbol) @reference (#not-any-of? @reference "nil" "t" "&optional" "&rest" "&key" "&body" "."))
(list . (symbol) @reference.call)
(function_quote (symbol) @reference.member)
(special_form "(" . "setq" . (symbol) @reference.write)
(source_file (list . (symbol) @_form . (list . (symbol) (list . (symbol) @_option . (symbol) @reference.inherit))
  (#eq? @_form "cl-defstruct") (#eq? @_option ":include")))
(source_file (list . (symbol) @_form . (symbol) . (list (symbol) @reference.inherit) (#eq? @_form "defclass")))

; ---- locals

[(function_definition) (macro_definition)] @scope
(source_file (list) @scope)
(source_file (list . (symbol) @_form . (symbol) . (list [(symbol) @local.definition (list . (symbol) @local.definition)])
  (#any-of? @_form "cl-defun" "cl-defmethod" "cl-defgeneric" "cl-defmacro" "cl-defsubst" "define-inline")))
(special_form "(" . "lambda") @scope
(function_definition parameters: (list (symbol) @local.definition))
(macro_definition parameters: (list (symbol) @local.definition))
(special_form "(" . ["let" "let*"] . (list [(symbol) @local.definition (list . (symbol) @local.definition)]))
(special_form "(" . "lambda" . (list (symbol) @local.definition))
(special_form "(" . "condition-case" . (symbol) @local.definition)
(list . (symbol) @_form . (list . (symbol) @local.definition) (#any-of? @_form "dolist" "dotimes" "cl-dolist" "pcase-dolist"))
(list . (symbol) @_form . (list (list . (symbol) @local.definition))
  (#any-of? @_form "when-let" "if-let" "when-let*" "if-let*" "and-let*" "cl-flet" "cl-labels" "cl-letf"))
