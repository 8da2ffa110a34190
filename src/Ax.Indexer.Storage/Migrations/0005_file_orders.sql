-- Files as they are listed: those of the product before tests and generated or third-party code (flags of FileFlags), those near
-- the root first, then by path. SymbolListing orders by the same expressions.
CREATE INDEX files_by_importance ON files (flags & 15 <> 0, length(path) - length(replace(path, '/', '')), path);

-- The name of a file without its folders, in any case.
CREATE INDEX files_by_name ON files (substr(path, length(rtrim(path, replace(path, '/', ''))) + 1) COLLATE NOCASE);
