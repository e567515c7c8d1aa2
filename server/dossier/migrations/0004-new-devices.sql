-- An invitation can be for another device of somebody who takes part already; it says nothing about whom.
ALTER TABLE invitation
  ADD COLUMN purpose text NOT NULL DEFAULT 'join' CHECK (purpose IN ('join', 'device')),
  -- The key of that device, for the officials who put it in the place of a lost one. A public key, told by the chain later.
  ADD COLUMN signer text CHECK (signer ~ '^0x([0-9a-f]{2})+$'),
  ADD CHECK (signer IS NULL OR account IS NOT NULL);
