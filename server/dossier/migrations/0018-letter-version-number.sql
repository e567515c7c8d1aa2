-- Which version of its words a letter has now, so that a list can say that something else stood there before.
ALTER TABLE letter ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0);
UPDATE letter SET version = newest.version
  FROM (SELECT letter, max(version) AS version FROM letter_version GROUP BY letter) newest
  WHERE newest.letter = letter.id;
