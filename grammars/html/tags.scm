(comment) @doc

; What a page is asked for: elements with an id or a name, headings. The definition is the tag, not what it encloses:
; an id is unique in its page wherever it stands.

(start_tag
  . (tag_name) @_tag
  (attribute
    (attribute_name) @_attribute
    [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)])
  (#any-of? @_attribute "id" "name" "ID" "NAME")
  (#not-any-of? @_tag "meta" "META" "param")
  (#not-match? @name "[{<\\s]")) @definition.object
(self_closing_tag
  . (tag_name) @_tag
  (attribute
    (attribute_name) @_attribute
    [(attribute_value) @name (quoted_attribute_value (attribute_value) @name)])
  (#any-of? @_attribute "id" "name" "ID" "NAME")
  (#not-any-of? @_tag "meta" "META" "param")
  (#not-match? @name "[{<\\s]")) @definition.object

(element
  (start_tag . (tag_name) @_tag)
  . [
    (text) @name
    (element (start_tag) . (text) @name)
  ]
  (#any-of? @_tag "h1" "h2" "h3" "h4" "h5" "h6" "H1" "H2" "H3" "H4" "H5" "H6")
  (#not-match? @name "[\\n{]")) @definition.section

; What other files are used. Addresses elsewhere are none, but for those of scripts and images.

(attribute
  (attribute_name) @_attribute
  [(attribute_value) @import.path (quoted_attribute_value (attribute_value) @import.path)]
  (#any-of? @_attribute "src" "poster" "SRC")
  (#not-match? @import.path "^(?:data:|javascript:|about:)|[{<]")) @import
(attribute
  (attribute_name) @_attribute
  [(attribute_value) @import.path (quoted_attribute_value (attribute_value) @import.path)]
  (#any-of? @_attribute "href" "xlink:href" "HREF")
  (#not-match? @import.path "^(?:#|//|[A-Za-z][A-Za-z0-9+.-]*:)|[{<]")) @import

; Custom elements

([
    (start_tag . (tag_name) @reference.type)
    (self_closing_tag . (tag_name) @reference.type)
  ]
  (#match? @reference.type "-"))

; Classes (of an attribute with several there is no node for each) and elements by their id

(attribute
  (attribute_name) @_attribute
  [(attribute_value) @reference (quoted_attribute_value (attribute_value) @reference)]
  (#any-of? @_attribute
    "class" "CLASS" "for" "form" "list" "headers" "aria-controls" "aria-labelledby" "aria-describedby" "aria-owns" "aria-details")
  (#match? @reference "^[\\w-]+$"))

(attribute
  (attribute_name) @_attribute
  (quoted_attribute_value (attribute_value) @injection.content)
  (#any-of? @_attribute
    "onclick" "onchange" "onsubmit" "oninput" "onload" "onkeydown" "onkeyup" "onkeypress" "onfocus" "onblur" "onmouseover" "onmouseout"
    "onmousedown" "onmouseup" "onerror" "onreset" "onselect" "ondblclick" "onscroll" "onresize")
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
