; inherits: typescript

; A component is called by its element; an intrinsic element (`div`) is only mentioned.
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
