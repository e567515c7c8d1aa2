-- Whether mail leaves: when one was last taken, when one last was not, and why. One row, about nobody.
CREATE TABLE mail_health (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  sent_at timestamptz,
  failed_at timestamptz,
  why text CHECK (why IN ('unreached', 'login', 'refused')),
  CHECK ((failed_at IS NULL) = (why IS NULL))
);
INSERT INTO mail_health DEFAULT VALUES;
