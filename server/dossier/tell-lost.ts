import type pg from "pg";

/**
 * Writes that a connection broke while it was idle; without a listener that would end the process, and the next query takes a
 * new one. Of a pool that is let go nothing is lost: its connections close a moment after `end` answered, when the database
 * may have stopped already.
 */
export function tellLost(pool: pg.Pool): void {
  pool.on("error", () => {
    if (!pool.ending) console.error(JSON.stringify({ lost: "database connection" }));
  });
}
