-- For whom somebody looks along, where (of a communitybuilder) and why. The name stands in staff_name; the reason is sealed
-- under the reader's own key. Who was let in before this says neither, and a communitybuilder without a place reads nobody.
ALTER TABLE reader
  ADD COLUMN organisation integer REFERENCES organisation,
  ADD COLUMN neighbourhood integer,
  ADD COLUMN sealed_reason bytea;
