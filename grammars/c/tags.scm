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

; ---- prototypes

((declaration declarator: [
    (function_declarator declarator: [(identifier) @name (parenthesized_declarator (identifier) @name)] parameters: (_) @scope)
    (pointer_declarator declarator: [
      (function_declarator declarator: [(identifier) @name (parenthesized_declarator (identifier) @name)] parameters: (_) @scope)
      (pointer_declarator declarator: (function_declarator declarator: (identifier) @name parameters: (_) @scope))
    ])
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (function_declarator declarator: (identifier) @name parameters: (_) @scope))))
  ] ";" @signature.end) @declaration.function
  (#not-match? @name "^(EXPORT|DEFINE|DECLARE|MODULE)_"))
; Unknown macros can break a function up; its head is still worth having.
(ERROR [
  (function_declarator declarator: (identifier) @name) @definition.function
  (pointer_declarator declarator: (function_declarator declarator: (identifier) @name)) @definition.function
] . "{" @signature.end)

; ---- variables: where a scope is around, they are locals of it

((declaration declarator: [
    (identifier) @name @local.definition
    (array_declarator declarator: [(identifier) @name @local.definition (array_declarator declarator: (identifier) @name @local.definition)])
    (pointer_declarator declarator: [
      (identifier) @name @local.definition
      (pointer_declarator declarator: (identifier) @name @local.definition)
      (array_declarator declarator: (identifier) @name @local.definition)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name @local.definition)))
    ])
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name @local.definition (array_declarator declarator: (identifier) @name @local.definition)])))
    (init_declarator declarator: [
      (identifier) @name @local.definition
      (array_declarator declarator: [(identifier) @name @local.definition (array_declarator declarator: (identifier) @name @local.definition)])
      (pointer_declarator declarator: [
        (identifier) @name @local.definition
        (pointer_declarator declarator: (identifier) @name @local.definition)
        (array_declarator declarator: (identifier) @name @local.definition)
        (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name @local.definition)))
      ])
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name @local.definition (array_declarator declarator: (identifier) @name @local.definition)])))
    ])
  ]) @definition.variable
  (#not-any-of? @name "void" "struct" "int" "const" "static" "inline"))

; The fields of `struct __attribute name { … }`.
(function_definition type: (struct_specifier !body) declarator: (identifier) body: (compound_statement (declaration declarator: [
    (identifier) @name
    (pointer_declarator declarator: (identifier) @name)
    (array_declarator declarator: (identifier) @name)
  ]) @definition.field))

; `extern int x;` declares, in a function too; of several patterns the last that names a node holds.
(declaration (storage_class_specifier "extern") declarator: [
    (identifier) @name @local.external
    (array_declarator declarator: [(identifier) @name @local.external (array_declarator declarator: (identifier) @name @local.external)])
    (pointer_declarator declarator: [
      (identifier) @name @local.external
      (pointer_declarator declarator: (identifier) @name @local.external)
      (array_declarator declarator: (identifier) @name @local.external)
      (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @name @local.external)))
    ])
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: [(identifier) @name @local.external (array_declarator declarator: (identifier) @name @local.external)])))
  ]) @declaration.variable

; `static DEFINE_MUTEX(name);` is a declaration of type DEFINE_MUTEX, without `static` it is a call.
((declaration
  type: (type_identifier) @reference.call
  declarator: (parenthesized_declarator (identifier) @name @local.definition)) @definition.variable
  (#match? @reference.call "^(DEFINE|DECLARE)_|_HEAD$")
  (#not-match? @reference.call "ATTR|HANDLER|IDTENTRY|EXPORT"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) @name @local.definition))) @definition.variable
  (#any-of? @reference.call
    "DEFINE_MUTEX" "DEFINE_RT_MUTEX" "DEFINE_WW_MUTEX" "DEFINE_SPINLOCK" "DEFINE_RAW_SPINLOCK" "DEFINE_RWLOCK" "DEFINE_SEQLOCK"
    "DEFINE_SEMAPHORE" "DECLARE_RWSEM" "DEFINE_STATIC_KEY_TRUE" "DEFINE_STATIC_KEY_FALSE" "DEFINE_IDA" "DEFINE_IDR" "DEFINE_XARRAY"
    "DEFINE_XARRAY_ALLOC" "DEFINE_TIMER" "DECLARE_WORK" "DECLARE_DELAYED_WORK" "DECLARE_COMPLETION" "DECLARE_COMPLETION_ONSTACK"
    "DECLARE_WAIT_QUEUE_HEAD" "DECLARE_WAIT_QUEUE_HEAD_ONSTACK" "DECLARE_SWAIT_QUEUE_HEAD" "DECLARE_WAITQUEUE" "DEFINE_WAIT"
    "DEFINE_WAIT_FUNC" "DEFINE_HASHTABLE" "DECLARE_HASHTABLE" "DECLARE_BITMAP" "DEFINE_RATELIMIT_STATE" "DEFINE_STATIC_SRCU" "DEFINE_SRCU"
    "LIST_HEAD" "HLIST_HEAD" "HLIST_BL_HEAD" "LLIST_HEAD" "BLOCKING_NOTIFIER_HEAD" "ATOMIC_NOTIFIER_HEAD" "RAW_NOTIFIER_HEAD"
    "SRCU_NOTIFIER_HEAD" "DEFINE_FREELIST" "DEFINE_KFIFO" "DEFINE_PERCPU_RWSEM" "DEFINE_STATIC_PERCPU_RWSEM"))

((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) @name))) @declaration.variable
  (#any-of? @reference.call "DECLARE_STATIC_KEY_TRUE" "DECLARE_STATIC_KEY_FALSE" "DECLARE_STATIC_KEY_MAYBE"))

; DEFINE_PER_CPU(type, name): the grammar sees a call, or a type with an error in it, which then takes up what follows.
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (_) . (identifier) @name))) @definition.variable
  (#any-of? @reference.call
    "DEFINE_PER_CPU" "DEFINE_PER_CPU_FIRST" "DEFINE_PER_CPU_ALIGNED" "DEFINE_PER_CPU_SHARED_ALIGNED" "DEFINE_PER_CPU_PAGE_ALIGNED"
    "DEFINE_PER_CPU_READ_MOSTLY" "DEFINE_PER_CPU_DECRYPTED"))
((macro_type_specifier
  name: (identifier) @reference.call
  . (ERROR) . type: (type_descriptor type: (type_identifier) @name)) @definition.variable
  (#match? @reference.call "^DEFINE_PER_CPU"))
((macro_type_specifier
  name: (identifier) @reference.call
  type: (_) . (ERROR (identifier) @name)) @definition.variable
  (#match? @reference.call "^DEFINE_PER_CPU"))
((declaration
  type: (macro_type_specifier) (ERROR) .
  declarator: (function_declarator
    declarator: (identifier) @reference.call
    parameters: (parameter_list . (_) . (parameter_declaration type: (type_identifier) @name))) @definition.variable)
  (#match? @reference.call "^DEFINE_PER_CPU"))
((declaration
  type: (macro_type_specifier) (ERROR) .
  declarator: (function_declarator
    declarator: (identifier) @reference.call
    parameters: (parameter_list . (parameter_declaration type: (type_identifier) @name) .)) @definition.variable)
  (#match? @reference.call "^(DEFINE|DECLARE)_|_HEAD$"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (_) . (identifier) @name))) @declaration.variable
  (#any-of? @reference.call
    "DECLARE_PER_CPU" "DECLARE_PER_CPU_FIRST" "DECLARE_PER_CPU_ALIGNED" "DECLARE_PER_CPU_SHARED_ALIGNED" "DECLARE_PER_CPU_PAGE_ALIGNED"
    "DECLARE_PER_CPU_READ_MOSTLY" "DECLARE_PER_CPU_DECRYPTED"))
((macro_type_specifier
  name: (identifier) @reference.call
  . (ERROR) . type: (type_descriptor type: (type_identifier) @name)) @declaration.variable
  (#match? @reference.call "^DECLARE_PER_CPU"))
((macro_type_specifier
  name: (identifier) @reference.call
  type: (_) . (ERROR (identifier) @name)) @declaration.variable
  (#match? @reference.call "^DECLARE_PER_CPU"))

; `int x __shared_bss = 1;`: an attribute that is not among the ignored macros has taken the place of the name.
((declaration
  (ERROR [(identifier) @name @local.definition (array_declarator declarator: (identifier) @name @local.definition)])
  . declarator: [(identifier) @_attribute (init_declarator declarator: (identifier) @_attribute)]) @definition.variable
  (#match? @_attribute "^__")
  (#not-match? @name "^__"))
((declaration declarator: [
    (init_declarator declarator: (identifier) @_attribute . (ERROR (identifier) @name @local.definition))
    (pointer_declarator (ERROR (identifier) @name @local.definition) . declarator: (identifier) @_attribute)
    (init_declarator declarator: (pointer_declarator (ERROR (identifier) @name @local.definition) . declarator: (identifier) @_attribute))
  ]) @definition.variable
  (#match? @_attribute "^__")
  (#not-match? @name "^__"))

; Tracepoints.
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) @name))) @definition.event
  (#any-of? @reference.call
    "TRACE_EVENT" "TRACE_EVENT_CONDITION" "TRACE_EVENT_FN" "TRACE_EVENT_FN_COND" "TRACE_EVENT_NOP" "TRACE_EVENT_SYSCALL"
    "DECLARE_EVENT_CLASS" "DECLARE_TRACE"))
((expression_statement (call_expression
  function: (identifier) @reference.call
  arguments: (argument_list . (identifier) . (identifier) @name))) @definition.event
  (#any-of? @reference.call
    "DEFINE_EVENT" "DEFINE_EVENT_FN" "DEFINE_EVENT_PRINT" "DEFINE_EVENT_CONDITION" "DEFINE_EVENT_NOP" "DEFINE_EVENT_PRINT_NOP"))

; ---- scopes and the other locals. The parameters of a function pointer are seen in their list alone.

[(function_definition) (compound_statement) (preproc_function_def)] @scope
(for_statement initializer: (declaration)) @scope
(function_declarator declarator: [(type_identifier) (parenthesized_declarator (pointer_declarator))] parameters: (_) @scope)
(parameter_declaration declarator: [
  (identifier) @local.definition
  (pointer_declarator declarator: [
    (identifier) @local.definition
    (pointer_declarator declarator: [(identifier) @local.definition (pointer_declarator declarator: (identifier) @local.definition)])
    (array_declarator declarator: (identifier) @local.definition)
    (function_declarator declarator: (parenthesized_declarator (pointer_declarator declarator: (identifier) @local.definition)))
  ])
  (array_declarator declarator: [(identifier) @local.definition (array_declarator declarator: (identifier) @local.definition)])
  (function_declarator declarator: [
    (identifier) @local.definition
    (parenthesized_declarator (pointer_declarator declarator: [(identifier) @local.definition (array_declarator declarator: (identifier) @local.definition)]))
  ])
])
(parameter_list (identifier) @local.definition)
(preproc_params (identifier) @local.definition)

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
(type_definition declarator: [
  (pointer_declarator declarator: (type_identifier) @name)
  (pointer_declarator declarator: (pointer_declarator declarator: (type_identifier) @name))
  (array_declarator declarator: (type_identifier) @name)
  (function_declarator declarator: [
    (type_identifier) @name
    (parenthesized_declarator [(type_identifier) @name (pointer_declarator declarator: (type_identifier) @name)])
  ])
  (pointer_declarator declarator: (function_declarator declarator: [
    (type_identifier) @name
    (parenthesized_declarator [(type_identifier) @name (pointer_declarator declarator: (type_identifier) @name)])
  ]))
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
  type: (type_identifier) @reference.call . (ERROR . (type_descriptor type: (type_identifier) @name))) @definition.field
  (#match? @reference.call "^DECLARE_(BITMAP|HASHTABLE|KFIFO)"))

; ---- macros

(preproc_def name: (identifier) @name value: (_)) @definition.macro
; Without a value, but for include guards.
((preproc_def name: (identifier) @name !value) @definition.macro
  (#not-match? @name "_(H|HPP|HXX|INCLUDED)_*$"))
(preproc_function_def name: (identifier) @name value: (_)? @signature.end) @definition.macro

; ---- references

(identifier) @reference
(field_identifier) @reference.member
(type_identifier) @reference.type
(call_expression function: [(identifier) @reference.call (field_expression field: (field_identifier) @reference.call)])
(assignment_expression left: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(update_expression argument: [(identifier) @reference.write (field_expression field: (field_identifier) @reference.write)])
(field_designator (field_identifier) @reference.write)

(preproc_include path: [(string_literal) (system_lib_string)] @import.path) @import

(comment) @doc
