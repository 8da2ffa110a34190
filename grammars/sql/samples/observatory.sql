-- Schema of an observatory's archive (PostgreSQL).

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE DATABASE observatory;
CREATE SCHEMA IF NOT EXISTS archive AUTHORIZATION keeper;

-- How sure one is of an identification.
CREATE TYPE archive.confidence AS ENUM ('certain', 'probable', 'doubtful');
/* A place on the sky, in degrees. */
CREATE TYPE archive.position AS (
  ascension numeric(9, 6),
  declination numeric(8, 6)
);
CREATE TYPE archive.magnitude_range AS RANGE (subtype = float8);

CREATE SEQUENCE archive.plate_number START WITH 1000 INCREMENT BY 1;

-- Photographic plates, one row for each exposure.
CREATE TABLE IF NOT EXISTS archive.plates (
  id bigint PRIMARY KEY DEFAULT nextval('archive.plate_number'),
  telescope_id int NOT NULL REFERENCES archive.telescopes (id) ON DELETE RESTRICT,
  taken_at timestamp with time zone NOT NULL, -- middle of the exposure
  centre archive.position,
  -- seconds
  exposure numeric(7, 2) CHECK (exposure > 0),
  emulsion varchar(40) DEFAULT 'IIa-O',
  notes text
);

CREATE TABLE archive.telescopes (
  id serial PRIMARY KEY,
  name varchar(80) NOT NULL UNIQUE,
  aperture numeric(6, 3)
);

CREATE TABLE archive.sightings (
  plate_id bigint NOT NULL,
  star_id bigint NOT NULL,
  magnitude real,
  sureness archive.confidence,
  PRIMARY KEY (plate_id, star_id),
  FOREIGN KEY (plate_id) REFERENCES archive.plates (id),
  CONSTRAINT brightness CHECK (magnitude < 25)
);

ALTER TABLE archive.sightings ADD COLUMN seen_by text;
ALTER TABLE archive.sightings ADD CONSTRAINT sightings_star FOREIGN KEY (star_id) REFERENCES archive.stars (id);

CREATE UNIQUE INDEX plates_by_time ON archive.plates USING btree (taken_at, telescope_id);
CREATE INDEX telescopes_by_name ON archive.telescopes (lower(name));

-- Every star with its mean brightness.
CREATE OR REPLACE VIEW archive.brightness AS
SELECT s.star_id, avg(s.magnitude) AS mean_magnitude, count(*) AS plates
FROM archive.sightings AS s
JOIN archive.plates p ON p.id = s.plate_id
WHERE p.exposure > 10
GROUP BY s.star_id;

CREATE MATERIALIZED VIEW archive.recent AS
SELECT telescope_id, taken_at AS moment FROM archive.plates WHERE taken_at > now();

-- How many stars a plate shows; fainter ones than the limit do not count.
CREATE OR REPLACE FUNCTION archive.count_stars(plate bigint, faintest real, OUT_unit archive.position)
RETURNS int AS $$
DECLARE
  total int := 0;
BEGIN
  SELECT count(*) INTO total FROM archive.sightings WHERE plate_id = plate AND magnitude < faintest;
  RETURN total;
END;
$$ LANGUAGE plpgsql STABLE;

CREATE FUNCTION archive.centre_of(plate bigint) RETURNS archive.position
LANGUAGE sql IMMUTABLE AS $$ SELECT centre FROM archive.plates WHERE id = plate $$;

-- Not closed by RETURNS: what it gives back are its OUT parameters
CREATE FUNCTION archive.extent(IN plate bigint, OUT width float8, OUT height float8)
AS 'observatory', 'plate_extent' LANGUAGE c;

CREATE TRIGGER stamp_plate
  BEFORE INSERT OR UPDATE ON archive.plates
  FOR EACH ROW EXECUTE FUNCTION archive.stamp();

WITH bright AS (
  SELECT star_id, min(magnitude) AS least FROM archive.sightings GROUP BY star_id
)
SELECT b.star_id, cast(b.least AS archive.magnitude_range)
FROM bright b
WHERE EXISTS (SELECT 1 FROM archive.stars st WHERE st.id = b.star_id);

INSERT INTO archive.telescopes (name, aperture) VALUES ('Refractor', 0.65);
UPDATE archive.plates SET emulsion = 'IIIa-J' WHERE telescope_id = 2;
DELETE FROM archive.sightings WHERE sureness = 'doubtful';
