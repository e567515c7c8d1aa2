-- Euros that a fund paid to a creditor, as the office says, and what the creditor says of it. Amounts and numbers of offers
-- alone: nobody's name, claim or account is in it. What was taken back stays, so that both sides see what was said.
CREATE TABLE payment (
  id uuid PRIMARY KEY,
  -- The creditor's account.
  creditor text NOT NULL,
  fund_id integer NOT NULL,
  paid_on date NOT NULL,
  reference text NOT NULL,
  -- As the chain numbers them.
  offers integer[] NOT NULL CHECK (cardinality(offers) > 0),
  cents bigint NOT NULL CHECK (cents > 0),
  by text NOT NULL,
  at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'said' CHECK (state IN ('said', 'received', 'notReceived', 'takenBack')),
  answered_at timestamptz,
  position bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX payment_creditor ON payment (creditor);

-- An offer is paid for once: by the payment that stands.
CREATE TABLE payment_offer (
  offer_id integer PRIMARY KEY,
  payment uuid NOT NULL REFERENCES payment
);
