import pg from "pg";
import { tellLost } from "./tell-lost.ts";

/** Lets changes through: `beside` others, or `alone`, while nobody changes anything, in whichever process. */
export type Turns = {
  take<Answer>(how: "alone" | "beside", act: () => Promise<Answer>): Promise<Answer>;
  close(): Promise<void>;
};

const LOCK = {
  beside: "BEGIN; LOCK TABLE turn IN ROW SHARE MODE",
  alone: "BEGIN; LOCK TABLE turn IN EXCLUSIVE MODE",
};

/**
 * Turns in the database itself, first come first served. Their connections are their own: who has a turn never waits for a
 * connection that somebody who waits for a turn holds.
 */
export function turnsIn(url: string): Turns {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 15_000,
    statement_timeout: 15_000,
    application_name: "socialcoin-server turns",
  });
  tellLost(pool);

  return {
    async take(how, act) {
      const client = await pool.connect();
      try {
        await client.query(LOCK[how]);
        return await act();
      } finally {
        const isBroken = await client.query("COMMIT").then(
          () => false,
          () => true,
        );
        client.release(isBroken);
      }
    },
    close: () => pool.end(),
  };
}
