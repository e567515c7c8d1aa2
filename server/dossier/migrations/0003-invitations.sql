-- Invitations to apply with an account of one's own. No right and no word about anybody is in them.
CREATE TABLE invitation (
  -- A hash of the random token, which is kept nowhere.
  id text PRIMARY KEY CHECK (id ~ '^0x[0-9a-f]{64}$'),
  by text NOT NULL,
  neighbourhood integer NOT NULL,
  at timestamptz NOT NULL,
  until timestamptz NOT NULL,
  -- An official's signature by which the fee sponsor pays for the account; useless once a first account used it.
  ticket jsonb,
  -- The first account that came with the token and signed for it. Empty again once the invitation has ended.
  account text,
  claimed_at timestamptz,
  -- How many other accounts came after it.
  refused_claims integer NOT NULL DEFAULT 0,
  -- Who saw the same three words on both screens.
  matched_by text,
  ended text CHECK (ended IN ('refused', 'revoked')),
  CHECK ((account IS NULL) = (claimed_at IS NULL)),
  CHECK (matched_by IS NULL OR account IS NOT NULL),
  CHECK (ended IS NULL OR (account IS NULL AND ticket IS NULL))
);
CREATE INDEX invitation_by ON invitation (by, at);
CREATE INDEX invitation_account ON invitation (account) WHERE account IS NOT NULL;
CREATE INDEX invitation_until ON invitation (until);
