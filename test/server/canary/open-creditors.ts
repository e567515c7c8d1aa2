import { parseEventLogs } from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { sendTogether } from "../../indexer/stage/send-together.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { actorOf } from "./actor-of.ts";

const { official, secondOfficial } = actors;
const FOREVER = 2 ** 40 - 1;
const ROLE = 3;
/** More than a new role waits until it holds, in seconds. */
const WAIT = 25 * 3_600;
/** Of which the letters speak. */
export const ORGANISATION = 2;

const TERMS = {
  rateBps: 10_000,
  until: FOREVER,
  answerPeriod: 21 * 86_400,
  order: 0x1b,
  route: 0,
  fundId: 0,
  yearlyCeiling: 1_000_000n,
  freezesCosts: true,
};

/** So many who work at the creditor, signed in, each with an agreement: one alone would meet the limit on writing. */
export async function openCreditors(stage: Stage, size: number) {
  const { url, ledger } = stage;
  const people = Array.from({ length: size }, (_, number) => ({
    account: actorOf(`creditor ${number}`),
    browser: openBrowser(url),
  }));
  for (const { account, browser } of people) await browser.signIn(account);
  await sendTogether(
    ledger,
    people.map(({ account: { address } }) =>
      ledger.callOf(official, "SocialCoin", "grantStaff", [
        address,
        ...([ROLE, ORGANISATION, FOREVER, 0, 0] as const),
      ]),
    ),
  );
  await stage.sleep(WAIT);
  const proposed = await sendTogether(
    ledger,
    people.map(({ account: { address: creditor } }) =>
      ledger.callOf(official, "DebtRegister", "proposeAgreement", [{ ...TERMS, creditor }]),
    ),
  );
  const creditors = people.map((one, at) => {
    const { logs } = proposed[at]!;
    const [said] = parseEventLogs({ abi: debtRegisterAbi, logs, eventName: "AgreementProposed" });
    return { ...one, agreement: said!.args.agreementId };
  });
  await sendTogether(
    ledger,
    creditors.map(({ agreement }) =>
      ledger.callOf(secondOfficial, "DebtRegister", "approveAgreement", [agreement]),
    ),
  );
  return creditors;
}
