-- Who looks along without a role on the chain, and until when. The office says so; who takes part or has a role is none.
CREATE TABLE reader (
  address text PRIMARY KEY,
  role text NOT NULL CHECK (role IN ('funder', 'communityBuilder', 'informationGatherer', 'auditor')),
  until timestamptz NOT NULL,
  by text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE sharing
  DROP CONSTRAINT sharing_audience_check,
  ADD CONSTRAINT sharing_audience_check CHECK (audience IN ('mentor', 'household', 'communityBuilder'));
