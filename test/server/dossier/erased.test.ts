import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  claimOf,
  invitationIdOf,
  newInvitationToken,
} from "../../../protocol/invitations/invitation-token.ts";
import type { Problem } from "../../../protocol/wire/dossier-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { restoreBackup } from "../../../server/dossier/backup/restore-backup.ts";
import { writeBackup } from "../../../server/dossier/backup/write-backup.ts";
import type { Dossier } from "../../../server/dossier/open-dossier.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import { eraseSubject } from "../../../server/dossier/rights/erase-subject.ts";
import { readDeployment } from "../../../server/deployment.ts";
import { startServer } from "../../../server/start-server.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, partner, newcomer, mentor, creditor, counsellor, official, stranger } = actors;

let stage: Stage;
let browser: Browser;
let backup: string;
beforeAll(async () => {
  stage = await openStage();
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  for (const who of [resident, partner, newcomer]) {
    await browser.ask(201, "POST", "/api/v1/records", official, person(who));
  }
  await browser.ask(201, "POST", letters(partner), partner, letter);
  const folder = join(dirname(stage.settings.masterKeyFile), "backups");
  await mkdir(folder);
  backup = join(folder, "before.backup");
  await withDossier(({ database, keyCopies }) => writeBackup(database, keyCopies, backup));
});
afterAll(() => stage?.close());

const about = (kind: string, subject: Actor, content: object) => ({
  kind,
  subject: subject.address,
  content,
});
const person = (who: Actor) =>
  about("person", who, {
    name: "Wimkje Zandstra",
    language: "nl",
    benefit: "yes",
    ageGroup: "27+",
    arrangement: false,
    representative: null,
    neighbourhood: "Plattenburg",
  });
const letters = (who: Actor) => `/api/v1/residents/${who.address}/letters`;
const letter = {
  creditor: 2,
  creditorName: "Waterbedrijf",
  collector: null,
  reference: "WB-1",
  kind: "Water",
  parts: { principal: "18290", increase: "0", interest: "0", costs: "0" },
  peildatum: "2026-11-01",
  originDate: null,
  endsBy: null,
  redeemable: true,
  matchCode: "ABCD-EFGH",
};

const withDossier = async <Answer>(work: (dossier: Dossier) => Promise<Answer>) => {
  const dossier = await openDossier(stage.settings);
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
  }
};

/** Everything that anybody else can write about somebody, by who may while the chain says so. */
const attempts = (): [Actor, string, string, object][] => [
  [official, "POST", "/api/v1/records", person(partner)],
  [mentor, "POST", "/api/v1/records", about("compliment", partner, { text: "Goed" })],
  [mentor, "POST", "/api/v1/records", about("plan", partner, { title: "Wandelen" })],
  [counsellor, "POST", "/api/v1/records", about("refuse", newcomer, { reason: "Nee" })],
  [mentor, "POST", letters(partner), letter],
  [official, "PUT", `/api/v1/staff/${partner.address}`, { name: "Petra", organisation: 1 }],
];

/** How many rows about somebody there are, in every table that names a subject. */
async function rowsAbout(who: Actor): Promise<number> {
  const { rows } = await stage.database.query<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND
       (column_name = 'subject' OR (table_name = 'subject' AND column_name = 'address'))`,
  );
  let found = 0;
  for (const { table, column } of rows) {
    const same = `SELECT FROM "${table}" WHERE "${column}" = $1`;
    found += (await stage.database.query(same, [who.address])).rowCount!;
  }
  return found;
}

async function refusesAll(at: Browser) {
  for (const [who, method, path, body] of attempts()) {
    const told = await at.ask<Problem>(410, method, path, who, body, {
      headers: { "accept-language": "nl" },
    });
    expect(told).toMatchObject({
      type: "/problems/erased",
      title: "Deze persoon liet alles wissen en kan alleen zelf terugkomen",
    });
  }
  // Who had the person's word for knowing them knows nobody any more.
  await at.ask(403, "POST", "/api/v1/records", creditor, about("reject", partner, { reason: "x" }));
  for (const who of [partner, newcomer]) expect(await rowsAbout(who)).toBe(0);
}

describe("who had everything erased", () => {
  it("is written about by nobody else, and nothing is half written", async () => {
    await browser.ask(200, "DELETE", "/api/v1/me/data", partner);
    const deployment = await readDeployment(stage.settings.deploymentFile);
    await withDossier((dossier) => eraseSubject({ ...dossier, deployment }, newcomer.address));
    await refusesAll(browser);
  });

  it("gets no code for a new phone, and no word of whose it would be is kept", async () => {
    const id = invitationIdOf(newInvitationToken());
    const code = (account: string) => ({
      ...{ id, neighbourhood: 1, purpose: "device" },
      replaces: { account, signer: "0x1234" },
    });
    const path = "/api/v1/invitations";
    const told = await browser.ask<Problem>(410, "POST", path, official, code(partner.address));
    expect(told.type).toBe("/problems/erased");
    const { rowCount } = await stage.database.query("SELECT FROM invitation WHERE id = $1", [id]);
    expect(rowCount).toBe(0);
    await browser.ask(201, "POST", path, official, code(resident.address));
  });

  it("reads, when they sign in again, that and when everything was erased", async () => {
    const again = await openBrowser(stage.url).signIn(partner, resident);
    const day = Date.now() / 1000;
    for (const path of ["/api/v1/me/data", "/api/v1/me/export"]) {
      const mine = await again.ask<MyDataAnswer>(200, "GET", path, partner);
      expect(mine.erased!.kept).toBe(0);
      expect(Math.abs(mine.erased!.at - day)).toBeLessThan(600);
      const others = await again.ask<MyDataAnswer>(200, "GET", path, resident);
      expect(others.erased).toBeNull();
    }
  });

  it("is refused at the key itself, whoever asks", async () => {
    await withDossier(async ({ database, keys }) => {
      for (const by of [creditor, mentor, official, counsellor]) {
        const writing = database.transaction((change) =>
          keys.forWriting(partner.address, by.address, change),
        );
        await expect(writing).rejects.toMatchObject({ problem: "erased" });
      }
    });
    expect(await rowsAbout(partner)).toBe(0);
  });

  it("stays so after a backup from before came back, and so does who came and went since", async () => {
    const made = about("person", stranger, person(stranger).content);
    await browser.ask(201, "POST", "/api/v1/records", official, made);
    await browser.ask(200, "DELETE", "/api/v1/me/data", stranger);

    const { erasedSince } = await withDossier(async ({ database, master, erasures }) =>
      restoreBackup(database, master, await erasures.all(), backup),
    );
    expect(erasedSince).toBe(2);
    const server = await startServer(stage.settings, { log: () => undefined, beginAgain: null });
    try {
      const again = await openBrowser(server.url).signIn(official, mentor, counsellor, creditor);
      await refusesAll(again);
      await again.ask(410, "POST", "/api/v1/records", official, made);
    } finally {
      await server.close();
    }
  });

  it("comes back by asking to take part, or with an invitation, and by nothing else", async () => {
    const here = await openBrowser(stage.url).signIn(official, partner, stranger, mentor);
    // Signing in again or not agreeing with something opens nothing for others.
    await here.ask(410, "POST", "/api/v1/records", official, person(partner));

    await here.ask(201, "POST", "/api/v1/applications", stranger, {
      name: "Noor",
      neighbourhood: "Plattenburg",
    });
    await here.ask(201, "POST", "/api/v1/records", official, person(stranger));

    const token = newInvitationToken();
    const id = invitationIdOf(token);
    await here.ask(201, "POST", "/api/v1/invitations", official, { id, neighbourhood: 1 });
    const visitor = openBrowser(stage.url);
    const message = await visitor.message(partner, { resources: [claimOf(id)] });
    const signature = await partner.signMessage({ message });
    const claim = { token, message, signature };
    await visitor.ask(200, "POST", "/api/v1/invitations/claim", null, claim);
    await here.ask(201, "POST", "/api/v1/records", official, person(partner));
  });
});

describe("writing about somebody while they are erased", () => {
  it("is done before, or is refused", async () => {
    const deployment = await readDeployment(stage.settings.deploymentFile);
    const here = await openBrowser(stage.url).signIn(official);
    await withDossier(async (dossier) => {
      for (let time = 0; time < 5; time++) {
        await stage.database.query("DELETE FROM erased WHERE address = $1", [resident.address]);
        const writes = (count: number) =>
          Array.from({ length: count }, () =>
            here.send("POST", "/api/v1/records", official, person(resident)),
          );
        const before = writes(4);
        const erasing = eraseSubject({ ...dossier, deployment }, resident.address);
        const wrote = await Promise.all([...before, ...writes(4)]);
        await erasing;
        for (const { status } of wrote) expect([201, 410]).toContain(status);
        expect(await rowsAbout(resident)).toBe(0);
      }
    });
  });
});
