/** `npm run restore -- <file>`: puts a backup of the dossier back, and erases again who was erased since. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { erasureList } from "../server/dossier/backup/erasure-list.ts";
import { erasuresBeside, keyCopies } from "../server/dossier/backup/key-copies.ts";
import { keyCopyOf } from "../server/dossier/backup/write-backup.ts";
import { restoreBackup } from "../server/dossier/backup/restore-backup.ts";
import { connectDatabase } from "../server/dossier/connect-database.ts";
import { fileMasterKey } from "../server/dossier/keys/file-master-key.ts";
import { Advice } from "./bootstrap/advice.mjs";
import { openDatabase } from "./operate/open-database.ts";
import { readCommand } from "./operate/read-command.ts";
import { runCommand } from "./operate/run-command.ts";

const HELP = `npm run restore -- FILE --yes [--erasures LIST] [--data DIR]

Puts the backup in FILE in the place of the dossier that is there; Socialcoin must be stopped. Needs
living-keys.json beside FILE and the master key in the data folder. Who was erased after the backup
was made stays erased. Without --yes it only says what it would do.

A machine that did not make this backup does not know who was erased after it. Name the newest copy of
the list of erasures: the file erasures of the lost data folder, or the newest one that was beside the
backups. With --erasures none it goes on without: who was erased after the files beside FILE were
written comes back, and you have to erase them again.`;

const LIST_MISSING = `This data folder did not make this backup: it does not know who was erased after it.
Name the newest copy of the list of erasures: --erasures FILE
If there is none, say so: --erasures none. Then who was erased after living-keys.json beside the backup
was written comes back with all their words.`;

const WITHOUT_LIST = `Restored without a newer list of erasures. Who was erased after living-keys.json beside the backup was
written is back with all their words: find out who asked for it, and erase them again.`;

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2), root, HELP);
  if (!command) return undefined;
  const { file, data, yes, erasures } = command;
  if (!file) throw new Advice(`Name the backup.\n\n${HELP}`);
  if (!existsSync(file)) throw new Advice(`There is no file ${file}.`);
  if (!yes) return `This puts ${file} in the place of the dossier in ${data}. To do it, add --yes.`;

  const { folder, url, close } = await openDatabase(data, true);
  try {
    if (!existsSync(folder.masterKey))
      throw new Advice(`Put the master key back first: ${folder.masterKey}`);
    const master = await fileMasterKey(folder.masterKey);
    const list = erasureList(folder.erasures);
    const copies = keyCopies(folder.keyCopies, list);
    const isOwn = await copies.knows(keyCopyOf(file));
    if (!isOwn && erasures === undefined) throw new Advice(LIST_MISSING);
    if (erasures !== undefined && erasures !== "none") {
      if (!existsSync(erasures)) throw new Advice(`There is no file ${erasures}.`);
      await list.addAll(await erasureList(erasures).all());
    }
    await list.addAll(await erasureList(erasuresBeside(file)).all());
    const { database, close: disconnect } = connectDatabase(url);
    try {
      const destroyed = await list.all();
      const restored = await restoreBackup(database, master, destroyed, file);
      const { at, rows, erasedSince, askedSince } = restored;
      await list.addAll(askedSince);
      // Who is erased from now on goes from the keys beside this backup too.
      await copies.remember(keyCopyOf(file));
      const done = `Back as it was at ${at}: ${rows} rows. Erased again: ${erasedSince}.`;
      return !isOwn && erasures === "none" ? `${done}\n${WITHOUT_LIST}` : done;
    } finally {
      await disconnect();
    }
  } finally {
    await close();
  }
});
