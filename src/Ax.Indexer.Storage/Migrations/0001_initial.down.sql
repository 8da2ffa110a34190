DROP TABLE facts;
DROP TABLE file_identifiers;
DROP TABLE symbol_search;
DROP TABLE occurrences;
DROP TABLE imports;
DROP TABLE symbols;
DROP TABLE files;
DROP TABLE languages;
