; C, with the macro idioms of the Linux kernel. The macros themselves are unknown here: what they define is read off
; the shape of the use.

; ---- functions

(function_definition
  declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
    (function_declarator declarator: (parenthesized_declarator (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))))
  ]
  body: (_) @signature.end) @definition.function

; MACRO(name) { … } is parsed as a function of type MACRO. Lower-case ones are loops: for_each_cpu(cpu) { … }.
((function_definition
  type: (type_identifier) @reference.call
  declarator: (parenthesized_declarator (identifier) @name)
  body: (_) @signature.end) @definition.function
  (#match? @reference.call "^[A-Z_]"))

; `struct __packed name { … }`: the attribute has taken the place of the name.
(function_definition type: (struct_specifier !body) declarator: (identifier) @name body: (_) @signature.end) @definition.struct

; MACRO(name, …) { … } is parsed as a call and a block side by side: SYSCALL_DEFINE3, BPF_CALL_2, TEST_F. The
; definition is both nodes.
(translation_unit (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end
  (#match? @reference.call "^[A-Z_0-9]+$")
  (#not-match? @reference.call "^TEST_F"))
(ERROR (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end
  (#match? @reference.call "^[A-Z_0-9]+$")
  (#not-match? @reference.call "^TEST_F"))
(preproc_ifdef (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end
  (#match? @reference.call "^[A-Z_0-9]+$")
  (#not-match? @reference.call "^TEST_F"))
(preproc_if (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end
  (#match? @reference.call "^[A-Z_0-9]+$")
  (#not-match? @reference.call "^TEST_F"))
(preproc_else (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end
  (#match? @reference.call "^[A-Z_0-9]+$")
  (#not-match? @reference.call "^TEST_F"))
((translation_unit (expression_statement (call_expression
    function: (identifier) @reference.call
    arguments: (argument_list . (identifier) . (identifier) @name))) @definition.function
  . (compound_statement) @definition.function @signature.end)
  (#match? @reference.call "^TEST_F"))

; ---- variables and prototypes at file level (inside functions they are locals). When a file cannot be parsed as a
; whole, its root is an ERROR node.

((declaration declarator: [
    (function_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (function_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)))
  ] ";" @signature.end) @declaration.function)
; Unknown macros can break a function up; its head is still worth having.
(ERROR [
  (function_declarator declarator: (identifier) @name) @definition.function
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)) @definition.function
] . "{" @signature.end)

(translation_unit (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

(ERROR (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

(preproc_ifdef (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

(preproc_if (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

(preproc_else (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

(declaration_list (declaration declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    (init_declarator declarator: [
      (identifier) @name
      (array_declarator declarator: (identifier) @name)
      (array_declarator declarator: (array_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (identifier) @name)
      (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
      (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name
    "" "void" "struct" "int" "const" "static" "inline" "__read_mostly" "__ro_after_init" "__initdata" "__initconst" "__initdata_or_meminit" "__init" "__exit"
    "__exitdata" "__refdata" "__ref" "__net_init" "__net_exit" "__net_initdata" "__cacheline_aligned"
    "____cacheline_aligned" "__cacheline_aligned_in_smp" "____cacheline_aligned_in_smp"
    "____cacheline_internodealigned_in_smp" "__packed" "__randomize_layout" "__visible" "__sched" "__weak" "__used"
    "__maybe_unused" "__percpu" "__user" "__iomem" "__rcu" "__kprobes" "__cpuidle" "__always_inline" "__cold" "__pure"
    "__page_aligned_bss" "__page_aligned_data" "__nosave" "__force" "__bitwise" "__must_check" "__noreturn" "noinline"
    "notrace" "asmlinkage" "__attribute_const__"))

; `extern int x;` declares; of several patterns the last that names a node holds.
(declaration (storage_class_specifier "extern") declarator: [
    (identifier) @name
    (array_declarator declarator: (identifier) @name)
    (array_declarator declarator: (array_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (identifier) @name)
    (pointer_declarator declarator: (pointer_declarator declarator: (identifier) @name))
    (pointer_declarator declarator: (array_declarator declarator: (identifier) @name))
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name (array_declarator declarator: (identifier) @name)])))
  ]) @declaration.variable

; `static DEFINE_MUTEX(name);` is a declaration of type DEFINE_MUTEX, without `static` it is a call.
((declaration
  type: (type_identifier) @reference.call
  declarator: (parenthesized_declarator (identifier) @name)) @definition.variable
  (#match? @reference.call "^(DEFINE|DECLARE)_|_HEAD$")
  (#not-match? @reference.call "ATTR|HANDLER|IDTENTRY|EXPORT"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) @name))) @definition.variable
  (#match? @reference.call "^((DEFINE|DECLARE)_[A-Z_]*(MUTEX|LOCK|SEM|SEMAPHORE|RWSEM|KEY_TRUE|KEY_FALSE|IDA|IDR|XARRAY|TIMER|WORK|COMPLETION|QUEUE_HEAD|HASHTABLE|BITMAP|STATE)|[A-Z_]*(LIST|NOTIFIER)_HEAD)$"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (_) . (identifier) @name))) @definition.variable
  (#match? @reference.call "^DEFINE_PER_CPU"))
((macro_type_specifier
  name: (identifier) @reference.call
  . (ERROR) . type: (type_descriptor type: (type_identifier) @name)) @definition.variable
  (#match? @reference.call "^DEFINE_PER_CPU"))
((macro_type_specifier
  name: (identifier) @reference.call
  type: (_) . (ERROR (identifier) @name)) @definition.variable
  (#match? @reference.call "^DEFINE_PER_CPU"))

; `int x __read_mostly = 1;`: the attribute has taken the place of the name.
((declaration
  (ERROR [(identifier) @name (array_declarator declarator: (identifier) @name)])
  . declarator: [(identifier) @_attribute (init_declarator declarator: (identifier) @_attribute)]) @definition.variable
  (#match? @_attribute "^__")
  (#not-match? @name "^__"))
((declaration declarator: [
    (init_declarator declarator: (identifier) @_attribute . (ERROR (identifier) @name))
    (pointer_declarator (ERROR (identifier) @name) . declarator: (identifier) @_attribute)
    (init_declarator declarator: (pointer_declarator (ERROR (identifier) @name) . declarator: (identifier) @_attribute))
  ]) @definition.variable
  (#match? @_attribute "^__")
  (#not-match? @name "^__"))

; Tracepoints.
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) @name))) @definition.event
  (#match? @reference.call "^(TRACE_EVENT(_[A-Z]+)?|DECLARE_EVENT_CLASS|DECLARE_TRACE)$"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) . (identifier) @name))) @definition.event
  (#match? @reference.call "^DEFINE_EVENT(_[A-Z]+)?$"))

; ---- types

(struct_specifier name: (type_identifier) @name body: (_) @signature.end) @definition.struct
(union_specifier name: (type_identifier) @name body: (_) @signature.end) @definition.union
(enum_specifier name: (type_identifier) @name body: (_) @signature.end) @definition.enum
(enumerator name: (identifier) @name) @definition.enum-member

; `typedef struct { … } name;` is the struct's only name.
(type_definition type: (struct_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.struct
(type_definition type: (union_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.union
(type_definition type: (enum_specifier !name body: (_) @signature.end) declarator: (type_identifier) @name) @definition.enum
((type_definition
  type: [
    (primitive_type) (type_identifier) (sized_type_specifier) (macro_type_specifier)
    (struct_specifier !body) (union_specifier !body) (enum_specifier !body)
    (struct_specifier name: (_) body: (_) @signature.end) (union_specifier name: (_) body: (_) @signature.end)
    (enum_specifier name: (_) body: (_) @signature.end)
  ]
  declarator: [(type_identifier) (primitive_type)] @name) @definition.type-alias
  (#not-any-of? @name "__bitwise" "__packed"))
; `typedef u32 __bitwise name;`
(type_definition declarator: (type_identifier) . (ERROR (identifier) @name)) @definition.type-alias
(type_definition declarator: [
  (pointer_declarator declarator: (type_identifier) @name)
  (pointer_declarator declarator: (pointer_declarator declarator: (type_identifier) @name))
  (array_declarator declarator: (type_identifier) @name)
  (function_declarator declarator: (type_identifier) @name)
  (function_declarator declarator: (parenthesized_declarator [(type_identifier) @name (pointer_declarator declarator: (type_identifier) @name)]))
  (pointer_declarator declarator: (function_declarator declarator: (type_identifier) @name))
  (pointer_declarator declarator: (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (type_identifier) @name))))
]) @definition.type-alias

; ---- fields

((field_declaration type: (_) @_type declarator: (field_identifier) @name) @definition.field
  (#not-any-of? @_type "DECLARE_BITMAP" "DECLARE_HASHTABLE" "DECLARE_KFIFO" "DECLARE_FLEX_ARRAY")
  (#not-any-of? @name "__packed" "____cacheline_aligned" "____cacheline_aligned_in_smp" "__rcu" "__randomize_layout" "__bitwise"))
(field_declaration declarator: [
  (array_declarator declarator: (field_identifier) @name)
  (array_declarator declarator: (array_declarator declarator: (field_identifier) @name))
  (array_declarator declarator: (array_declarator declarator: (array_declarator declarator: (field_identifier) @name)))
  (pointer_declarator declarator: (field_identifier) @name)
  (pointer_declarator declarator: (pointer_declarator declarator: (field_identifier) @name))
  (pointer_declarator declarator: (array_declarator declarator: (field_identifier) @name))
  (pointer_declarator declarator: (pointer_declarator declarator: (array_declarator declarator: (field_identifier) @name)))
]) @definition.field
; Function pointers: the signature goes on to the semicolon.
(field_declaration declarator: [
  (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(field_identifier) @name (array_declarator declarator: (field_identifier) @name)])))
  (pointer_declarator declarator: (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (field_identifier) @name))))
  (pointer_declarator declarator: (pointer_declarator declarator: (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (field_identifier) @name)))))
] ";" @signature.end) @definition.field
; `u64 x __aligned(8);`, `u64 x[2] ____cacheline_aligned;`: the attribute has taken the place of the name.
((field_declaration
  (ERROR [(field_identifier) @name (array_declarator declarator: (field_identifier) @name)])
  declarator: [(field_identifier) (function_declarator declarator: (field_identifier))]) @definition.field
  (#not-match? @name "^__"))
; DECLARE_BITMAP(name, bits);
((field_declaration type: (macro_type_specifier name: (identifier) @reference.call . [
    (ERROR . (type_descriptor type: (type_identifier) @name))
    (type_descriptor type: (type_identifier) @name)
  ])) @definition.field
  (#match? @reference.call "^DECLARE_(BITMAP|HASHTABLE|KFIFO)"))
((field_declaration
  type: (type_identifier) @reference.call . (ERROR . (type_descriptor type: (type_identifier) @name))
  declarator: (field_identifier)) @definition.field
  (#match? @reference.call "^DECLARE_(BITMAP|HASHTABLE|KFIFO)"))

; ---- macros

(preproc_def name: (identifier) @name value: (_)) @definition.macro
; Without a value, but for include guards.
((preproc_def name: (identifier) @name !value) @definition.macro
  (#not-match? @name "_(H|HPP|HXX|INCLUDED)_*$"))
(preproc_function_def name: (identifier) @name value: (_)? @signature.end) @definition.macro

; ---- references

(identifier) @reference
(field_identifier) @reference
(type_identifier) @reference.type
(call_expression function: [(identifier) @reference.call (field_expression field: (field_identifier) @reference.call)])
(assignment_expression left: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(update_expression argument: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(field_designator (field_identifier) @reference.write)

(preproc_include path: [(string_literal) (system_lib_string)] @import.path) @import

(comment) @doc
