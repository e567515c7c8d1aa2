import { connectDatabase } from "./connect-database.ts";
import type { Database } from "./connect-database.ts";
import type { ErasureList } from "./backup/erasure-list.ts";
import { erasureList } from "./backup/erasure-list.ts";
import type { KeyCopies } from "./backup/key-copies.ts";
import { keyCopies } from "./backup/key-copies.ts";
import type { MasterKey } from "./keys/master-key.ts";
import { settledMasterKey } from "./keys/rotate-master-key.ts";
import type { SubjectKeys } from "./keys/subject-keys.ts";
import { subjectKeys } from "./keys/subject-keys.ts";
import { migrate } from "./migrate.ts";
import { replayErasures } from "./rights/replay-erasures.ts";
import { tagOpenLines } from "./tag-open-lines.ts";

export type Dossier = {
  database: Database;
  keys: SubjectKeys;
  master: MasterKey;
  erasures: ErasureList;
  keyCopies: KeyCopies;
  close(): Promise<void>;
};

/** Where the dossier is kept: the database, and outside it the master key and two lists. */
export type DossierPlace = {
  databaseUrl: string;
  masterKeyFile: string;
  erasuresFile: string;
  keyCopiesFile: string;
};

/** Opens the dossier's database, up to date and under the right master key. @throws Error that says what is wrong. */
export async function openDossier(place: DossierPlace): Promise<Dossier> {
  const { database, close } = connectDatabase(place.databaseUrl);
  const erasures = erasureList(place.erasuresFile);
  try {
    await migrate(database);
    const master = await settledMasterKey(database, place.masterKeyFile);
    const keys = subjectKeys(master, database);
    await keys.requireMaster();
    await replayErasures(database, await erasures.all());
    await tagOpenLines(database, keys);
    const copies = keyCopies(place.keyCopiesFile, erasures);
    return { database, keys, master, erasures, keyCopies: copies, close };
  } catch (error) {
    await close();
    throw error;
  }
}
