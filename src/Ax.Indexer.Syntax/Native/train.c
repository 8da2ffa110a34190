// Parses sources as the engine does, so that the compiler learns which ways through tree-sitter's core are the usual ones
// (grammars/CMakeLists.txt builds the core a second time with what this counts). Reads a list of lines: library, export and source,
// separated by tabs.

#include "tree_sitter/api.h"
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct AxArena AxArena;
AxArena *ax_arena_new(size_t size);
void ax_arena_clear(AxArena *arena);
int ax_parse(AxArena *arena, const TSLanguage *language, const char *source, uint32_t length, const TSRange *ranges, uint32_t range_count,
  uint64_t micros, volatile int64_t *left, TSTree **tree);
uint32_t ax_tree_flatten(const TSTree *tree, void *nodes, uint32_t capacity);

enum { MAX_SOURCE = 1 << 20, NODE_BYTES = 32, MAX_NODES = 1 << 20, TREE_BYTES = 256 << 20, ROUNDS = 4 };

static int fail(const char *what, const char *name) {
  fprintf(stderr, "training: %s: %s\n", what, name);
  return 1;
}

int main(int count, char **arguments) {
  FILE *list = count == 2 ? fopen(arguments[1], "r") : NULL;
  if (!list) return fail("usage", "train <list>");
  AxArena *arena = ax_arena_new(TREE_BYTES);
  int64_t left = TREE_BYTES;
  char *source = malloc(MAX_SOURCE), line[4096];
  void *nodes = malloc((size_t)MAX_NODES * NODE_BYTES);
  if (!arena || !source || !nodes) return fail("memory", "none left");
  while (fgets(line, sizeof(line), list)) {
    char *library = strtok(line, "\t"), *export = strtok(NULL, "\t"), *path = strtok(NULL, "\n");
    if (!path) return fail("list", line);
    void *handle = dlopen(library, RTLD_NOW);
    const TSLanguage *(*language)(void) = handle ? (const TSLanguage *(*)(void))dlsym(handle, export) : NULL;
    if (!language) return fail("library", library);
    FILE *file = fopen(path, "rb");
    if (!file) return fail("source", path);
    size_t length = fread(source, 1, MAX_SOURCE, file);
    fclose(file);
    for (int round = 0; round < ROUNDS; round++) {
      TSTree *tree;
      if (ax_parse(arena, language(), source, (uint32_t)length, NULL, 0, 60000000, &left, &tree) != 0) return fail("parse", path);
      ax_tree_flatten(tree, nodes, MAX_NODES);
      ax_arena_clear(arena);
    }
  }
  fclose(list);
  return 0;
}
