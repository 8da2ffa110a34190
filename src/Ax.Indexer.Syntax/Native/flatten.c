// Lays a syntax tree out as one table, so that matching patterns against it needs no call per node.
// Compiled into the tree-sitter library: it reads the core's own representation, which the package lock pins.

#include "tree_sitter/api.h"
#include "./language.h"
#include "./subtree.h"
#include "./tree.h"

#if defined(_WIN32)
#define AX_EXPORT __declspec(dllexport)
#else
#define AX_EXPORT __attribute__((visibility("default")))
#endif

// SyntaxNode in SyntaxNode.cs.
typedef struct {
  uint16_t symbol;
  uint16_t field;
  uint32_t flags;
  uint32_t next_sibling;
  uint32_t start_byte;
  uint32_t end_byte;
  uint32_t start_row;
  uint32_t start_column;
  uint32_t end_row;
} AxNode;

enum { AX_NAMED = 1, AX_MISSING = 2, AX_ERROR = 4, AX_PARENT = 8 };

// A node whose children are being visited. The children of a hidden node are those of the visible one around it.
typedef struct {
  const Subtree *children;
  const TSSymbol *aliases;
  const TSFieldMapEntry *fields, *fields_end;
  uint32_t child_count, child_index, structural_index;
  uint32_t owner;      // the frame of the visible node around it
  uint32_t last_child; // of the visible node: what was laid out last, 0 for nothing
  uint16_t field;      // what a hidden node hands on to its children
  Length position;
} Frame;

static void push(Frame *frame, Subtree subtree, const TSLanguage *language, Length position, uint16_t field) {
  uint32_t production = subtree.ptr->production_id;
  frame->children = ts_subtree_children(subtree);
  frame->child_count = subtree.ptr->child_count;
  frame->child_index = frame->structural_index = frame->last_child = 0;
  frame->aliases = ts_language_alias_sequence(language, production);
  ts_language_field_map(language, production, &frame->fields, &frame->fields_end);
  frame->field = field;
  frame->position = position;
}

static inline void lay_out(AxNode *node, const TSLanguage *language, Subtree subtree, TSSymbol alias, uint16_t field, Length start, Length end) {
  TSSymbol symbol = alias ? alias : ts_subtree_symbol(subtree);
  bool named = alias ? ts_language_symbol_metadata(language, alias).named : ts_subtree_named(subtree);
  node->symbol = ts_language_public_symbol(language, symbol);
  node->field = field;
  node->flags = (named ? AX_NAMED : 0) | (ts_subtree_missing(subtree) ? AX_MISSING : 0)
    | (symbol == ts_builtin_sym_error ? AX_ERROR : 0) | (ts_subtree_visible_child_count(subtree) > 0 ? AX_PARENT : 0);
  node->next_sibling = 0;
  node->start_byte = start.bytes;
  node->end_byte = end.bytes;
  node->start_row = start.extent.row;
  node->start_column = start.extent.column;
  // A node that ends with a line break ends, for people, in the line before.
  node->end_row = end.extent.row - (end.extent.column == 0 && end.extent.row > start.extent.row);
}

// Writes the visible nodes of a tree in preorder; there is room for ts_node_descendant_count(root) of them.
// Returns how many were written, or 0 when there is no memory.
AX_EXPORT uint32_t ax_tree_flatten(const TSTree *tree, AxNode *nodes, uint32_t capacity) {
  const TSLanguage *language = tree->language;
  uint32_t count = 0, depth = 0, frame_capacity = 64;
  if (capacity == 0) return 0;
  Frame *frames = malloc(frame_capacity * sizeof(Frame));
  if (!frames) return 0;

  Length start = ts_subtree_padding(tree->root);
  lay_out(&nodes[count++], language, tree->root, 0, 0, start, length_add(start, ts_subtree_size(tree->root)));
  if (nodes[0].flags & AX_PARENT) {
    push(&frames[depth], tree->root, language, start, 0);
    frames[depth++].owner = 0;
  }

  while (depth > 0) {
    Frame *frame = &frames[depth - 1];
    if (frame->child_index == frame->child_count) {
      depth--;
      continue;
    }

    Subtree child = frame->children[frame->child_index];
    start = frame->position;
    if (frame->child_index++ > 0) start = length_add(start, ts_subtree_padding(child));
    Length end = length_add(start, ts_subtree_size(child));
    frame->position = end;

    TSSymbol alias = 0;
    uint16_t field = 0;
    if (!ts_subtree_extra(child)) {
      uint32_t index = frame->structural_index++;
      if (frame->aliases) alias = frame->aliases[index];
      field = frame->field;
      for (const TSFieldMapEntry *entry = frame->fields; entry < frame->fields_end; entry++) {
        if (entry->child_index == index && !entry->inherited) {
          field = entry->field_id;
          break;
        }
      }
    }

    bool visible = alias || ts_subtree_visible(child);
    uint32_t owner = frame->owner;
    if (visible) {
      if (count == capacity) break;
      AxNode *node = &nodes[count];
      lay_out(node, language, child, alias, field, start, end);
      if (frames[owner].last_child) nodes[frames[owner].last_child].next_sibling = count;
      frames[owner].last_child = count;
      count++;
    }
    if (ts_subtree_visible_child_count(child) > 0) {
      if (depth == frame_capacity) {
        Frame *grown = realloc(frames, (frame_capacity *= 2) * sizeof(Frame));
        if (!grown) {
          count = 0;
          break;
        }
        frames = grown;
      }
      push(&frames[depth], child, language, start, visible ? 0 : field);
      frames[depth].owner = visible ? depth : owner;
      depth++;
    }
  }
  free(frames);
  return count;
}
