-- Where a person wants to hear by e-mail that there is news. The address and its language are sealed, and so is the code.
CREATE TABLE news_address (
  subject text PRIMARY KEY,
  sealed_address bytea NOT NULL,
  -- Until when the code that was sent there works, and how often a wrong one was typed. Empty once it was typed in.
  code_until timestamptz,
  code_tries integer NOT NULL DEFAULT 0,
  -- What the index knew when news was looked for last: lines after it are news. Empty until the code was typed in.
  from_block integer,
  CHECK ((code_until IS NULL) <> (from_block IS NULL))
);
-- What has to be sent, and what was: each reason once a person. It is written before a mail leaves.
CREATE TABLE news (
  subject text NOT NULL,
  -- By the chain's own numbers: "line 12-3", "step 7". No word of anybody.
  reason text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('news', 'urgent', 'code')),
  at timestamptz NOT NULL DEFAULT now(),
  -- The mail that tells it, together with others that waited; the name it has on its way.
  mail uuid,
  tries integer NOT NULL DEFAULT 0,
  try_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  PRIMARY KEY (subject, reason),
  CHECK (sent_at IS NULL OR mail IS NOT NULL)
);
CREATE INDEX news_unsent ON news (mail) WHERE sent_at IS NULL;
