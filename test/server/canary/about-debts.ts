import { parseEventLogs } from "viem";
import { debtRegisterAbi } from "../../../protocol/abi/debt-register.ts";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import { REWARD } from "./about-goals.ts";
import { referenceOf } from "./about-letters.ts";
import type { Pen } from "./pen.ts";
import type { Town } from "./town.ts";

const OWED = { principal: 182_90, increase: 0, interest: 0, costs: 0 };
const RATE_BPS = 10_000;

/** The claim that goes with a letter: disputed, corrected, recognised; an offer refused, and one confirmed. */
export async function aboutDebts(
  { stage: { ledger } }: Town,
  { each, send, words, write }: Pen,
): Promise<void> {
  const { callOf, read } = ledger;
  const claims = await each((one) =>
    write(one, one.creditor, "claim", {
      reference: referenceOf(one),
      kind: words(one, "Rekening"),
      collector: null,
      peildatum: "2026-11-01",
      originDate: null,
    }),
  );
  const registered = await send(({ account: { address }, creditor }, at) =>
    callOf(creditor.account, "DebtRegister", "register", [
      ...([address, creditor.agreement, 0] as const),
      claims[at]!,
      OWED,
    ]),
  );
  const debts = registered.map(({ logs }) => {
    const [said] = parseEventLogs({ abi: debtRegisterAbi, logs, eventName: "DebtRegistered" });
    return said!.args.debtId;
  });

  const disputes = await each((one) =>
    write(one, one, "dispute", { text: words(one, "Klopt niet") }),
  );
  await send(({ account }, at) =>
    callOf(account, "DebtRegister", "dispute", [debts[at]!, disputes[at]!]),
  );
  const corrections = await each((one) =>
    write(one, one.creditor, "claimChange", { reason: words(one, "Verbeterd") }),
  );
  await send(({ creditor }, at) =>
    callOf(creditor.account, "DebtRegister", "correct", [debts[at]!, corrections[at]!, OWED]),
  );
  const states = await each((_, at) => read("DebtRegister", "stateHashOf", [debts[at]!]));
  await send(({ account }, at) =>
    callOf(account, "DebtRegister", "recognise", [debts[at]!, states[at]!]),
  );

  const offer = async () => {
    const offered = await send(({ account }, at) =>
      callOf(account, "Redemptions", "offer", [debts[at]!, BigInt(REWARD), RATE_BPS]),
    );
    return offered.map(({ logs }) => {
      const [said] = parseEventLogs({ abi: redemptionsAbi, logs, eventName: "OfferMade" });
      return said!.args.offerId;
    });
  };
  const refused = await offer();
  const reasons = await each((one) =>
    write(one, one.creditor, "reject", { reason: words(one, "Nu niet") }),
  );
  await send(({ creditor }, at) =>
    callOf(creditor.account, "Redemptions", "reject", [refused[at]!, reasons[at]!]),
  );
  const taken = await offer();
  await send(({ creditor }, at) =>
    callOf(creditor.account, "Redemptions", "confirm", [taken[at]!]),
  );
}
