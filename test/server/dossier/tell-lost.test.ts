import pg from "pg";
import { afterEach, describe, expect, it, vi } from "vitest";
import { tellLost } from "../../../server/dossier/tell-lost.ts";

const LOST = '{"lost":"database connection"}';

afterEach(() => vi.restoreAllMocks());

describe("a connection that breaks while it is idle", () => {
  it("is told while the pool is in use, and not once it was let go", async () => {
    const error = vi.spyOn(console, "error").mockReturnValue(undefined);
    const pool = new pg.Pool();
    tellLost(pool);
    pool.emit("error", new Error("terminating connection"));
    expect(error.mock.calls).toEqual([[LOST]]);

    // A command ends its pool and then the database, whose last word comes after that.
    await pool.end();
    pool.emit("error", new Error("terminating connection"));
    expect(error.mock.calls).toEqual([[LOST]]);
  });
});
