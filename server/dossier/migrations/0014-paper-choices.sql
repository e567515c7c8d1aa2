-- What a resident chose on signed paper and the dossier alone knows: whether the creditor of a letter may know, or who sees
-- along. A yes is confirmed by a second official and waits; who ended it and how stays told.
CREATE TABLE paper_choice (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  letter uuid REFERENCES letter ON DELETE CASCADE,
  audience text CHECK (audience IN ('mentor', 'household', 'communityBuilder')),
  what text CHECK (what IN ('coins', 'goals', 'debts')),
  answer text NOT NULL CHECK (answer IN ('yes', 'no')),
  -- Where the paper is kept.
  sealed_place bytea NOT NULL,
  proposed_by text NOT NULL,
  -- Of who entered it: who confirms is of another one.
  organisation integer NOT NULL,
  proposed_at timestamptz NOT NULL,
  answer_until timestamptz NOT NULL,
  confirmed_by text,
  ready_at timestamptz,
  ended text CHECK (ended IN ('performed', 'stopped')),
  ended_by text,
  ended_at timestamptz,
  CHECK ((letter IS NULL) <> (audience IS NULL)),
  CHECK ((audience IS NULL) = (what IS NULL)),
  CHECK ((confirmed_by IS NULL) = (ready_at IS NULL)),
  CHECK ((ended IS NULL) = (ended_at IS NULL))
);
CREATE INDEX paper_choice_subject ON paper_choice (subject);
ALTER TABLE paper_task
  DROP CONSTRAINT paper_task_purpose_check,
  ADD CONSTRAINT paper_task_purpose_check CHECK (purpose IN ('goals', 'debts', 'letters'));
