; Common Lisp. The grammar knows functions, macros, generic functions and methods; all else is a list that begins with a symbol.

[(comment) (block_comment)] @doc

; ---- functions

(defun (defun_header
  keyword: (defun_keyword "defun")
  function_name: [
    (sym_lit) @name
    (package_lit symbol: (sym_lit) @name)
    (list_lit . (sym_lit) . [(sym_lit) @name (package_lit symbol: (sym_lit) @name)])
  ]
  lambda_list: (_))
  . (_) @signature.end) @definition.function
(defun (defun_header
  keyword: (defun_keyword "defgeneric")
  function_name: [
    (sym_lit) @name
    (package_lit symbol: (sym_lit) @name)
    (list_lit . (sym_lit) . [(sym_lit) @name (package_lit symbol: (sym_lit) @name)])
  ]
  lambda_list: (_))) @definition.function
(defun (defun_header
  keyword: (defun_keyword "defmacro")
  function_name: (sym_lit) @name
  lambda_list: (_))
  . (_) @signature.end) @definition.macro
(defun (defun_header
  keyword: (defun_keyword "defmethod")
  function_name: [
    (sym_lit) @name
    (package_lit symbol: (sym_lit) @name)
    (list_lit . (sym_lit) . [(sym_lit) @name (package_lit symbol: (sym_lit) @name)])
  ]
  lambda_list: (_))
  . (_) @signature.end) @definition.method
(defun (defun_header function_name: (_)) . (str_lit) @doc.inner . (_))
(defun (defun_header) (list_lit . (kwd_lit) @_option . (str_lit) @doc.inner (#eq? @_option ":documentation")))

; ---- values and types; of the forms that a program defines itself, those that begin with "def"

(source (list_lit . [(sym_lit) @_form (package_lit symbol: (sym_lit) @_form)] . (sym_lit) @name (#match? @_form "^def"))
  @definition.function)
(source (list_lit . (sym_lit) @_form . (sym_lit) @name
  (#any-of? @_form "defvar" "defparameter" "defglobal" "define-symbol-macro")) @definition.variable)
(source (list_lit . (sym_lit) @_form . (sym_lit) @name (#any-of? @_form "defconstant" "define-constant")) @definition.constant)
(source (list_lit . (sym_lit) @_form . (sym_lit) @name (#any-of? @_form "defclass" "define-condition")) @definition.class)
(source (list_lit . (sym_lit) @_form . (sym_lit) @name (#eq? @_form "deftype")) @definition.type-alias)
(source (list_lit . (sym_lit) @_form . (sym_lit) @name
  (#any-of? @_form "define-compiler-macro" "define-setf-expander" "defsetf" "define-modify-macro" "deftest" "test")) @definition.function)
(source (list_lit . (sym_lit) @_form . [(sym_lit) @name (list_lit . (sym_lit) @name)] (#eq? @_form "defstruct")) @definition.struct)
(source (list_lit . (sym_lit) @_form . (_) [
    (sym_lit) @name @definition.field
    (list_lit . (sym_lit) @name) @definition.field
  ]
  (#eq? @_form "defstruct")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (list_lit) . (list_lit [
    (list_lit . (sym_lit) @name) @definition.field
    (sym_lit) @name @definition.field
  ])
  (#any-of? @_form "defclass" "define-condition")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (list_lit) (list_lit . (kwd_lit) @_option . (str_lit) @doc.inner)
  (#any-of? @_form "defclass" "define-condition")
  (#eq? @_option ":documentation")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (_) . (str_lit) @doc.inner
  (#any-of? @_form "defvar" "defparameter" "defconstant" "define-constant" "deftype")))
(source (list_lit . (sym_lit) @_form . (_) . (str_lit) @doc.inner (#eq? @_form "defstruct")))

; ---- packages and systems

(source (list_lit . [(sym_lit) @_form (package_lit symbol: (sym_lit) @_form)]
  . [(kwd_lit (kwd_symbol) @name) (sym_lit) @name]
  (#any-of? @_form "defpackage" "define-package")) @definition.package)
(source (list_lit . [(sym_lit) @_form (package_lit symbol: (sym_lit) @_form)]
  . [(kwd_lit (kwd_symbol) @name) (sym_lit) @name]
  (#eq? @_form "defsystem")) @definition.module)
(source (list_lit . (sym_lit) @_form . [(kwd_lit (kwd_symbol) @container.name) (sym_lit) @container.name]
  (#eq? @_form "in-package"))) @container

; ---- imports

(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit (kwd_symbol) @_option) [
    (kwd_lit (kwd_symbol) @import.path @reference.import)
    (sym_lit) @import.path @reference.import
  ])
  (#eq? @_form "defpackage")
  (#any-of? @_option "use" "mix" "reexport")) @import)
(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit (kwd_symbol) @_option) . [
    (kwd_lit (kwd_symbol) @import.path)
    (sym_lit) @import.path
  ] [
    (kwd_lit (kwd_symbol) @import.name @reference.import)
    (sym_lit) @import.name @reference.import
  ])
  (#eq? @_form "defpackage")
  (#any-of? @_option "import-from" "shadowing-import-from")) @import)
(source (list_lit . [(sym_lit) @_form (package_lit symbol: (sym_lit) @_form)] . [(kwd_lit (kwd_symbol) @import.path) (quoting_lit (sym_lit) @import.path)]
  (#any-of? @_form "require" "quickload" "use-package" "load-system")) @import)

; ---- references

((sym_lit) @reference (#not-any-of? @reference "nil" "t" "&optional" "&rest" "&key" "&body" "&aux" "&allow-other-keys"))
(list_lit . [(sym_lit) @reference.call (package_lit symbol: (sym_lit) @reference.call)])
(var_quoting_lit (sym_lit) @reference.member)
(package_lit symbol: (sym_lit) @reference.member)
(source (list_lit . (sym_lit) @_form . (sym_lit) . (list_lit (sym_lit) @reference.inherit)
  (#any-of? @_form "defclass" "define-condition")))
(defun_header keyword: (defun_keyword "defmethod") lambda_list: (list_lit (list_lit . (sym_lit) . (sym_lit) @reference.type)))

; ---- locals

(defun) @scope
(defun_header lambda_list: (list_lit [
  (sym_lit) @local.definition
  (list_lit . (sym_lit) @local.definition)
]))
(list_lit . (sym_lit) @_form . (list_lit [(sym_lit) @local.definition (list_lit . (sym_lit) @local.definition)])
  (#any-of? @_form "let" "let*" "multiple-value-bind" "destructuring-bind" "with-slots" "flet" "labels" "macrolet"))
(list_lit . (sym_lit) @_form . (list_lit . (sym_lit) @local.definition)
  (#any-of? @_form "dolist" "dotimes" "with-open-file" "do-symbols"))
(for_clause variable: (sym_lit) @local.definition)
