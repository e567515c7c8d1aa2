-- What is due and was put before a second official: one list at a time. It goes when it is agreed or taken back; what was
-- destroyed by it stays in `destruction`.
CREATE TABLE destruction_list (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL
);
CREATE UNIQUE INDEX destruction_list_one ON destruction_list ((true));

CREATE TABLE destruction_item (
  list uuid NOT NULL REFERENCES destruction_list ON DELETE CASCADE,
  subject text NOT NULL,
  process text NOT NULL CHECK (process IN ('applied', 'left')),
  due timestamptz NOT NULL,
  PRIMARY KEY (list, subject)
);

-- Proof of a list that was agreed: since when the oldest was due, and the two officials. Of what goes by itself: empty.
ALTER TABLE destruction
  ADD COLUMN list uuid,
  ADD COLUMN since timestamptz,
  ADD COLUMN proposed_by text,
  ADD COLUMN agreed_by text,
  ADD CHECK ((list IS NULL) = (agreed_by IS NULL)),
  ADD CHECK (proposed_by <> agreed_by);
