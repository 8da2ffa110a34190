// bm25_capped(): BM25 with weighted columns (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009),
// as FTS5's own bm25() computes it, but for one thing: how many rows have a phrase is counted up to a bound. FTS5 counts all of
// them for each query, which for a word of a million rows takes longer than all the rest.
// Compiled into the SQLite library, which calls ax_sqlite_init when it starts (SQLITE_EXTRA_INIT).
//
//   bm25_capped(<table>, <bound>, <weight of the first column>, ...)
//
// The smaller, the better the row, as with bm25(). Beyond the bound words are alike: each is taken for as frequent as the bound.

#include <math.h>
#include <string.h>
#include "sqlite3.h"

// What is known of a query as a whole; freq is scratch space for one row. The arrays follow the structure.
typedef struct {
  int phrases;
  double average_length;
  double *idf;
  double *freq;
} AxQuery;

typedef struct {
  sqlite3_int64 bound;
  sqlite3_int64 rows;
} AxCount;

static int count_row(const Fts5ExtensionApi *api, Fts5Context *context, void *state) {
  (void)api;
  (void)context;
  AxCount *count = state;
  return ++count->rows >= count->bound ? SQLITE_DONE : SQLITE_OK;
}

static int prepare_query(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_int64 bound, AxQuery **result) {
  *result = api->xGetAuxdata(context, 0);
  if (*result) return SQLITE_OK;
  int phrases = api->xPhraseCount(context);
  AxQuery *query = sqlite3_malloc64(sizeof(AxQuery) + 2 * (sqlite3_uint64)phrases * sizeof(double));
  if (!query) return SQLITE_NOMEM;
  memset(query, 0, sizeof(AxQuery));
  query->phrases = phrases;
  query->idf = (double *)(query + 1);
  query->freq = query->idf + phrases;
  sqlite3_int64 rows = 0, tokens = 0;
  int code = api->xRowCount(context, &rows);
  if (code == SQLITE_OK) code = api->xColumnTotalSize(context, -1, &tokens);
  query->average_length = rows > 0 ? (double)tokens / (double)rows : 1.0;
  for (int i = 0; i < phrases && code == SQLITE_OK; i++) {
    AxCount count = {bound, 0};
    code = api->xQueryPhrase(context, i, &count, count_row);
    double idf = log(((double)(rows - count.rows) + 0.5) / ((double)count.rows + 0.5));
    // A phrase of most rows must not count against a row.
    query->idf[i] = idf > 0.0 ? idf : 1e-6;
  }
  if (code == SQLITE_OK) code = api->xSetAuxdata(context, query, sqlite3_free);
  // xSetAuxdata frees the query when it fails.
  else sqlite3_free(query);
  *result = code == SQLITE_OK ? query : 0;
  return code;
}

static void bm25_capped(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int count, sqlite3_value **values) {
  const double k1 = 1.2, b = 0.75;
  AxQuery *query = 0;
  int hits = 0, length = 0;
  double score = 0.0;
  sqlite3_int64 bound = count > 0 ? sqlite3_value_int64(values[0]) : 0;
  int code = prepare_query(api, context, bound > 0 ? bound : 0x7fffffff, &query);
  if (code == SQLITE_OK) {
    memset(query->freq, 0, sizeof(double) * (size_t)query->phrases);
    code = api->xInstCount(context, &hits);
  }
  for (int i = 0; i < hits && code == SQLITE_OK; i++) {
    int phrase, column, offset;
    code = api->xInst(context, i, &phrase, &column, &offset);
    if (code == SQLITE_OK) query->freq[phrase] += column + 1 < count ? sqlite3_value_double(values[column + 1]) : 1.0;
  }
  if (code == SQLITE_OK) code = api->xColumnSize(context, -1, &length);
  if (code != SQLITE_OK) {
    sqlite3_result_error_code(result, code);
    return;
  }
  for (int i = 0; i < query->phrases; i++) {
    double freq = query->freq[i];
    score += query->idf[i] * (freq * (k1 + 1.0)) / (freq + k1 * (1.0 - b + b * (double)length / query->average_length));
  }
  sqlite3_result_double(result, -score);
}

static int register_functions(sqlite3 *db, char **error, const struct sqlite3_api_routines *routines) {
  (void)error;
  (void)routines;
  fts5_api *api = 0;
  sqlite3_stmt *statement = 0;
  // The statement reads the schema, and another program may hold the file for a moment.
  sqlite3_busy_timeout(db, 5000);
  int code = sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &statement, 0);
  if (code == SQLITE_OK) code = sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", 0);
  if (code == SQLITE_OK) sqlite3_step(statement);
  sqlite3_finalize(statement);
  return code == SQLITE_OK && api ? api->xCreateFunction(api, "bm25_capped", 0, bm25_capped, 0) : code;
}

int ax_sqlite_init(const char *unused) {
  (void)unused;
  return sqlite3_auto_extension((void (*)(void))register_functions);
}
