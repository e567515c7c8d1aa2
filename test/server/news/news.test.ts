import { fork } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Head } from "../../../protocol/wire/basics.ts";
import type { NewsAnswer } from "../../../protocol/wire/news-api.ts";
import type { MyDataAnswer } from "../../../protocol/wire/rights-api.ts";
import { openDossier } from "../../../server/dossier/open-dossier.ts";
import type { Dossier } from "../../../server/dossier/open-dossier.ts";
import { collectNews } from "../../../server/news/collect-news.ts";
import { postOffice } from "../../../server/news/post-office.ts";
import { sendNews } from "../../../server/news/send-news.ts";
import type { HelpLog } from "../../../server/help/help-logs.ts";
import { startServer } from "../../../server/start-server.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { until } from "../../indexer/stage/index-process.ts";
import { words } from "../../indexer/stage/words.ts";
import type { Browser } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import { openMailbox } from "../stage/open-mailbox.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { environmentOf } from "../stage/environment-of.ts";

const { resident, mentor, stranger } = actors;
const EMAIL = "wim.van.kanarie@post.example";
const PATH = "/api/v1/me/news";

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let stage: Stage;
let browser: Browser;
let dossier: Dossier;
beforeAll(async () => {
  mailbox = await openMailbox();
  stage = await openStage({ withIndex: true, mail: mailbox.settings });
  browser = await openBrowser(stage.url).signIn(resident, stranger);
  dossier = await openDossier(stage.settings);
});
afterAll(async () => {
  await dossier?.close();
  await stage?.close();
  await mailbox?.close();
});

const mine = (status = 200) => browser.ask<NewsAnswer>(status, "GET", PATH, resident);
const want = (status = 200, email = EMAIL) =>
  browser.ask<NewsAnswer>(status, "PUT", PATH, resident, { email, language: "nl" });
const confirm = (status: number, code: string) =>
  browser.ask(status, "POST", `${PATH}/confirmation`, resident, { code });
const newest = () => mailbox.received.at(-1)!;
/** Asks for mail, and waits for the code. */
const askCode = async () => {
  const before = mailbox.received.length;
  await want();
  await until(() => Promise.resolve(mailbox.received.length > before), 60_000);
  return /\b\d{8}\b/.exec(newest().body)![0];
};
/** What somebody else does, until the index knows it. */
const compliment = async () => {
  await stage.ledger.send(mentor, "GoalPlans", "compliment", [resident.address, words("good")]);
  await indexed();
};
const indexed = async () => {
  const head = Number(await stage.ledger.client.getBlockNumber());
  await until(async () => (await stage.index!.get<Head>("/head")).block >= head, 60_000);
};
const collect = (help: HelpLog[] = []) =>
  collectNews({ database: dossier.database, settings: stage.settings }, async () => help, 0);
const send = () =>
  sendNews({ ...dossier, origins: new Set([stage.url]) }, postOffice(mailbox.settings));
/** As if the last mail left long ago. */
const waitAnHour = () =>
  stage.database.query("UPDATE news SET sent_at = sent_at - interval '1 hour', try_at = now()");

describe("news by e-mail", () => {
  it("is off until it is asked for", async () => {
    expect(await mine()).toEqual({ available: true, state: "off", address: null });
    await browser.ask(403, "PUT", PATH, stranger, { email: EMAIL, language: "nl" });
    for (const email of ["wim", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example"]) {
      await want(400, email);
    }
    expect(mailbox.received).toEqual([]);
  });

  it("starts with a code to that address, which a guess does not replace", async () => {
    const code = await askCode();
    expect(newest()).toMatchObject({ to: [EMAIL] });
    expect((await mine()).state).toBe("asked");
    const wrong = String((Number(code) + 1) % 100_000_000).padStart(8, "0");
    for (let tried = 0; tried < 5; tried += 1) await confirm(409, wrong);
    await confirm(409, code);

    const next = await askCode();
    await stage.database.query("UPDATE news_address SET code_until = now() - interval '1 second'");
    await confirm(409, next);
    await compliment();
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(2);
  });

  it("is on with the right code, once, and what happened before is no news", async () => {
    const code = await askCode();
    await confirm(200, code);
    await confirm(409, code);
    expect(await mine()).toMatchObject({ state: "on", address: { email: EMAIL } });
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(3);
  });

  it("says that there is news and where, and nothing else", async () => {
    await compliment();
    await collect();
    await send();
    const { head, body } = newest();
    expect(head).toMatch(/^Subject: Er is nieuws voor u$/m);
    expect(head).toMatch(/^Content-Type: text\/plain/m);
    expect(head).not.toMatch(/x-mailer|list-|return-receipt/i);
    expect(body.replace(/\s+/g, " ").trim()).toBe(
      `Er is nieuws voor u. Kijk op: ${stage.url} Wilt u deze mails niet meer? Zet ze uit bij Nieuws per e-mail.`,
    );
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(4);
  });

  it("is one mail in an hour", async () => {
    await compliment();
    await compliment();
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(4);
    await waitAnHour();
    await send();
    await send();
    expect(mailbox.received).toHaveLength(5);
  });

  it("waits when the mail server says: not now", async () => {
    await waitAnHour();
    await compliment();
    await collect();
    mailbox.answers = "later";
    await send();
    mailbox.answers = "yes";
    await send();
    expect(mailbox.received).toHaveLength(5);
    await waitAnHour();
    await send();
    expect(mailbox.received).toHaveLength(6);
  });

  it("is neither lost nor shown twice when the server is killed while a mail leaves", async () => {
    await waitAnHour();
    await compliment();
    const shown = mailbox.shown(EMAIL);
    mailbox.answers = "silence";
    const killed = start();
    await until(() => Promise.resolve(mailbox.shown(EMAIL) === shown + 1), 60_000);
    killed.kill("SIGKILL");
    await once(killed, "exit");

    const count = mailbox.received.length;
    mailbox.answers = "yes";
    const next = start();
    await until(() => Promise.resolve(mailbox.received.length > count), 60_000);
    next.kill("SIGTERM");
    await once(next, "exit");
    await send();
    expect(mailbox.received).toHaveLength(count + 1);
    expect(mailbox.shown(EMAIL)).toBe(shown + 1);
  });

  it("leaves no address in database and log, and is in the person's own data", async () => {
    const { rows } = await stage.database.query<{ line: string }>(
      "SELECT t::text AS line FROM news_address t UNION ALL SELECT t::text FROM news t",
    );
    const kept = rows.map(({ line }) => line).join("\n") + stage.logLines.join("\n");
    expect(rows.length).toBeGreaterThan(3);
    expect(kept).not.toContain("kanarie");
    expect(kept).not.toContain(Buffer.from("kanarie").toString("hex"));
    const { news } = await browser.ask<MyDataAnswer>(200, "GET", "/api/v1/me/data", resident);
    expect(news).toEqual({ email: EMAIL, language: "nl", state: "on" });
  });

  it("ends at once when it is switched off, and with an erasure", async () => {
    const left = async () =>
      (
        await stage.database.query(
          "SELECT subject FROM news_address UNION SELECT subject FROM news",
        )
      ).rowCount;
    await compliment();
    await collect();
    await waitAnHour();
    await browser.ask(204, "DELETE", PATH, resident);
    expect([await left(), (await mine()).state]).toEqual([0, "off"]);

    await confirm(200, await askCode());
    await stage.ledger.send(resident, "SocialCoin", "quit", []);
    const count = mailbox.received.length;
    await browser.ask(200, "DELETE", "/api/v1/me/data", resident);
    expect(await left()).toBe(0);
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(count);
  });

  it("tells a mentor that somebody waits, and nothing else, as long as the role holds", async () => {
    const asMentor = <Answer>(status: number, method: "PUT" | "POST", path: string, body: object) =>
      browser.ask<Answer>(status, method, path, mentor, body);
    const email = "petra.kanarie@post.example";
    const before = mailbox.received.length;
    await browser.signIn(mentor);
    await asMentor(200, "PUT", PATH, { email, language: "nl" });
    await until(() => Promise.resolve(mailbox.received.length > before), 60_000);
    const code = /\b\d{8}\b/.exec(newest().body)![0];
    await asMentor(200, "POST", `${PATH}/confirmation`, { code });
    await collect();
    await send();
    expect(newest().body).toContain(code);

    await stage.ledger.send(actors.newcomer, "GoalPlans", "suggest", [words("idea")]);
    await indexed();
    await collect();
    await send();
    expect(newest()).toMatchObject({ to: [email] });
    expect(newest().body.replace(/\s+/g, " ").trim()).toBe(
      `Er wacht iemand op u. Kijk op: ${stage.url} Wilt u deze mails niet meer? Zet ze uit bij Nieuws per e-mail.`,
    );
    const count = mailbox.received.length;
    await waitAnHour();
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(count);
  });

  it("tells a second and a counsellor that a lost phone waits for their yes, until they gave it", async () => {
    const account = actors.neighbour.address;
    const at = (await stage.index!.get<Head>("/head")).time - 100;
    const proposed = { keysHash: "0x1", newSigner: "0x2", lostSigner: "0x3" };
    const official = actors.official.address;
    // Stopped once, so that asked again it needs both.
    const logs = [
      { account, name: "RecoveryProposed", args: { ...proposed, official }, at },
      { account, name: "RecoveryStopped", args: {}, at: at + 1 },
      { account, name: "RecoveryProposed", args: { ...proposed, official }, at: at + 2 },
    ] as unknown as HelpLog[];
    for (const who of [actors.colleague, actors.counsellor]) {
      await browser.signIn(who);
      const email = `${who === actors.colleague ? "tweede" : "raad"}.kanarie@post.example`;
      await browser.ask(200, "PUT", PATH, who, { email, language: "nl" });
      const first = () => mailbox.received.find(({ to }) => to.includes(email));
      await until(() => Promise.resolve(first() !== undefined), 60_000);
      const code = /\b\d{8}\b/.exec(first()!.body)![0];
      await browser.ask(200, "POST", `${PATH}/confirmation`, who, { code });
    }
    // What the story left waiting for them.
    await collect();
    await send();
    await waitAnHour();
    const count = mailbox.received.length;
    await collect();
    await send();
    expect(mailbox.received).toHaveLength(count);
    await collect(logs);
    await send();
    const told = mailbox.received.slice(count);
    expect(
      told
        .map(({ to }) => to)
        .flat()
        .sort(),
    ).toEqual(["raad.kanarie@post.example", "tweede.kanarie@post.example"]);
    for (const { head, body } of told) {
      expect(head).toMatch(/^Subject: Er wacht iemand op u$/m);
      expect(body).not.toContain(account);
    }

    // Asked anew after a withdrawal, the counsellor was first: only the second still waits.
    await waitAnHour();
    await collect([
      ...logs,
      ...([
        { account, name: "RecoveryWithdrawn", args: {}, at: at + 3 },
        { account, name: "RecoveryProposed", args: { ...proposed, official }, at: at + 4 },
        { account, name: "RecoveryCounselled", args: { counsellor: account }, at: at + 5 },
      ] as unknown as HelpLog[]),
    ]);
    await send();
    expect(mailbox.received.slice(count + 2).map(({ to }) => to)).toEqual([
      ["tweede.kanarie@post.example"],
    ]);
  });

  it("is not offered where the server sends no mail", async () => {
    const settings = { ...stage.settings, mail: null };
    const server = await startServer(settings, { log: () => undefined, beginAgain: null });
    const own = await openBrowser(server.url).signIn(actors.neighbour);
    const { available } = await own.ask<NewsAnswer>(200, "GET", PATH, actors.neighbour);
    expect(available).toBe(false);
    await own.ask(409, "PUT", PATH, actors.neighbour, { email: EMAIL, language: "nl" });
    await server.close();
  });
});

/** The server as a process of its own, which looks for news when it starts. */
function start() {
  const { settings } = stage;
  return fork("server/main.ts", {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {
      ...environmentOf(settings),
      SMTP_URL: `smtp://127.0.0.1:${mailbox.settings.port}`,
      MAIL_FROM: mailbox.settings.from,
    },
  });
}
