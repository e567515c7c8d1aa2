import { keccak256 } from "viem";
import { connectDatabase } from "../../../server/dossier/connect-database.ts";
import { databaseSessions } from "../../../server/session/sessions.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { sendTogether } from "../../indexer/stage/send-together.ts";
import { openBrowser } from "../stage/browser.ts";
import { REWARD } from "./about-goals.ts";
import { actorOf } from "./actor-of.ts";
import { openCreditors } from "./open-creditors.ts";
import type { Stage } from "../stage/open-stage.ts";

const { official, secondOfficial } = actors;
const FOREVER = 2 ** 40 - 1;
/** So many residents of one mentor. */
const CASELOAD = 40;
/** So many residents owe one creditor, who writes three times about each: half of what may be written in a minute. */
const DEBTORS = 100;
/** So many sign in as people do; the limit on signing in from one place leaves no room for a town. */
const SIGN_IN = 8;

export type Town = Awaited<ReturnType<typeof openTown>>;
export type Resident = Town["residents"][number];

/** So many people with a mentor for every forty, signed in, and room in a fund; nothing has been written about them. */
export async function openTown(stage: Stage, size: number) {
  const staff = await openBrowser(stage.url).signIn(...Object.values(actors));
  for (const name of ["Gemeente", "Waterbedrijf"]) {
    await staff.ask(201, "POST", "/api/v1/organisations", official, { name });
  }
  const mentors = Array.from({ length: Math.ceil(size / CASELOAD) }, (_, number) => ({
    account: actorOf(`mentor ${number}`),
    browser: openBrowser(stage.url),
  }));
  for (const { account, browser } of mentors) await browser.signIn(account);
  const { callOf } = stage.ledger;
  await sendTogether(stage.ledger, [
    ...mentors.map(({ account: { address } }) =>
      callOf(official, "SocialCoin", "grantStaff", [address, 1, 5, FOREVER, CASELOAD * REWARD, 1]),
    ),
    ...mentors.map(({ account: { address } }) =>
      callOf(secondOfficial, "SocialCoin", "approveStaff", [address]),
    ),
    callOf(official, "SocialCoin", "pledge", [1, 7, BigInt(size * REWARD), keccak256("0x01")]),
  ]);
  const creditors = await openCreditors(stage, Math.ceil(size / DEBTORS));

  const { database, close } = connectDatabase(stage.settings.databaseUrl);
  const sessions = databaseSessions(database);
  const residents = [];
  for (let number = 0; number < size; number += 1) {
    const account = actorOf(`${number}`);
    const browser = openBrowser(stage.url);
    if (number < SIGN_IN) await browser.signIn(account);
    else {
      const token = await sessions.signIn(null, { address: account.address, key: null });
      browser.cookie = `socialcoin_session=${token}`;
    }
    residents.push({
      ...{ number, account, browser },
      mentor: mentors[Math.floor(number / CASELOAD)]!,
      creditor: creditors[Math.floor(number / DEBTORS)]!,
    });
  }
  await close();
  return { stage, staff, residents };
}
