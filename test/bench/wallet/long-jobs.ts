import { expect, type BrowserContext, type Page } from "@playwright/test";
import type { MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { Figure } from "../figure.ts";
import { atMost } from "../figure.ts";
import { claimFile } from "./claim-file.ts";
import { withFilledBook } from "./fill-book.ts";
import { followTurns, type Job } from "./follow-turns.ts";
import { actAs, persona, withBrowser } from "./phone.ts";

const CREDITOR = "Henk";
/** The goals, and for how many claims: so much less for less of them. */
const CLAIMS = { count: 10_000, seconds: 60 };
const EXPORT_SECONDS = 5;
const PATIENCE = { timeout: 60_000 };
/** The page may keep so much more at the end than half-way. */
const FLAT = 1.2;

/**
 * What takes a creditor many turns, in the real page and with a key that nobody has to touch, beside ten times a tenth of it: a file of
 * claims, and the whole book as a table.
 */
export async function measureLongJobs(
  { url, data }: { url: string; data: string },
  { claims, lines }: { claims: number; lines: number },
): Promise<Figure[]> {
  const { address } = await persona(url, CREDITOR);
  return withBrowser(async (newPhone) => {
    const phone = await newPhone();
    await actAs(phone, url, CREDITOR);
    const file = (count: number) => onPage(phone, (page) => register(page, url, count));
    const book = (count: number) =>
      withFilledBook(data, address, count, () => onPage(phone, (page) => write(page, url)));
    // The first of all also fetches what signs.
    await file(1);
    const [fewClaims, allClaims] = [await file(claims / 10), await file(claims)];
    const [fewLines, allLines] = [await book(lines / 10), await book(lines)];
    const most = (CLAIMS.seconds * claims) / CLAIMS.count;
    return [
      ...told(`a file of ${claims.toLocaleString("en")} claims`, fewClaims, allClaims, most),
      ...told(`a book of ${lines.toLocaleString("en")} lines`, fewLines, allLines, EXPORT_SECONDS),
    ];
  });
}

async function onPage<T>(phone: BrowserContext, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await phone.newPage();
  const done = await act(page);
  await page.close();
  return done;
}

/** Registers a file of so many claims, about everybody who let this creditor know. */
async function register(page: Page, url: string, count: number): Promise<Job> {
  await page.goto(`${url}/creditor/file`);
  const chosen = page.getByLabel("Bestand kiezen");
  await expect(chosen).toBeAttached(PATIENCE);
  const { codes } = await page.evaluate<MatchCodesAnswer>(
    `fetch("/api/v1/match-codes").then((answer) => answer.json())`,
  );
  await chosen.setInputFiles(
    claimFile(
      count,
      codes.map(({ code }) => code),
    ),
  );
  return followTurns(page, page.getByRole("button", { name: /in het boek zetten/ }), /^Klaar\./);
}

/** Writes the whole book as a table. */
async function write(page: Page, url: string): Promise<Job> {
  await page.goto(`${url}/creditor/ledger`);
  const button = page.getByRole("button", { name: "Het hele boek als bestand" });
  return followTurns(page, button, /regels staan in het bestand/);
}

function told(what: string, few: Job, all: Job, most: number): Figure[] {
  const { seconds, half, end } = all;
  return [
    {
      what,
      measured: seconds,
      unit: "s",
      beside: { what: "ten times a tenth of it", measured: few.seconds * 10 },
      goal: atMost(seconds, most, "s"),
    },
    {
      what: `${what}: what the page keeps at the end`,
      measured: end,
      unit: "MB",
      beside: { what: "half-way", measured: half },
      goal: { text: `<= ${FLAT} x half-way`, met: end <= half * FLAT },
    },
  ];
}
