-- An answer to who does not agree, as long as it waits for a second official: its words, whose they are, and how often
-- something was put before a second. That number goes up with each change, so that a yes is to the words that were read.
-- Why a second sent it back stands beside it until other words do.
ALTER TABLE objection
  ADD COLUMN sealed_proposal bytea,
  ADD COLUMN proposed_by text,
  ADD COLUMN proposed_at timestamptz,
  ADD COLUMN proposals integer NOT NULL DEFAULT 0 CHECK (proposals >= 0),
  ADD COLUMN sealed_sent_back bytea,
  ADD COLUMN sent_back_by text,
  ADD COLUMN sent_back_at timestamptz,
  ADD COLUMN agreed_by text,
  ADD CHECK ((sealed_proposal IS NULL) = (proposed_by IS NULL)),
  ADD CHECK ((sealed_sent_back IS NULL) = (sent_back_by IS NULL)),
  ADD CHECK (sealed_sent_back IS NULL OR sealed_proposal IS NOT NULL),
  ADD CHECK (sent_back_by <> proposed_by),
  -- What was answered before this had one official: no second stands there.
  ADD CHECK (agreed_by <> answered_by),
  ADD CHECK (answered_at IS NULL OR sealed_proposal IS NULL);
