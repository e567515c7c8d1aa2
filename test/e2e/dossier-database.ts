import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { dataFolder } from "../../scripts/start/data-folder.ts";
import { ownServerUrl } from "../../scripts/start/postgres.ts";

/** Changes a row of the house's own dossier, for what nobody can wait for: that a term is over. */
export async function inDossier(change: string, values: unknown[]): Promise<void> {
  const folder = process.env["HOUSE_DATA"]!;
  const ports = JSON.parse(readFileSync(join(folder, "ports.json"), "utf8")) as {
    postgres: number;
  };
  const url = ownServerUrl(dataFolder(folder), ports.postgres);
  const client = new pg.Client(url.replace(/postgres$/, "socialcoin_dossier"));
  await client.connect();
  await client.query(change, values);
  await client.end();
}
