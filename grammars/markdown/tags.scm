; A section reaches to the next heading of its level or above.

(section
  . [
    (atx_heading heading_content: (inline) @name) @signature.end
    (setext_heading heading_content: (paragraph (inline) @name)) @signature.end
  ]) @definition.section

; [label]: target "title"

(link_reference_definition (link_label) @name) @definition.constant
(link_reference_definition
  (link_destination) @import.path
  (#not-match? @import.path "^(?i:[a-z][a-z0-9+.-]*:|#|//|<>)")) @import

; Other languages

(fenced_code_block
  (info_string (language) @injection.language)
  (code_fence_content) @injection.content
  (#set! injection.fragment))

((html_block) @injection.content
  (#set! injection.language "html")
  (#set! injection.fragment))

((minus_metadata) @injection.content
  (#set! injection.language "yaml"))
((plus_metadata) @injection.content
  (#set! injection.language "toml")
  (#set! injection.fragment))

([(inline) (pipe_table_cell)] @injection.content
  (#match? @injection.content "[\\[<]")
  (#set! injection.language "markdown-inline"))
