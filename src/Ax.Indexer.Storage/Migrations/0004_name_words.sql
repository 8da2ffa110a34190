-- The words of which names are made, by which abbreviations are looked up: 2 to 24 letters a to z, in lower case.
CREATE TABLE name_words (
    word  TEXT PRIMARY KEY,
    count INTEGER NOT NULL                          -- in how many places of names it stands
) STRICT, WITHOUT ROWID;
