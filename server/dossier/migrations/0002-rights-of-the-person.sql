-- The number under which a destroyed key is written down outside the database. It says nothing about anybody.
ALTER TABLE subject ADD COLUMN key_id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE;

-- The log of processing names a subject by a tag that only the subject's key makes. Lines from before get theirs at the
-- next start; then open_subject is empty for good.
ALTER TABLE audit RENAME COLUMN subject TO open_subject;
ALTER TABLE audit ALTER COLUMN open_subject DROP NOT NULL;
ALTER TABLE audit ADD COLUMN subject_tag bytea;
ALTER TABLE audit DROP CONSTRAINT audit_action_check;
ALTER TABLE audit ADD CHECK (action IN ('read', 'write', 'export', 'erase'));
DROP INDEX audit_subject;
CREATE INDEX audit_subject_tag ON audit (subject_tag, position);
CREATE INDEX audit_open_subject ON audit (position) WHERE open_subject IS NOT NULL;

-- The log grows and is not changed: a line goes when its term is over and not before.
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.open_subject IS NOT NULL AND NEW.open_subject IS NULL
    AND (NEW.position, NEW.at, NEW."by", NEW.action, NEW.what)
      IS NOT DISTINCT FROM (OLD.position, OLD.at, OLD."by", OLD.action, OLD.what) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '3 years' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'the log of processing is append-only';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE FUNCTION audit_is_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log of processing is append-only';
END $$;
CREATE TRIGGER audit_no_truncate BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_not_emptied();

-- What a person lets others see. No row: not. `until` empty: until the person says otherwise.
CREATE TABLE sharing (
  subject text NOT NULL REFERENCES subject,
  audience text NOT NULL CHECK (audience IN ('mentor', 'household')),
  what text NOT NULL CHECK (what IN ('coins', 'goals', 'debts')),
  until timestamptz,
  PRIMARY KEY (subject, audience, what)
);

-- "Niet mee eens", to a named person at the office, with a term.
CREATE TABLE objection (
  id uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  sealed_content bytea NOT NULL,
  at timestamptz NOT NULL,
  official text NOT NULL,
  answer_by timestamptz NOT NULL,
  sealed_answer bytea,
  answered_at timestamptz,
  answered_by text,
  position bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX objection_subject ON objection (subject, position);

-- What a law makes us keep of one record after its subject is erased: on which ground and until when.
CREATE TABLE legal_hold (
  record uuid PRIMARY KEY,
  subject text NOT NULL REFERENCES subject,
  sealed_ground bytea NOT NULL,
  until date NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX legal_hold_subject ON legal_hold (subject);

-- Such a record after the erasure: under a key of its own, linked to no account.
CREATE TABLE kept (
  id uuid PRIMARY KEY,
  wrapped_key bytea NOT NULL,
  sealed_content bytea NOT NULL,
  until date NOT NULL
);

-- What was destroyed on schedule: how many of what, never whose.
CREATE TABLE destruction (
  position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  process text NOT NULL,
  rule text NOT NULL,
  count integer NOT NULL
);

-- Answers to writes that were sent with an Idempotency-Key, for a day. Sealed under that key itself, which only the
-- client has.
CREATE TABLE idempotent_answer (
  key_hash bytea PRIMARY KEY,
  sealed_answer bytea,
  expires_at timestamptz NOT NULL
);
CREATE INDEX idempotent_answer_expires_at ON idempotent_answer (expires_at);
