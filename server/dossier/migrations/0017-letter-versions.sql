-- Each version of the words of a debt from a letter, with a salt and a commitment of its own; the letter itself has the newest.
-- The first version of a letter from before this is written when it is first corrected: who listed it and when is not known.
CREATE TABLE letter_version (
  letter uuid NOT NULL REFERENCES letter ON DELETE CASCADE,
  version integer NOT NULL CHECK (version > 0),
  subject text NOT NULL REFERENCES subject,
  sealed_salt bytea NOT NULL,
  sealed_content bytea NOT NULL,
  commitment text NOT NULL UNIQUE,
  at timestamptz,
  by text,
  PRIMARY KEY (letter, version)
);
CREATE INDEX letter_version_subject ON letter_version (subject);
