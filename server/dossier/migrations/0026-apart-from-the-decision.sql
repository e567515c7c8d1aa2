-- Whether who wrote the answer to who does not agree, and who agreed to it, said that they did not decide or write what it is about.
-- Of an answer that waits: whether its writer did. Nobody was asked before.
ALTER TABLE objection ADD COLUMN apart boolean NOT NULL DEFAULT false;
