-- Whether who asked to take part was enrolled since, which is never undone: the list of who waits asks about nobody else.
-- False until somebody looked; only the chain decides.
ALTER TABLE application ADD COLUMN enrolled boolean NOT NULL DEFAULT false;
CREATE INDEX application_waits ON application (at) WHERE NOT enrolled;
