-- Photos of a step's begin and end, and of a letter. Of whom, of what, when, by whom and how large stand openly; the picture
-- is sealed in parts under the person's key. A name of a file is kept nowhere.
CREATE TABLE photo (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  -- As the chain numbers it.
  subgoal_id integer,
  moment text CHECK (moment IN ('begin', 'end')),
  letter uuid UNIQUE REFERENCES letter ON DELETE CASCADE,
  size integer NOT NULL CHECK (size > 0),
  parts integer NOT NULL CHECK (parts > 0),
  at timestamptz NOT NULL,
  by text NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  UNIQUE (subgoal_id, moment),
  CHECK ((subgoal_id IS NULL) = (moment IS NULL)),
  CHECK ((subgoal_id IS NULL) <> (letter IS NULL))
);
CREATE INDEX photo_subject ON photo (subject, position);

CREATE TABLE photo_part (
  photo uuid NOT NULL REFERENCES photo ON DELETE CASCADE,
  part integer NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (photo, part)
);
-- Sealed bytes do not become smaller: do not try.
ALTER TABLE photo_part ALTER COLUMN sealed SET STORAGE EXTERNAL;
