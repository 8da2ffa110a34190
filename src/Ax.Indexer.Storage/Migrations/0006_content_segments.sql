-- The segments of the trigram index: files of the folder 'content'. Of each file that is text one of them knows the trigrams, by its id;
-- ids that are in files no more are its tombstones.
CREATE TABLE content_segments (
    name      TEXT PRIMARY KEY,
    checksum  INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    removed   INTEGER NOT NULL                      -- documents whose files are gone
) STRICT, WITHOUT ROWID;
