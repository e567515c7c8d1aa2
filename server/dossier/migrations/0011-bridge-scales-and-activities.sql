-- What a programme says itself, about nobody: in which words the levels of a bridge are said, each scale for ever under its
-- number, since bridges name it; and what can be done in the neighbourhood, with its value and the rule behind it.
CREATE TABLE bridge_scale (
  id integer PRIMARY KEY CHECK (id > 0),
  levels jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL
);

CREATE TABLE activity (
  id uuid PRIMARY KEY,
  content jsonb NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  by text NOT NULL,
  ended_at timestamptz
);
