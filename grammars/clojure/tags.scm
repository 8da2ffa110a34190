; Clojure. Every form is a list that begins with a symbol.

(comment) @doc

; ---- the namespace holds the file

(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) (#eq? @_form "ns")) @definition.namespace)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @container.name) (#any-of? @_form "ns" "in-ns"))) @container

; ---- definitions; of the forms that a program defines itself, those that begin with "def". `defn-` is private; ^:private is a word before the name.

(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) (#match? @_form "^([^/]+/)?def")) @definition.variable)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name)
  (#any-of? @_form "defn" "defmulti" "deftest" "defspec" "definline" "defn-spec")) @definition.function)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) @visibility.private (#eq? @_form "defn-")) @definition.function)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) (#eq? @_form "defmacro")) @definition.macro)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) . (_) @container.name (#eq? @_form "defmethod")) @definition.method)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) (#any-of? @_form "defprotocol" "definterface")) @definition.interface)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) . (vec_lit) @signature.end
  (#any-of? @_form "defrecord" "deftype")) @definition.class)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) (#eq? @_form "declare")) @declaration.variable)

; A function's signature ends behind its parameters, so with what comes after them; without one it is the line of the name.
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) . (vec_lit) . (_) @signature.end
  (#eq? @_form "defn")) @definition.function)
(source (list_lit . (sym_lit) @_form . (sym_lit name: (sym_name) @name) . (str_lit) @signature.end
  (#eq? @_form "defn")) @definition.function)

(source (list_lit . (sym_lit) @_form . (sym_lit) . (vec_lit (sym_lit name: (sym_name) @name) @definition.field)
  (#any-of? @_form "defrecord" "deftype")))
(source (list_lit . (sym_lit) @_form . (sym_lit) (list_lit . (sym_lit name: (sym_name) @name)) @definition.method
  (#any-of? @_form "defprotocol" "definterface" "defrecord" "deftype")))
(source (list_lit . (sym_lit) @_form . (sym_lit) @container.name (#any-of? @_form "extend-type")) @container)
(source (list_lit . (sym_lit) @_form . (sym_lit) (list_lit . (sym_lit name: (sym_name) @name)) @definition.method
  (#any-of? @_form "extend-type" "extend-protocol")))

(source (list_lit . (sym_lit) @_form . (sym_lit) . (str_lit) @doc.inner
  (#any-of? @_form "ns" "def" "defonce" "defn" "defn-" "defmacro" "defmulti" "defprotocol")))
(source (list_lit . (sym_lit) @_form . (sym_lit) (list_lit . (sym_lit) . (vec_lit) . (str_lit) @doc.inner) (#eq? @_form "defprotocol")))

; ---- imports

(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit) @_clause [
    (sym_lit) @import.path @reference.import
    (vec_lit . (sym_lit) @import.path @reference.import)
  ])
  (#eq? @_form "ns")
  (#any-of? @_clause ":require" ":use" ":require-macros")) @import)
(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit) @_clause
    (vec_lit . (sym_lit) @import.path (kwd_lit) @_option . (sym_lit) @import.alias))
  (#eq? @_form "ns")
  (#any-of? @_clause ":require" ":require-macros")
  (#any-of? @_option ":as" ":as-alias")) @import)
(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit) @_clause
    (vec_lit . (sym_lit) @import.path (kwd_lit) @_option . (vec_lit (sym_lit) @import.name @reference.import)))
  (#eq? @_form "ns")
  (#any-of? @_clause ":require" ":use" ":require-macros")
  (#any-of? @_option ":refer" ":only" ":refer-macros")) @import)
(source (list_lit . (sym_lit) @_form (list_lit . (kwd_lit) @_clause [
    (sym_lit) @import.path @reference.import
    (list_lit . (sym_lit) @import.path (sym_lit) @import.name @reference.import)
    (vec_lit . (sym_lit) @import.path (sym_lit) @import.name @reference.import)
  ])
  (#eq? @_form "ns")
  (#eq? @_clause ":import")) @import)
(source (list_lit . (sym_lit) @_form . (quoting_lit [
    (sym_lit) @import.path @reference.import
    (vec_lit . (sym_lit) @import.path @reference.import)
  ])
  (#any-of? @_form "require" "use")) @import)

; ---- references

(sym_lit !namespace name: (sym_name) @reference)
(sym_lit namespace: (_) name: (sym_name) @reference.member)
(list_lit . (sym_lit name: (sym_name) @reference.call))
(var_quoting_lit (sym_lit name: (sym_name) @reference.member))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (vec_lit) (sym_lit name: (sym_name) @reference.inherit)
  (#any-of? @_form "defrecord" "deftype")))

; ---- locals: parameters, and what `let` binds to a call (names and values alternate, which a query cannot count)

(source (list_lit) @scope)
(source (list_lit . (sym_lit) @_form . (sym_lit) . (vec_lit (sym_lit name: (sym_name) @local.definition))
  (#any-of? @_form "defn" "defn-" "defmacro")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (str_lit) . (vec_lit (sym_lit name: (sym_name) @local.definition))
  (#any-of? @_form "defn" "defn-" "defmacro")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (str_lit) . (map_lit) . (vec_lit (sym_lit name: (sym_name) @local.definition))
  (#any-of? @_form "defn" "defn-" "defmacro")))
(source (list_lit . (sym_lit) @_form . (sym_lit) (list_lit . (vec_lit (sym_lit name: (sym_name) @local.definition)))
  (#any-of? @_form "defn" "defn-" "defmacro")))
(source (list_lit . (sym_lit) @_form . (sym_lit) . (_) . (vec_lit (sym_lit name: (sym_name) @local.definition))
  (#eq? @_form "defmethod")))
(source (list_lit . (sym_lit) @_form . (sym_lit) (list_lit . (sym_lit) . (vec_lit (sym_lit name: (sym_name) @local.definition)))
  (#any-of? @_form "defrecord" "deftype" "extend-type" "extend-protocol" "defprotocol" "definterface")))
(list_lit . (sym_lit) @_form . (vec_lit (sym_lit name: (sym_name) @local.definition) . (list_lit))
  (#any-of? @_form "let" "loop" "for" "doseq" "if-let" "when-let" "with-open"))
(list_lit . (sym_lit) @_form . (vec_lit (sym_lit name: (sym_name) @local.definition)) (#eq? @_form "fn"))
