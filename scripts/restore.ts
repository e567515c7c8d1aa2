/** `npm run restore -- <file>`: puts a backup of the dossier back, and erases again who was erased since. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { erasureList } from "../server/dossier/backup/erasure-list.ts";
import { restoreBackup } from "../server/dossier/backup/restore-backup.ts";
import { connectDatabase } from "../server/dossier/connect-database.ts";
import { fileMasterKey } from "../server/dossier/keys/file-master-key.ts";
import { Advice } from "./bootstrap/advice.mjs";
import { openDatabase } from "./operate/open-database.ts";
import { readCommand } from "./operate/read-command.ts";
import { runCommand } from "./operate/run-command.ts";

const HELP = `npm run restore -- FILE --yes [--data DIR]

Puts the backup in FILE in the place of the dossier that is there; Socialcoin must be stopped. Needs
living-keys.json beside FILE and the master key in the data folder. Who was erased after the backup
was made stays erased. Without --yes it only says what it would do.`;

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2), root, HELP);
  if (!command) return undefined;
  const { file, data, yes } = command;
  if (!file) throw new Advice(`Name the backup.\n\n${HELP}`);
  if (!existsSync(file)) throw new Advice(`There is no file ${file}.`);
  if (!yes) return `This puts ${file} in the place of the dossier in ${data}. To do it, add --yes.`;

  const { folder, url, close } = await openDatabase(data, true);
  try {
    if (!existsSync(folder.masterKey))
      throw new Advice(`Put the master key back first: ${folder.masterKey}`);
    const master = await fileMasterKey(folder.masterKey);
    const destroyed = await erasureList(folder.erasures).all();
    const { database, close: disconnect } = connectDatabase(url);
    try {
      const { at, rows, erasedSince } = await restoreBackup(database, master, destroyed, file);
      return `Back as it was at ${at}: ${rows} rows. Erased again: ${erasedSince}.`;
    } finally {
      await disconnect();
    }
  } finally {
    await close();
  }
});
