(comment) @doc

; What a template names. The definition is the tag, not what it encloses.

(start_tag
  . (tag_name) @_tag
  (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))
  (#any-of? @_attribute "id" "ref")
  (#not-match? @name "[{\\s]")) @definition.object
(self_closing_tag
  . (tag_name) @_tag
  (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))
  (#any-of? @_attribute "id" "ref")
  (#not-match? @name "[{\\s]")) @definition.object
([
    (start_tag
      . (tag_name) @_tag
      (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))) @definition.object
    (self_closing_tag
      . (tag_name) @_tag
      (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))) @definition.object
  ]
  (#eq? @_tag "slot")
  (#eq? @_attribute "name"))

; Components: <OrderList>, <order-list>

([
    (start_tag . (tag_name) @reference.type)
    (self_closing_tag . (tag_name) @reference.type)
  ]
  (#match? @reference.type "^[A-Z]|^[a-z][\\w.]*-"))

; Handlers and bindings that are a name alone; a class alone. Other expressions are TypeScript of their own.

(attribute
  (attribute_name) @_attribute
  (quoted_attribute_value (attribute_value) @reference)
  (#match? @_attribute "^(?:[@:#]|v-|class$)")
  (#match? @reference "^[\\w$-]*[A-Za-z][\\w$-]*$"))
(attribute
  (attribute_name) @_attribute
  (quoted_attribute_value (attribute_value) @injection.content)
  (#match? @_attribute "^(?:[@:]|v-(?:bind|on|if|else-if|show|model|html|text|memo)\\b)")
  (#match? @injection.content "[^\\w$-]")
  (#not-match? @injection.content "^\\s*\\{")
  (#set! injection.language "typescript")
  (#set! injection.fragment))

; Files

([
    (start_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @import.path)))
    (self_closing_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @import.path)))
  ] @import
  (#any-of? @_tag "script" "style" "template" "img" "source" "video" "image" "use" "audio")
  (#any-of? @_attribute "src" "href" "xlink:href" "poster"))

; Script and style: without lang they are JavaScript and CSS.

(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#not-match? @_tag "\\slang\\s*=")
  (#set! injection.language "javascript"))
(style_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#not-match? @_tag "\\slang\\s*=")
  (#set! injection.language "css"))
(_
  (start_tag (attribute
    (attribute_name) @_attribute
    (quoted_attribute_value (attribute_value) @injection.language)))
  (raw_text) @injection.content
  (#eq? @_attribute "lang"))

; Custom blocks: <i18n lang="yaml">

(document (element
  (start_tag (attribute
    (attribute_name) @_attribute
    (quoted_attribute_value (attribute_value) @injection.language)))
  . (text) @injection.content
  (#eq? @_attribute "lang")))
