/** `npm run backup -- <file>`: writes the dossier to a file, while Socialcoin runs or not. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { erasureList } from "../server/dossier/backup/erasure-list.ts";
import { erasuresBeside, keyCopies } from "../server/dossier/backup/key-copies.ts";
import { lastBackup } from "../server/dossier/backup/last-backup.ts";
import { keyCopyOf, writeBackup } from "../server/dossier/backup/write-backup.ts";
import { connectDatabase } from "../server/dossier/connect-database.ts";
import { Advice } from "./bootstrap/advice.mjs";
import { openDatabase } from "./operate/open-database.ts";
import { readCommand } from "./operate/read-command.ts";
import { runCommand } from "./operate/run-command.ts";

const HELP = `npm run backup -- FILE [--data DIR]

Writes the dossier to FILE, and beside it the living keys to living-keys.json and the list of erasures
to erasures, which all backups in that folder share and which each erasure brings up to date. Keep the
master key somewhere else: without it none of them opens anything. Copy living-keys.json and erasures
to another machine often: what is erased after that comes back when this machine is lost.`;

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
  const command = readCommand(process.argv.slice(2), root, HELP);
  if (!command) return undefined;
  const { file, data } = command;
  if (!file) throw new Advice(`Name the file to write.\n\n${HELP}`);
  if (existsSync(file)) throw new Advice(`${file} is there already. Choose another name.`);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });

  const { folder, url, close } = await openDatabase(data, false);
  try {
    const { database, close: disconnect } = connectDatabase(url);
    try {
      const copies = keyCopies(folder.keyCopies, erasureList(folder.erasures));
      const rows = await writeBackup(database, copies, file);
      await lastBackup(folder.lastBackup).made();
      return `Written: ${file} (${rows} rows), ${keyCopyOf(file)} and ${erasuresBeside(file)}.\nThe master key is not in them: ${folder.masterKey}`;
    } finally {
      await disconnect();
    }
  } finally {
    await close();
  }
});
