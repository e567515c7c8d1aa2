-- How many records a law kept when somebody had everything erased, for that person themselves: a number, not which ones.
-- Null where nobody wrote it down.
ALTER TABLE erased ADD COLUMN kept integer CHECK (kept >= 0);
