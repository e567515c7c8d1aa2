-- Who had everything erased: a write about them by anybody else is refused, so that no office rebuilds a dossier of who
-- left it. An account and a day, no word; gone once they come back by themselves.
CREATE TABLE erased (
  address text PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
