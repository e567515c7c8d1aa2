import type { MasterKey } from "../keys/master-key.ts";

/** Under what the database tells that a creditor's code is taken, without being able to read it. */
export function codeHash(master: MasterKey, creditor: number, code: string): Promise<Buffer> {
  return master.mac(`match code ${creditor}/${code}`);
}
