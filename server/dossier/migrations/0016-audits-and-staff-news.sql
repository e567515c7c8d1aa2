-- Why an auditor opens what the chain says of one person, or the log itself (then the subject is the auditor): said first,
-- sealed under the subject's key, for an hour.
CREATE TABLE audit_look (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  auditor text NOT NULL,
  sealed_reason bytea NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL
);
CREATE INDEX audit_look_subject ON audit_look (subject, until);
CREATE INDEX audit_look_auditor ON audit_look (auditor, until);

-- Which look a line of the log is about.
ALTER TABLE audit ADD COLUMN look uuid;

-- News for who works here: that somebody waits.
ALTER TABLE news
  DROP CONSTRAINT news_kind_check,
  ADD CONSTRAINT news_kind_check CHECK (kind IN ('news', 'urgent', 'work', 'code'));
