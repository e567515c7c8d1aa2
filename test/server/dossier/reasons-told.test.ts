import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginOfMonth } from "../../../protocol/time/month-of.ts";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { Refusals, RefusalsAnswer } from "../../../protocol/wire/report-api.ts";
import { openDossier, type Dossier } from "../../../server/dossier/open-dossier.ts";
import { insertVersions } from "../../../server/dossier/records/insert-versions.ts";
import { newRecord } from "../../../server/dossier/records/new-record.ts";
import { reasonsTold } from "../../../server/dossier/refusals/reasons-told.ts";
import { destroySubject } from "../../../server/dossier/rights/destroy-subject.ts";
import type { Services } from "../../../server/services.ts";
import { startDatabase } from "../../indexer/stage/database.ts";

const JANUARY = 2026 * 12;
const CONTRACT = `0x${"c".repeat(40)}` as const;
const personOf = (one: number) => `0x${String(one).padStart(40, "0")}` as const;
const headIn = (month: number) => ({ time: beginOfMonth(month) + 1 }) as Head;
const nothing: Refusals = { refused: [], toldIn: null };

let dir: string;
let postgres: Awaited<ReturnType<typeof startDatabase>>;
let dossier: Dossier;
let index: Server;
let services: Services;
/** What the index says. */
let refusals: RefusalsAnswer;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "socialcoin-reasons-"));
  postgres = await startDatabase();
  dossier = await openDossier({
    databaseUrl: postgres.url,
    masterKeyFile: join(dir, "master.key"),
    erasuresFile: join(dir, "erasures"),
    keyCopiesFile: join(dir, "key-copies.json"),
  });
  index = createServer((_, answer) => answer.end(JSON.stringify(refusals)));
  await new Promise<void>((listens) => index.listen(0, "127.0.0.1", listens));
  const indexUrl = `http://127.0.0.1:${(index.address() as AddressInfo).port}`;
  services = { ...dossier, deployment: { chainId: 1 }, settings: { indexUrl } } as never;
}, 300_000);
afterAll(async () => {
  index?.close();
  await dossier?.close();
  await postgres?.stop();
  await rm(dir, { recursive: true, force: true });
});

/** A bill that somebody says is wrong, with the reason that they chose. */
async function dispute(one: number, month: number, code?: "notMine") {
  const subject = personOf(one);
  const [written] = await insertVersions(services, services.database, subject, [
    {
      ...{ id: crypto.randomUUID(), version: 1, kind: "dispute", subject, contract: CONTRACT },
      content: { text: "Dit ken ik niet", code },
    },
  ]);
  const { commitment } = written!;
  return { commitment, person: subject, month, place: 1 };
}

describe("why was refused", () => {
  const people = (count: number, first = 1) => Array.from({ length: count }, (_, at) => first + at);
  const begin = { from: null, until: beginOfMonth(JANUARY + 3) };

  it("is counted by what was chosen, once the quarter is over, and stays as it was told", async () => {
    const chosen = await Promise.all(people(10).map((one) => dispute(one, JANUARY, "notMine")));
    const silent = await Promise.all(people(11, 11).map((one) => dispute(one, JANUARY + 2)));
    const dispute1 = { refused: [...chosen, ...silent], toldIn: null };
    refusals = { reject: nothing, refuse: nothing, sendBack: nothing, dispute: dispute1 };

    const tell = reasonsTold(services);
    expect((await tell(headIn(JANUARY + 2))).dispute).toEqual([]);
    const counts = { amountWrong: 0, notMine: 10, alreadyPaid: 0, other: 11 };
    const first = {
      ...begin,
      rows: [
        { place: null, counts },
        { place: 1, counts },
      ],
    };
    expect((await tell(headIn(JANUARY + 3))).dispute).toEqual([first]);

    // One of them is erased: the number of before stays, and what comes is counted from there.
    await destroySubject(services.database, personOf(1));
    const later = await Promise.all(people(12, 30).map((one) => dispute(one, JANUARY + 4)));
    refusals.dispute = { refused: [...chosen, ...silent, ...later], toldIn: null };
    const told = await reasonsTold(services)(headIn(JANUARY + 6));
    expect(told.dispute[0]).toEqual(first);
    expect(told.dispute[1]).toMatchObject({ from: first.until, until: beginOfMonth(JANUARY + 6) });
    expect(told.dispute[1]!.rows[0]!.counts["other"]).toBe(12);
    expect([told.reject, told.refuse, told.sendBack]).toEqual([[], [], []]);
  }, 90_000);

  it("leaves nothing in the database of what anybody chose, but sealed", async () => {
    const { rows } = await services.database.execute<{ row: string }>(
      "SELECT to_jsonb(r)::text AS row FROM record r",
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const { row } of rows) expect(row).not.toContain("notMine");
  });

  it.each([
    ["a reason of another kind", "dispute", { text: "Nee", code: "notOurs" }, false],
    ["a reason that is on no list", "reject", { reason: "Nee", code: "weather" }, false],
    ["a reason of its own list", "reject", { reason: "Nee", code: "notOurs" }, true],
    ["no reason", "sendBack", { reason: "Nog niet" }, true],
  ])("takes or refuses %s", (_, kind, content, isTaken) => {
    expect(newRecord.safeParse({ kind, subject: personOf(1), content }).success).toBe(isTaken);
  });
});
