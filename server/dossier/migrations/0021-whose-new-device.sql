-- Whose account a code for a new device is for, and which of its keys is lost: the desk finds it again after a reload.
ALTER TABLE invitation
  ADD COLUMN replaces_account text,
  ADD COLUMN replaces_signer text CHECK (replaces_signer ~ '^0x([0-9a-f]{2})*$'),
  ADD CHECK ((replaces_account IS NULL) = (replaces_signer IS NULL)),
  ADD CHECK (replaces_account IS NULL OR purpose = 'device'),
  -- An ended one says nothing about anybody.
  ADD CHECK (ended IS NULL OR replaces_account IS NULL),
  -- `asked`: the new device was asked for on the chain, which tells the rest.
  DROP CONSTRAINT invitation_ended_check,
  ADD CONSTRAINT invitation_ended_check CHECK (ended IN ('refused', 'revoked', 'asked'));
CREATE INDEX invitation_replaces ON invitation (replaces_account) WHERE replaces_account IS NOT NULL;
