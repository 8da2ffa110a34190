-- By which names are found that are asked for otherwise than by their beginning: the name backwards, behind '<', and the first
-- letters of its words, behind '^'. rowid = symbol id.
CREATE VIRTUAL TABLE symbol_keys USING fts5 (
    keys,
    content = '', contentless_delete = 1, detail = 'none',
    tokenize = "ascii tokenchars '!#$%&()*+,-./:;<=>?@[\]^_`{|}~'"
);
