import { db } from "ponder:api";
import { sql } from "ponder";
import type { Head } from "../../../protocol/wire/basics.ts";

/**
 * The newest block that the tables hold. Ponder commits its checkpoint together with a block's rows: whoever reads the
 * head first and rows after it gets rows at least as new. A checkpoint is ten digits of time, sixteen of chain id and
 * sixteen of block number, and more.
 */
export async function headNow(): Promise<Head> {
  const { rows } = await db.execute<{ checkpoint: string }>(
    sql`SELECT latest_checkpoint AS checkpoint FROM _ponder_checkpoint`,
  );
  const checkpoint = rows[0]?.checkpoint;
  if (checkpoint === undefined) return { block: 0, time: 0 };
  return { block: Number(checkpoint.slice(26, 42)), time: Number(checkpoint.slice(0, 10)) };
}
