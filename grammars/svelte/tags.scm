(comment) @doc

; Snippets are the functions of a template; elements are known by their id, slots by their name.

(snippet_statement
  (snippet_start (snippet_name) @name)) @definition.function
([
    (start_tag
      (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))) @definition.object
    (self_closing_tag
      (attribute (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @name))) @definition.object
  ]
  (#eq? @_attribute "id")
  (#not-match? @name "[{\\s]"))
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

; Components: <Dialog>, <Tabs.List>, <custom-element>

([
    (start_tag . (tag_name) @reference.type)
    (self_closing_tag . (tag_name) @reference.type)
  ]
  (#match? @reference.type "^[A-Z]|^[a-z]+[.-]"))
(attribute
  (attribute_name) @_attribute
  (quoted_attribute_value (attribute_value) @reference)
  (#eq? @_attribute "class")
  (#match? @reference "^[\\w-]+$"))

; Files

([
    (start_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @import.path)))
    (self_closing_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute (quoted_attribute_value (attribute_value) @import.path)))
  ] @import
  (#any-of? @_tag "script" "link" "img" "source" "video" "image" "use" "audio" "iframe")
  (#any-of? @_attribute "src" "href" "xlink:href" "poster")
  (#not-match? @import.path "[{]|^(?:data:|#|$)"))

; Expressions

([
    (expression (svelte_raw_text) @injection.content)
    (attribute_name (svelte_raw_text) @injection.content)
    (if_start condition: (svelte_raw_text) @injection.content)
    (else_if_start condition: (svelte_raw_text) @injection.content)
    (each_start identifier: (svelte_raw_text) @injection.content)
    (key_start (svelte_raw_text) @injection.content)
    (render_tag (svelte_raw_text) @injection.content)
    (html_tag (svelte_raw_text) @injection.content)
    (const_tag (svelte_raw_text) @injection.content)
  ]
  (#match? @injection.content "[A-Za-z_$]")
  (#set! injection.language "typescript")
  (#set! injection.fragment))

; Script and style: without lang they are JavaScript and CSS.

(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#not-match? @_tag "\\slang\\s*=|\\stype\\s*=\\s*[\"']?text/typescript")
  (#set! injection.language "javascript"))
(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#match? @_tag "\\stype\\s*=\\s*[\"']?text/typescript")
  (#set! injection.language "typescript"))
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
