; inherits: typescript

; A component is called by its element, and named once more by the closing tag. The name of an intrinsic element (`div`) names
; nothing, nor does that of an attribute.
([
  (jsx_opening_element name: [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
  (jsx_self_closing_element name: [
    (identifier) @reference.call
    (member_expression property: (property_identifier) @reference.call)
  ])
]
  (#match? @reference.call "^[A-Z]"))

; Hidden by a scope of their own
([
  (jsx_closing_element name: (identifier) @scope @local.hoisted)
  (jsx_opening_element name: (identifier) @scope @local.hoisted)
  (jsx_self_closing_element name: (identifier) @scope @local.hoisted)
]
  (#match? @scope "^[a-z]"))
