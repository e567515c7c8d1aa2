-- What the report to the council told of why things were refused: counts of closed quarters with ten people or nobody behind
-- each. Kept as they were told: who is erased later changes no number that somebody has seen. About nobody.
CREATE TABLE told_reason (
  kind text NOT NULL,
  -- The first month that is not in it: year x 12 + month - 1.
  until integer NOT NULL,
  telling jsonb NOT NULL,
  PRIMARY KEY (kind, until)
);
-- Reasons are found by the commitment in the event.
CREATE INDEX record_commitment ON record (commitment);
