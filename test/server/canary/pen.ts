import canonicalize from "canonicalize";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { Actor, Browser } from "../stage/browser.ts";
import type { Sent } from "../../indexer/stage/ledger.ts";
import { sendTogether } from "../../indexer/stage/send-together.ts";
import type { Seeded } from "./seeded.ts";
import type { Resident, Town } from "./town.ts";

/** So many residents have a request under way at the same time. */
const AT_ONCE = 4;

/** What a part of the flow is written with: words that are searched for afterwards, and one step of everybody at a time. */
export type Pen = ReturnType<typeof penOf>;

export function penOf({ stage, residents }: Town, seeded: Seeded) {
  const { chainId } = stage.ledger;

  /** For every resident; the answers in the residents' order. */
  async function each<Answer>(
    act: (one: Resident, at: number) => Promise<Answer>,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    let next = 0;
    const turn = async () => {
      for (let at = next++; at < residents.length; at = next++) {
        answers[at] = await act(residents[at]!, at);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, turn));
    return answers;
  }

  return {
    each,
    /** One transaction for every resident, many to a block; the receipts in the residents' order. */
    send: (sent: (one: Resident, at: number) => Sent) =>
      sendTogether(stage.ledger, residents.map(sent)),

    /** Words about somebody that stand nowhere else. */
    words: ({ number }: Resident, what: string) =>
      seeded.value(`${what} kanarie ${number} ${"abcdefgh"[number % 8]}`),

    /** Writes a record about a resident down, as who sits at this browser. @returns its commitment. */
    write: async (
      { account: { address } }: Resident,
      { browser, account }: { browser: Browser; account: Actor },
      kind: string,
      content: object,
    ): Promise<Hex> => {
      const asked = { kind, subject: address, content };
      const record = await browser.ask<DossierRecord>(
        201,
        "POST",
        "/api/v1/records",
        account,
        asked,
      );
      seeded.hashed(canonicalize(content)!);
      const { id, version, contract, commitment } = record;
      const committed = { chainId, contract, record: id, version, kind, content };
      seeded.hashed(canonicalize(committed)!);
      return commitment;
    },
  };
}
