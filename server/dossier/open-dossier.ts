import { connectDatabase } from "./connect-database.ts";
import type { Database } from "./connect-database.ts";
import { masterKey } from "./keys/master-key.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectKeys } from "./keys/subject-keys.ts";
import { migrate } from "./migrate.ts";

export type Dossier = {
  database: Database;
  keys: SubjectKeys;
  master: Buffer;
  close(): Promise<void>;
};

/** Opens the dossier's database, up to date and under the right master key. @throws Error that says what is wrong. */
export async function openDossier(url: string, masterKeyFile: string): Promise<Dossier> {
  const master = await masterKey(masterKeyFile);
  const { database, close } = connectDatabase(url);
  const keys = subjectKeys(master, database);
  try {
    await migrate(database);
    await keys.requireMaster();
  } catch (error) {
    await close();
    throw error;
  }
  return { database, keys, master, close };
}
