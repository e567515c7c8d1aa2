import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { invitationIdOf } from "../../protocol/invitations/invitation-token.ts";
import { dataFolder } from "../../scripts/start/data-folder.ts";
import { ownServerUrl } from "../../scripts/start/postgres.ts";

/** The term of an invitation is over, as it is after a week: nobody can wait for that here. */
export async function letExpire(link: string): Promise<void> {
  const folder = process.env["HOUSE_DATA"]!;
  const ports = JSON.parse(readFileSync(join(folder, "ports.json"), "utf8")) as {
    postgres: number;
  };
  const url = ownServerUrl(dataFolder(folder), ports.postgres);
  const client = new pg.Client(url.replace(/postgres$/, "socialcoin_dossier"));
  await client.connect();
  const id = invitationIdOf(new URL(link, "http://localhost").hash.slice(1));
  await client.query("UPDATE invitation SET until = now() WHERE id = $1", [id]);
  await client.end();
}
