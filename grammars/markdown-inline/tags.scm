; Files that are linked to or shown; addresses and anchors are none.

([
    (inline_link (link_destination) @import.path)
    (image (link_destination) @import.path)
  ] @import
  (#not-match? @import.path "^<?(?i:[a-z][a-z0-9+.-]*:|#|//|>)"))

; Links by label; a label alone in brackets is its own node.

(full_reference_link (link_label) @reference)
[(shortcut_link) @reference (image (link_label) @reference)]
