import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Problem } from "../../../protocol/wire/dossier-api.ts";
import { myDataSchema } from "../../../server/api/my-data-schema.ts";
import { OPERATIONS } from "../../../server/api/operations.ts";
import { startServer } from "../../../server/start-server.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";

const { resident, neighbour, mentor, creditor, official, stranger } = actors;
const STREAM = "/live";
const someId = "5f0c4c6e-6a51-4f39-9d7a-0a8f2b6c1d2e";

let stage: Stage;
let browser: Browser;
beforeAll(async () => {
  stage = await openStage({ demo: true });
  browser = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf"]) {
    await browser.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  const staff = `/api/v1/staff/${official.address}`;
  await browser.ask(200, "PUT", staff, official, { name: "Olga", organisation: 1 });
});
afterAll(() => stage?.close());

/** What a page of a list may be asked for with, and should not. */
const QUERIES = [
  ...["", "?limit=0", "?limit=2", "?limit=1e9", "?limit=99999999999999999999", "?limit=2&limit=3"],
  ...["?after=%00", "?after=%ED%A0%80", "?after=' OR ''='", `?after=${"9".repeat(40)}`],
  ...["?limit=2&after=-1", "?limit=2&after=9007199254740993", "?about=%00", "?until=Infinity"],
];

const filled = (path: string, id = someId, address: string = resident.address) =>
  `/api/v1${path}`
    .replace("{address}", address)
    .replace("{id}", id)
    .replace("{invitation}", `0x${"5c".repeat(32)}`)
    .replace("{subgoalId}", "3")
    .replace("{moment}", "begin")
    .replace("{audience}", "mentor")
    .replace("{what}", "debts");
const answered = OPERATIONS.filter(({ path }) => path !== STREAM);

describe("without a session", () => {
  it.each(answered.filter(({ open }) => !open))("$method $path is refused", async (operation) => {
    const nobody = openBrowser(stage.url);
    const body = operation.method === "get" ? undefined : {};
    const method = operation.method.toUpperCase();
    const answer = await nobody.ask<Problem>(401, method, filled(operation.path), null, body);
    expect(answer.type).toBe("/problems/sign-in-needed");
    // Naming an account does not help, nor does a cookie that somebody made up.
    nobody.cookie = `socialcoin_session=${"A".repeat(43)}`;
    expect((await nobody.send(method, filled(operation.path), resident, body)).status).toBe(401);
  });
});

describe("with another person's session", () => {
  it("nobody acts as an account that did not sign in there", async () => {
    const own = await openBrowser(stage.url).signIn(stranger);
    for (const { path, method } of answered.filter(({ open }) => !open)) {
      const body = method === "get" ? undefined : {};
      const answer = await own.send(method.toUpperCase(), filled(path), resident, body);
      expect([path, answer.status]).toEqual([path, 401]);
    }
  });

  it("a changed id is somebody else's or nobody's", async () => {
    const letters = `/api/v1/residents/${resident.address}/letters`;
    const letter = {
      creditor: 2,
      creditorName: "Waterbedrijf",
      collector: null,
      reference: "WB-1",
      kind: "Water",
      parts: { principal: "1", increase: "0", interest: "0", costs: "0" },
      peildatum: "2026-11-01",
      originDate: null,
      endsBy: null,
      redeemable: true,
    };
    const { id } = await browser.ask<{ id: string }>(201, "POST", letters, resident, letter);
    const yes = { mayKnow: "yes" };
    for (const who of [neighbour, mentor, creditor, official, stranger]) {
      await browser.ask(404, "PUT", `/api/v1/letters/${id}/permission`, who, yes);
    }
    for (const wrong of [`${id}'--`, "../letters", `${id}%00`, "1", id.replace(/^./, "z")]) {
      const path = `/api/v1/letters/${encodeURIComponent(wrong)}/permission`;
      expect((await browser.send("PUT", path, resident, yes)).status).toBe(404);
    }
  });

  it("a cookie that was stolen is worth nothing after its owner signed out", async () => {
    const own = await openBrowser(stage.url).signIn(neighbour);
    const thief = openBrowser(stage.url);
    thief.cookie = own.cookie;
    await thief.ask(200, "GET", "/api/v1/me", neighbour);
    await own.ask(204, "DELETE", "/api/v1/sign-in", neighbour);
    await thief.ask(401, "GET", "/api/v1/me", neighbour);
  });

  it("a sign-in that was overheard does not work again", async () => {
    const own = openBrowser(stage.url);
    const message = await own.message(neighbour);
    const signature = await neighbour.signMessage({ message });
    await own.ask(200, "POST", "/api/v1/sign-in", null, { message, signature });
    const again = await openBrowser(stage.url).ask<Problem>(401, "POST", "/api/v1/sign-in", null, {
      message,
      signature,
    });
    expect(again.type).toBe("/problems/wrong-signature");
  });
});

describe("a body", () => {
  const send = (rawBody: string, path = "/api/v1/records") =>
    browser.send("POST", path, resident, undefined, { rawBody });

  it("that is too large, too deep or no JSON is refused, and the server goes on", async () => {
    expect((await send(`"${"x".repeat(1_100_000)}"`)).status).toBe(413);
    const depth = 200_000;
    expect((await send("[".repeat(depth) + "]".repeat(depth))).status).toBe(400);
    const deep = `{"kind":"report","content":${'{"a":'.repeat(50_000)}1${"}".repeat(50_001)}`;
    expect((await send(deep)).status).toBe(400);
    for (const body of ["", "{", "\u0000", "NaN", '{"kind":"report",', "\ufeff{}"]) {
      expect((await send(body)).status).toBe(400);
    }
    await browser.ask(200, "GET", "/api/v1/me", resident);
  });

  it("can not change what objects are made of", async () => {
    const polluted =
      '{"__proto__":{"role":"office"},"constructor":{"prototype":{"role":"office"}},"kind":"report"}';
    expect((await send(polluted)).status).toBe(400);
    expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
  });

  it("with text that a spreadsheet would run is kept as the text it is", async () => {
    // No answer of this API is a spreadsheet: the export is JSON.
    const text = '=HYPERLINK("http://evil.example","klik")';
    const write = { kind: "report", subject: resident.address, content: { text } };
    const { content } = await browser.ask<{ content: unknown }>(
      201,
      "POST",
      "/api/v1/records",
      resident,
      write,
    );
    expect(content).toEqual({ text });
    const file = await browser.send("GET", "/api/v1/me/export", resident);
    expect(file.headers.get("content-type")).toMatch(/^application\/json/);
    expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("headers", () => {
  it("with line breaks or SQL in them change nothing", async () => {
    for (const value of ["' OR 1=1 --", "0x1234", `${resident.address}, ${official.address}`]) {
      const answer = await browser.send("GET", "/api/v1/me", null, undefined, {
        headers: { "x-account": value },
      });
      expect(answer.status).toBe(400);
    }
  });

  it("let no other site read or write", async () => {
    const answer = await browser.send("GET", "/api/v1/me", resident, undefined, {
      headers: { origin: "https://evil.example" },
    });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    const write = await browser.send(
      "POST",
      "/api/v1/applications",
      resident,
      {},
      {
        headers: { origin: "https://evil.example" },
      },
    );
    expect(write.status).toBe(403);
  });
});

describe("limits", () => {
  it("hold for a network address without a session, and for an account in whatever session", async () => {
    // A demonstration has none: it is loaded within a minute.
    const mail = {
      host: "127.0.0.1",
      port: 9,
      secure: false,
      login: null,
      from: "s@munten.example",
    };
    const settings = { ...stage.settings, personasFile: null, mail };
    const server = await startServer(settings, { log: () => undefined, beginAgain: null });
    const [one, other] = [
      await openBrowser(server.url).signIn(resident, neighbour),
      await openBrowser(server.url).signIn(resident),
    ];
    const codeFor = async (from: Browser, who: Actor) =>
      (await from.send("PUT", "/api/v1/me/news", who, { email: "a@post.example", language: "nl" }))
        .status;
    const asked = [];
    for (let time = 0; time < 11; time += 1) asked.push(await codeFor(one, resident));
    expect(asked).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    expect([await codeFor(other, resident), await codeFor(one, neighbour)]).toEqual([429, 200]);

    const found = new Set<number>();
    for (let time = 0; time < 125; time += 1) {
      found.add((await openBrowser(server.url).send("POST", "/api/v1/sign-in/accounts")).status);
    }
    expect([...found]).toEqual([400, 429]);
    await server.close();
  });
});

describe("a slow client", () => {
  it("is sent away, keeps nobody waiting, and is not waited for at the end", async () => {
    const patience = { headers: 1_500, request: 2_000 };
    const server = await startServer(stage.settings, {
      log: () => undefined,
      beginAgain: null,
      patience,
    });
    const { hostname, port } = new URL(server.url);
    const slow = Array.from({ length: 100 }, (_, number) => {
      const socket = connect(Number(port), hostname);
      socket.on("error", () => undefined);
      // Half of them never end their headers, the others never their body.
      const body =
        number % 2 ? `host: ${hostname}:${port}\r\ncontent-length: 9\r\n\r\n{` : "x-slow: 1";
      socket.write(`POST /api/v1/sign-in/nonce HTTP/1.1\r\n${body}`);
      return once(socket.resume(), "close");
    });
    const config = await fetch(`${server.url}/config.json`);
    expect(config.status).toBe(200);
    await Promise.all(slow);
    await server.close();
  });

  it("that only thinks for a while keeps its connection", async () => {
    // Slow ones are looked for every second: a busy machine may take a part of one to begin.
    const patience = { headers: 1_000, request: 1_200 };
    const server = await startServer(stage.settings, {
      log: () => undefined,
      beginAgain: null,
      patience,
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask = async () => {
      const asked = request(`${server.url}/config.json`, { agent }).end();
      const [answer] = (await once(asked, "response")) as [IncomingMessage];
      await once(answer.resume(), "end");
      return { says: answer.headers["keep-alive"], port: asked.socket!.localPort };
    };
    const first = await ask();
    expect(first.says).toBe("timeout=65");
    // Longer than slow ones get, and than it takes to find them.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await ask()).toEqual(first);
    agent.destroy();
    await server.close();
  });
});

describe("an Idempotency-Key", () => {
  const headers = { "idempotency-key": "8e03978e-40d5-43e8-bc93-6894a57f9324" };
  const form = { name: "Quirina", neighbourhood: "Geitenkamp" };
  const organisation = (name: string, extra = {}) =>
    browser.send("POST", "/api/v1/organisations", official, { name }, { headers, ...extra });

  it("lets a write that is sent twice be done once, with the same answer", async () => {
    const first = await organisation("Eenmalig");
    const again = await organisation("Eenmalig");
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await organisation("Iets anders")).status).toBe(409);
  });

  it("belongs to the account that used it", async () => {
    const other = await browser.send("POST", "/api/v1/applications", stranger, form, { headers });
    expect(other.status).toBe(201);
    expect(other.headers.get("idempotency-replayed")).toBeNull();
  });

  it("is free again after a refusal, and leaves nothing readable in the database", async () => {
    const key = { headers: { "idempotency-key": "another-key-of-this-test" } };
    const path = "/api/v1/organisations";
    expect((await browser.send("POST", path, mentor, { name: "Van mij" }, key)).status).toBe(403);
    expect((await browser.send("POST", path, mentor, { name: "Van mij" }, key)).status).toBe(403);
    const { rows } = await stage.database.query<{ sealed: Buffer }>(
      "SELECT sealed_answer AS sealed FROM idempotent_answer",
    );
    expect(rows).toHaveLength(2);
    for (const { sealed } of rows) {
      expect(sealed.toString("latin1")).not.toMatch(/Quirina|Eenmalig/);
    }
    for (const wrong of ["short", "with spaces in between"]) {
      const extra = { headers: { "idempotency-key": wrong } };
      expect((await browser.send("POST", path, official, { name: "X" }, extra)).status).toBe(400);
    }
  });
});

describe("a list", () => {
  type Page = { organisations: { id: number }[]; next: string | null };
  const ask = (query: string) =>
    browser.ask<Page>(200, "GET", `/api/v1/organisations${query}`, official);
  const add = (name: string) =>
    browser.ask(201, "POST", "/api/v1/organisations", official, { name });

  it("comes in pages, in which nothing is missed or twice while it grows", async () => {
    for (const name of ["Een", "Twee", "Drie"]) await add(name);
    const whole = await ask("");
    expect(whole.next).toBeNull();
    const seen: number[] = [];
    for (let next: string | null = ""; next !== null;) {
      const page: Page = await ask(`?limit=2${next && `&after=${next}`}`);
      expect(page.organisations.length).toBeLessThanOrEqual(2);
      seen.push(...page.organisations.map(({ id }) => id));
      if (seen.length === 2) await add("Onderweg");
      next = page.next;
    }
    expect(seen.slice(0, -1)).toEqual(whole.organisations.map(({ id }) => id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("refuses what is no cursor of it", async () => {
    for (const query of ["limit=0", "limit=201", "limit=x", "after=", "after=abc", "after=%00"]) {
      await browser.ask(400, "GET", `/api/v1/organisations?${query}`, official);
    }
    await browser.ask(403, "GET", "/api/v1/claims?limit=2", resident);
  });
});

describe("If-Match", () => {
  const path = "/api/v1/me/sharing/household/coins";
  const change = (share: string, tag: string) =>
    browser.send("PUT", path, resident, { share }, { headers: { "if-match": tag } });
  const tagNow = async () =>
    (await browser.send("GET", "/api/v1/me/sharing", resident)).headers.get("etag")!;

  it("lets a change through while nothing changed since, and no other", async () => {
    const seen = await tagNow();
    expect((await change("always", seen)).status).toBe(200);
    const late = await change("no", seen);
    expect([late.status, ((await late.json()) as Problem).type]).toEqual([
      412,
      "/problems/changed-since",
    ]);
    expect((await change("no", `"another", ${await tagNow()}`)).status).toBe(200);
    expect((await change("no", "*")).status).toBe(200);
  });

  it("of changes at the same moment lets one through, also where two servers have one database", async () => {
    const settings = { ...stage.settings, personasFile: null };
    const server = await startServer(settings, { log: () => undefined, beginAgain: null });
    const other = await openBrowser(server.url).signIn(resident);
    for (const share of ["always", "no", "always", "no"]) {
      const extra = { headers: { "if-match": await tagNow() } };
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, number) =>
          (number % 2 ? browser : other).send("PUT", path, resident, { share }, extra),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        200,
        ...Array.from({ length: 11 }, () => 412),
      ]);
    }
    await server.close();
  });

  it("guards what a list shows by the whole list", async () => {
    const asked = await browser.send("GET", "/api/v1/staff", official);
    const tag = { headers: { "if-match": asked.headers.get("etag")! } };
    const name = (to: string) =>
      browser.send(
        "PUT",
        `/api/v1/staff/${official.address}`,
        official,
        { name: to, organisation: 1 },
        tag,
      );
    expect((await name("Olga R.")).status).toBe(200);
    expect((await name("Olga")).status).toBe(412);
  });

  it("is refused where no answer shows what changes, and lets nobody in", async () => {
    const extra = { headers: { "if-match": "*" } };
    const form = { name: "X", neighbourhood: "Y" };
    expect((await browser.send("POST", "/api/v1/applications", stranger, form, extra)).status).toBe(
      400,
    );
    const nobody = openBrowser(stage.url);
    expect((await nobody.send("PUT", path, null, { share: "no" }, extra)).status).toBe(401);
  });
});

describe("an answer", () => {
  it("is not sent again to who has it", async () => {
    const path = "/api/v1/organisations";
    const first = await browser.send("GET", path, resident);
    const tag = first.headers.get("etag")!;
    const again = await browser.send("GET", path, resident, undefined, {
      headers: { "if-none-match": tag },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(first.headers.get("cache-control")).toBe("no-store");
  });

  it("tells a problem in the language that is asked for, under the same type", async () => {
    const ask = async (language: string) => {
      const answer = await browser.send("GET", "/api/v1/claims", resident, undefined, {
        headers: { "accept-language": language },
      });
      return (await answer.json()) as Problem;
    };
    const [dutch, english] = [await ask("nl-NL,nl;q=0.9,en;q=0.8"), await ask("fr, en;q=0.5")];
    expect(dutch.type).toBe(english.type);
    expect(dutch.title).toBe("Dit mag u niet doen of zien");
    expect(english.title).toBe("This account may not do or see this");
  });

  it("with all of one's own data has the form of its schema", async () => {
    const schema = await browser.ask<{ properties: object }>(
      200,
      "GET",
      "/api/v1/schemas/my-data.json",
    );
    const mine = await browser.ask(200, "GET", "/api/v1/me/export", resident);
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(mine).sort());
    expect(myDataSchema.safeParse(mine).error).toBeUndefined();
  });
});

describe("whatever is sent to any operation", () => {
  const accounts: (Actor | null)[] = [resident, mentor, creditor, official, stranger, null];

  it.each(answered)("$method $path never breaks the server", async ({ method, path, body }) => {
    const given = body ? shaped(z.toJSONSchema(body, { io: "input" }) as Schema) : fc.anything();
    const json = fc.jsonValue({ maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...accounts),
        fc.oneof({ arbitrary: given, weight: 3 }, json),
        fc.constantFrom(someId, "x", "%2e%2e", "' OR ''='"),
        fc.constantFrom<string>(resident.address, neighbour.address, "0x0", "%00"),
        fc.constantFrom(...QUERIES),
        async (account, content, id, address, query) => {
          const answer = await browser.send(
            method.toUpperCase(),
            filled(path, encodeURIComponent(id), encodeURIComponent(address)) + query,
            account,
            method === "get" || method === "delete" ? undefined : (content ?? null),
          );
          expect(answer.status).toBeLessThan(500);
          if (answer.status >= 400) {
            expect(answer.headers.get("content-type")).toBe("application/problem+json");
          }
          await answer.body?.cancel();
        },
      ),
      { numRuns: 12 },
    );
    // Signing out and erasing end sessions; what comes next needs them.
    if (method === "delete") await browser.signIn(...Object.values(actors));
  });
});

/** Made once, before anything listens: the first one of a process takes seconds on a busy machine. */
const anyText = fc.string({ unit: "binary", maxLength: 40 });

type Schema = {
  type?: string;
  anyOf?: Schema[];
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
};

/** Values of the form that a description asks for, and now and then of another. */
function shaped(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(shaped));
  switch (schema.type) {
    case "object": {
      const fields = Object.entries(schema.properties ?? {}).map(([name, field]) => [
        name,
        fc.oneof({ arbitrary: shaped(field), weight: 9 }, fc.jsonValue({ maxDepth: 1 })),
      ]);
      return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>);
    }
    case "string":
      return fc.oneof(
        anyText,
        fc.constantFrom("2026-11-01", resident.address, someId, "100", "nl", "Klaar"),
      );
    case "integer":
      return fc.oneof(fc.constantFrom(1, 2, 2 ** 31 - 1, 2 ** 31, -1), fc.maxSafeInteger());
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}
