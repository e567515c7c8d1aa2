-- The hash of the account's key that signed in, as the account itself keeps it: with the key the session ends. Empty where
-- the account is no passkey account.
ALTER TABLE session ADD COLUMN key_hash bytea CHECK (length(key_hash) = 32);
