(comment) @doc

; A rule defines the last class or id of its selectors: `.entry`, `li.entry`, `nav > .entry`, `.card.open`. In front of
; a pseudo-class or pseudo-element (`.card:hover`, `.card::before`) it is only mentioned.

(rule_set
  (selectors [
    (class_selector (class_name) @name .)
    (_ (class_selector (class_name) @name .) .)
  ])
  (block) @signature.end) @definition.class
(rule_set
  (selectors [
    (id_selector (id_name) @name .)
    (_ (id_selector (id_name) @name .) .)
  ])
  (block) @signature.end) @definition.object

(declaration
  . (property_name) @name
  (#match? @name "^--")) @definition.variable
(at_rule
  . (at_keyword) @_keyword
  . (keyword_query) @name
  (block) @signature.end
  (#eq? @_keyword "@property")) @definition.variable

(keyframes_statement
  (keyframes_name) @name
  (keyframe_block_list) @signature.end) @definition.object

(at_rule
  (at_keyword) @_keyword
  (keyword_query) @name
  (block) @signature.end
  (#eq? @_keyword "@layer")) @definition.namespace
(at_rule
  (at_keyword) @_keyword
  (block
    (declaration
      . (property_name) @_property
      . [(string_value) (plain_value)] @name)) @signature.end
  (#eq? @_keyword "@font-face")
  (#eq? @_property "font-family")) @definition.object

; Imports

(import_statement . [
    (string_value (string_content) @import.path)
    (call_expression (arguments . [(string_value (string_content) @import.path) (plain_value) @import.path]))
  ]) @import
(declaration
  (property_name) @_property
  (plain_value) @import.name
  (plain_value) @_from
  . (string_value (string_content) @import.path)
  (#eq? @_property "composes")
  (#eq? @_from "from")
  (#not-eq? @import.name "from")) @import

; References

(class_selector (class_name) @reference)
(id_name) @reference
(namespace_name) @reference

(call_expression
  (function_name) @_function
  (arguments . (plain_value) @reference)
  (#eq? @_function "var"))
(declaration
  . (property_name) @_property
  (plain_value) @reference
  (#any-of? @_property "animation" "animation-name" "-webkit-animation" "-webkit-animation-name" "-moz-animation" "view-transition-name" "container" "container-name" "composes")
  (#not-any-of? @reference
    "none" "linear" "ease" "ease-in" "ease-out" "ease-in-out" "infinite" "alternate" "alternate-reverse" "forwards" "backwards" "both"
    "normal" "reverse" "running" "paused" "step-start" "step-end" "inherit" "initial" "unset" "revert" "from" "global" "inline-size" "size"))
