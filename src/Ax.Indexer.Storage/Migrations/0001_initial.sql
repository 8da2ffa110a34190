-- One row per language that has files here. The fingerprint tells whether its files were extracted by what is installed now.
CREATE TABLE languages (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    separator   TEXT NOT NULL,
    fingerprint BLOB NOT NULL
) STRICT;

-- Ids grow: a changed file gets a new one. Only that of the last file can come back, after it was deleted.
CREATE TABLE files (
    id              INTEGER PRIMARY KEY,
    path            TEXT NOT NULL UNIQUE,           -- relative to the root, with '/'
    language_id     INTEGER REFERENCES languages (id),
    size            INTEGER NOT NULL,               -- bytes
    modified        INTEGER NOT NULL,               -- 100 ns ticks, UTC; 0: too recent to be trusted
    hash            BLOB,                           -- first 16 bytes of SHA-256; null: not read as a whole
    line_count      INTEGER NOT NULL,
    flags           INTEGER NOT NULL,               -- FileFlags
    symbol_count    INTEGER NOT NULL,
    reference_count INTEGER NOT NULL,
    import_count    INTEGER NOT NULL,
    error_count     INTEGER NOT NULL,               -- places the parser could not make sense of
    problem         TEXT                            -- why it failed or is partial
) STRICT;

-- id = file id << 20 | ordinal in the file: no column, no index for the file, and a file's symbols stand together.
-- Lines and columns are 0-based, columns and spans in bytes of the source as UTF-8. Signature and documentation are
-- kept as spans: their text is in the file.
CREATE TABLE symbols (
    id               INTEGER PRIMARY KEY,
    name             TEXT NOT NULL,
    kind             INTEGER NOT NULL,              -- SymbolKind
    parent           INTEGER,                       -- ordinal of the containing symbol
    container        TEXT,                          -- a container that is no symbol of this file
    line             INTEGER NOT NULL,              -- of the name
    column           INTEGER NOT NULL,              -- of the name
    line_offset      INTEGER NOT NULL,              -- lines from the definition's first line to the name's
    line_count       INTEGER NOT NULL,              -- lines from the name's to the definition's last
    signature_start  INTEGER NOT NULL,
    signature_length INTEGER NOT NULL,
    doc_start        INTEGER,
    doc_length       INTEGER,
    visibility       INTEGER NOT NULL,              -- Visibility
    modifiers        INTEGER NOT NULL               -- SymbolModifiers
) STRICT;

-- id = file id << 20 | ordinal in the file.
CREATE TABLE imports (
    id     INTEGER PRIMARY KEY,
    line   INTEGER NOT NULL,
    target TEXT NOT NULL,                           -- as written, without quotes
    names  TEXT                                     -- 'name', 'name as alias', '* as alias'; joined by ', '
) STRICT;

-- All occurrences of all names of a file in one value; OccurrenceCodec describes it.
CREATE TABLE occurrences (
    file_id INTEGER PRIMARY KEY,
    data    BLOB NOT NULL
) STRICT;

-- The engine splits text into tokens; the tokenizer only has to cut at spaces and to fold case. detail = 'full' although
-- nobody asks for phrases: without content, bm25() is 0 for every row at any other level of detail.
CREATE VIRTUAL TABLE symbol_search USING fts5 (
    name, parts, container, signature, doc,
    content = '', contentless_delete = 1, detail = 'full',
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);

-- Which files mention an identifier; rowid = file id.
CREATE VIRTUAL TABLE file_identifiers USING fts5 (
    names,
    content = '', contentless_delete = 1, detail = 'none',
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);

CREATE TABLE facts (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
