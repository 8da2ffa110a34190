-- What stands before an import's target: '<' of an angled one, else the word before it (require_relative, mod, __DIR__).
-- Where a target is looked for can depend on it. Null: nothing on the same line.
ALTER TABLE imports ADD COLUMN mark TEXT;
