/** `npm run rotate-master-key`: takes a new master key and wraps every key by it. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { erasureList } from "../server/dossier/backup/erasure-list.ts";
import { keyCopies } from "../server/dossier/backup/key-copies.ts";
import { connectDatabase } from "../server/dossier/connect-database.ts";
import { rotateMasterKey, settledMasterKey } from "../server/dossier/keys/rotate-master-key.ts";
import { migrate } from "../server/dossier/migrate.ts";
import { openDatabase } from "./operate/open-database.ts";
import { readCommand } from "./operate/read-command.ts";
import { runCommand } from "./operate/run-command.ts";
import { query } from "./start/database.ts";

const HELP = `npm run rotate-master-key [-- --data DIR]

Makes a new master key, wraps every key in the dossier by it and destroys the old one; Socialcoin
must be stopped. Copies of wrapped keys that lie elsewhere open nothing from then on.`;

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2), root, HELP);
  if (!command) return undefined;
  const { folder, url, close } = await openDatabase(command.data, true);
  try {
    // The demonstration's beginning is under the old key: without it "begin again" loads the pilot anew.
    rmSync(folder.firstJournal, { force: true });
    const beginning = `${new URL(url).pathname.slice(1)}_beginning`;
    const server = Object.assign(new URL(url), { pathname: "/postgres" }).href;
    await query(server, `drop database if exists ${beginning} with (force)`);

    const { database, close: disconnect } = connectDatabase(url);
    try {
      await migrate(database);
      await settledMasterKey(database, folder.masterKey);
      const count = await rotateMasterKey(database, folder.masterKey);
      const missed = await keyCopies(folder.keyCopies, erasureList(folder.erasures)).beginAnew(
        database,
      );
      const said = `A new master key wraps ${count} keys: ${folder.masterKey}`;
      return missed.length === 0
        ? said
        : `${said}\nNot reached, make a backup there again: ${missed.join(", ")}`;
    } finally {
      await disconnect();
    }
  } finally {
    await close();
  }
});
