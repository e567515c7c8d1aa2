-- An official who has a signed paper of a resident before them reads what it is about, for a day. Each one is told to the
-- resident; what was looked at stands in the log of processing.
CREATE TABLE paper_task (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  official text NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('goals', 'debts')),
  -- Where the paper is kept.
  sealed_place bytea NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL
);
CREATE INDEX paper_task_subject ON paper_task (subject);
CREATE INDEX paper_task_official ON paper_task (official, until);
