-- Holds no row. Who changes something locks it first: beside others who do, or alone with `If-Match`, so that nothing changes
-- between what was compared and the change itself. A lock on a table takes no snapshot: waiting for it holds no erased row back.
CREATE TABLE turn ();
