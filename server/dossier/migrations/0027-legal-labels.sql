-- What the coins of this programme are by law, as the municipality decided: its label, the day of the decision, where it can be
-- read and whom to call. About nobody. Each for ever under its number: a later one takes its place, and those before it stay.
CREATE TABLE legal_label (
  id integer PRIMARY KEY CHECK (id > 0),
  content jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL
);
