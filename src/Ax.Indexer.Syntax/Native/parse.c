// Parses a source in memory of its own: a range of addresses that fills from its start, with a bound. What a parse takes cannot be
// told before (a megabyte of broken source has taken 18 GB), tree-sitter looks at its deadline only between steps that may take
// minutes, and it cannot do without memory that it asks for. Here asking for too much, or too late, ends the parse: nothing of it
// needs to be freed one by one. It is also faster than malloc: a block is taken from a list of its size, or from the end of what is used.

#include "tree_sitter/api.h"
#include "./clock.h"
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32)
#include <windows.h>
#define AX_EXPORT __declspec(dllexport)
#define AX_THREAD __declspec(thread)
#define AX_EXCHANGE(value, expected, desired) (_InterlockedCompareExchange64(value, desired, expected) == expected)
#else
#include <sys/mman.h>
#define AX_EXPORT __attribute__((visibility("default")))
#define AX_THREAD __thread __attribute__((tls_model("initial-exec")))
#define AX_EXCHANGE(value, expected, desired) __atomic_compare_exchange_n(value, &(expected), desired, false, __ATOMIC_RELAXED, __ATOMIC_RELAXED)
#endif

// A step is a huge page of most processors: trees are walked in all directions, and come and go with each file.
enum { STEP = 2 << 20, KEPT = 4 << 20, HEADER = 8, GRAIN = 16, SMALL_CLASSES = 32, CLASSES = SMALL_CLASSES + 32, LOOK_AT_CLOCK = SMALL_CLASSES + 7 };

// ParseOutcome in SyntaxTree.cs.
enum { AX_PARSED, AX_OUT_OF_TIME, AX_OUT_OF_MEMORY, AX_FOREIGN_LANGUAGE };

typedef struct Block {
  struct Block *next;
} Block;

typedef struct {
  char *base;
  size_t size, committed, used;
  // What is left of the memory that this parse shares with others, and what it has of it.
  volatile int64_t *left;
  int64_t claimed;
  Block *free[CLASSES];
  TSClock deadline;
  int outcome;
  jmp_buf out;
} AxArena;

// That of the parse on this thread. Outside of parses, tree-sitter has the C library's memory.
static AX_THREAD AxArena *current;

#if !defined(_WIN32)
static void prefer_huge_pages(void *start, size_t size) {
#if defined(MADV_HUGEPAGE)
  madvise(start, size, MADV_HUGEPAGE);
#endif
}
#endif

static void *reserve(size_t size) {
#if defined(_WIN32)
  return VirtualAlloc(NULL, size, MEM_RESERVE, PAGE_NOACCESS);
#else
  char *start = mmap(NULL, size + STEP, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (start == MAP_FAILED) return NULL;
  size_t before = -(uintptr_t)start % STEP;
  if (before > 0) munmap(start, before);
  munmap(start + before + size, STEP - before);
  start += before;
  prefer_huge_pages(start, size);
  return start;
#endif
}

static bool commit(void *start, size_t size) {
#if defined(_WIN32)
  return VirtualAlloc(start, size, MEM_COMMIT, PAGE_READWRITE) != NULL;
#else
  return mprotect(start, size, PROT_READ | PROT_WRITE) == 0;
#endif
}

static void give_back(void *start, size_t size) {
#if defined(_WIN32)
  VirtualFree(start, size, MEM_DECOMMIT);
#else
  mmap(start, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  prefer_huge_pages(start, size);
#endif
}

// Small blocks come in steps of 16 bytes, larger ones in powers of two.
static inline size_t capacity_of(uint32_t class) {
  return class < SMALL_CLASSES ? (size_t)(class + 1) * GRAIN : (size_t)(SMALL_CLASSES * GRAIN) << (class - SMALL_CLASSES + 1);
}

static inline uint32_t class_of(size_t size) {
  if (size <= SMALL_CLASSES * GRAIN) return size ? (uint32_t)((size - 1) / GRAIN) : 0;
  uint32_t class = SMALL_CLASSES;
  while (class < CLASSES && capacity_of(class) < size) class++;
  return class;
}

static inline uint32_t *class_at(void *block) { return (uint32_t *)((char *)block - HEADER); }

static void end(AxArena *arena, int outcome) {
  arena->outcome = outcome;
  longjmp(arena->out, 1);
}

static void end_if_late(AxArena *arena) {
  if (clock_is_gt(clock_now(), arena->deadline)) end(arena, AX_OUT_OF_TIME);
}

// Takes so much of what is left, or gives it back when it is below zero.
static bool claim(AxArena *arena, int64_t bytes) {
  int64_t left;
  do {
    left = *arena->left;
    if (left < bytes) return false;
  } while (!AX_EXCHANGE(arena->left, left, left - bytes));
  arena->claimed += bytes;
  return true;
}

static void grow(AxArena *arena, size_t needed) {
  end_if_late(arena);
  size_t committed = (needed + STEP - 1) / STEP * STEP, more = committed - arena->committed;
  if (committed > arena->size || !claim(arena, (int64_t)more) || !commit(arena->base + arena->committed, more)) end(arena, AX_OUT_OF_MEMORY);
  arena->committed = committed;
}

static void *take(AxArena *arena, size_t size) {
  uint32_t class = class_of(size);
  if (class >= CLASSES) end(arena, AX_OUT_OF_MEMORY);
  if (class >= LOOK_AT_CLOCK) end_if_late(arena);
  Block *block = arena->free[class];
  if (block) {
    arena->free[class] = block->next;
    return block;
  }
  size_t end = arena->used + HEADER + capacity_of(class);
  if (end > arena->committed) grow(arena, end);
  void *fresh = arena->base + arena->used + HEADER;
  arena->used = end;
  *class_at(fresh) = class;
  return fresh;
}

static void *or_abort(void *block, size_t size) {
  if (size > 0 && !block) {
    fprintf(stderr, "tree-sitter failed to allocate %zu bytes\n", size);
    abort();
  }
  return block;
}

static void *ax_malloc(size_t size) {
  return current ? take(current, size) : or_abort(malloc(size), size);
}

static void *ax_calloc(size_t count, size_t size) {
  return current ? memset(take(current, count * size), 0, count * size) : or_abort(calloc(count, size), count * size);
}

static void ax_free(void *block) {
  if (!current) {
    free(block);
  } else if (block) {
    uint32_t class = *class_at(block);
    ((Block *)block)->next = current->free[class];
    current->free[class] = block;
  }
}

static void *ax_realloc(void *block, size_t size) {
  if (!current) return or_abort(realloc(block, size), size);
  if (!block) return take(current, size);
  size_t capacity = capacity_of(*class_at(block));
  if (size <= capacity) return block;
  void *larger = memcpy(take(current, size), block, capacity);
  ax_free(block);
  return larger;
}

// Makes the memory of one parse after another; NULL when there are no addresses left. size bounds what any of them can be given.
AX_EXPORT AxArena *ax_arena_new(size_t size) {
  AxArena *arena = calloc(1, sizeof(AxArena));
  if (!arena) return NULL;
  arena->size = size / STEP * STEP;
  arena->base = reserve(arena->size);
  if (!arena->base) {
    free(arena);
    return NULL;
  }
  ts_set_allocator(ax_malloc, ax_calloc, ax_realloc, ax_free);
  return arena;
}

// Forgets the tree that lies in it, and keeps memory for one of usual size.
AX_EXPORT void ax_arena_clear(AxArena *arena) {
  if (arena->committed > KEPT) {
    give_back(arena->base + KEPT, arena->committed - KEPT);
    arena->committed = KEPT;
  }
  if (arena->left) claim(arena, -arena->claimed);
  arena->left = NULL;
  arena->used = 0;
  memset(arena->free, 0, sizeof(arena->free));
}

AX_EXPORT void ax_arena_delete(AxArena *arena) {
#if defined(_WIN32)
  VirtualFree(arena->base, 0, MEM_RELEASE);
#else
  munmap(arena->base, arena->size);
#endif
  free(arena);
}

// Parses UTF-8 into an arena that is clear. The tree lies in it: to be forgotten with it, never deleted. The parser does, too, and is
// made for each parse (in a microsecond or two): it keeps what it allocates. ranges may be NULL for all of the source. left is what
// all parses at this time may still take, in bytes; it gets back what this one took when the arena is cleared.
AX_EXPORT int ax_parse(
  AxArena *arena, const TSLanguage *language, const char *source, uint32_t length, const TSRange *ranges, uint32_t range_count,
  uint64_t micros, volatile int64_t *left, TSTree **tree
) {
  *tree = NULL;
  arena->left = left;
  arena->deadline = clock_after(clock_now(), duration_from_micros(micros));
  arena->outcome = AX_PARSED;
  current = arena;
  if (setjmp(arena->out) == 0) {
    if (!claim(arena, (int64_t)arena->committed)) end(arena, AX_OUT_OF_MEMORY);
    TSParser *parser = ts_parser_new();
    if (!ts_parser_set_language(parser, language)) {
      arena->outcome = AX_FOREIGN_LANGUAGE;
    } else {
      ts_parser_set_included_ranges(parser, ranges, range_count);
      ts_parser_set_timeout_micros(parser, micros);
      *tree = ts_parser_parse_string_encoding(parser, NULL, source, length, TSInputEncodingUTF8);
      if (!*tree) {
        arena->outcome = AX_OUT_OF_TIME;
        // The grammar's own scanner has memory of the C library. (Where the arena ends the parse, it is lost: some bytes.)
        ts_parser_reset(parser);
      }
    }
  }
  current = NULL;
  return arena->outcome;
}
