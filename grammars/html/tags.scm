(comment) @doc

; What the page can be asked for: elements with an id, anchors, headings

(element
  [
    (start_tag (attribute
      (attribute_name) @_attribute
      [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)]))
    (self_closing_tag (attribute
      (attribute_name) @_attribute
      [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)]))
  ]
  (#any-of? @_attribute "id" "ID")
  (#not-match? @name "[{<\\s]")) @definition.object
(script_element
  (start_tag (attribute
    (attribute_name) @_attribute
    [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)]))
  (#eq? @_attribute "id")) @definition.object
(element
  (start_tag . (tag_name) @_tag (attribute
    (attribute_name) @_attribute
    [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)]))
  (#any-of? @_tag "a" "A" "form" "frame" "iframe" "input" "map" "select" "slot" "textarea" "button" "fieldset" "object" "output" "meta")
  (#any-of? @_attribute "name" "NAME")
  (#not-match? @name "[{<\\s]")) @definition.object

(element
  (start_tag . (tag_name) @_tag)
  . [
    (text) @name
    (element (start_tag) . [(text) @name (element (start_tag) . (text) @name)])
  ]
  (#match? @_tag "^[hH][1-6]$")
  (#match? @name "^[^\\n{]*$")) @definition.section

; What other files are used

([
    (start_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute
      [(attribute_value) @import.path (quoted_attribute_value (attribute_value) @import.path)]))
    (self_closing_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute
      [(attribute_value) @import.path (quoted_attribute_value (attribute_value) @import.path)]))
  ] @import
  (#match? @_tag "^(?i:script|link|img|iframe|frame|source|video|audio|embed|object|track|image|use|include)$")
  (#any-of? @_attribute "src" "href" "data" "poster" "SRC" "HREF" "xlink:href")
  (#not-match? @import.path "^(?i:#|data:|javascript:|mailto:|about:)|[{<]|^$"))
([
    (start_tag . (tag_name) @_tag (attribute
      (attribute_name) @_attribute
      [(attribute_value) @import.path (quoted_attribute_value (attribute_value) @import.path)]))
  ] @import
  (#match? @_tag "^(?i:a|area)$")
  (#any-of? @_attribute "href" "HREF")
  (#not-match? @import.path "^(?i:#|//|[a-z][a-z0-9+.-]*:)|[{<]|^$"))

; Custom elements and components

([
    (start_tag . (tag_name) @reference.type)
    (self_closing_tag . (tag_name) @reference.type)
  ]
  (#match? @reference.type "^[A-Za-z][\\w.]*-|^[A-Z][\\w.]*[a-z]"))

; Classes (of an attribute with several there is no node for each), labelled elements, event handlers

(attribute
  (attribute_name) @_attribute
  [(attribute_value) @reference (quoted_attribute_value (attribute_value) @reference)]
  (#match? @_attribute "^(?i:class|for|form|list|headers|aria-(controls|labelledby|describedby|owns|details|activedescendant))$")
  (#match? @reference "^[\\w-]+$"))

(attribute
  (attribute_name) @_attribute
  (quoted_attribute_value (attribute_value) @injection.content)
  (#match? @_attribute "^(?i:on[a-z]+)$")
  (#not-match? @injection.content "\\{[{%]|<\\?")
  (#set! injection.language "javascript")
  (#set! injection.fragment))

; Scripts and styles

(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#not-match? @_tag "\\s(?i:type|lang)\\s*=")
  (#set! injection.language "javascript"))
(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#match? @_tag "\\s(?i:type|language|lang)\\s*=\\s*[\"']?(?i:module|js|javascript|(text|application)/(x-)?(javascript|ecmascript)|text/babel|text/jsx)\\b")
  (#set! injection.language "javascript"))
(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#match? @_tag "\\s(type|lang)\\s*=\\s*[\"']?((text|application)/(x-)?typescript|ts|typescript)\\b")
  (#set! injection.language "typescript"))
(script_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#match? @_tag "\\stype\\s*=\\s*[\"']?((text|application)/([\\w.-]+\\+)?json|importmap|speculationrules)\\b")
  (#set! injection.language "json"))

(style_element
  (start_tag) @_tag
  (raw_text) @injection.content
  (#not-match? @_tag "\\slang\\s*=|\\stype\\s*=\\s*[\"']?text/(?:less|x-)")
  (#set! injection.language "css"))
(style_element
  (start_tag (attribute
    (attribute_name) @_attribute
    [(attribute_value) @injection.language (quoted_attribute_value (attribute_value) @injection.language)]))
  (raw_text) @injection.content
  (#eq? @_attribute "lang"))
