DROP TABLE symbol_keys;
