-- A migration in the middle of being written.

CREATE TABLE ferries (
  id int PRIMARY KEY,
  name text NOT NULL,
  CONSTRAINT ferries_name UNIQUE (name)
);

ALTER TABLE ferries ADD COLUMN

CREATE TABLE sailings (
  ferry_id int REFERENCES ferries (id),
  leaves timestamp,
  harbour text
);

SELECT f.name, FROM ferries f WHERE ;

CREATE TABLE crossings PARTITION OF sailings FOR VALUES FROM (1) TO (9);

-- How late a ferry is, in minutes.
CREATE FUNCTION delay(ferry int) RETURNS int LANGUAGE sql AS $$ SELECT 5 $$;

CREATE VIEW late AS SELECT ferry_id FROM sailings WHERE delay(ferry_id) > 10;
