import { createPublicClient, http } from "viem";
import { beforeAll, describe, expect, it } from "vitest";
import { redemptionsAbi } from "../../../protocol/abi/redemptions.ts";
import type { Hex } from "../../../protocol/wire/basics.ts";
import type { ReceiptAnswer } from "../../../protocol/wire/receipts-api.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { words } from "../../indexer/stage/words.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";

const PATH = "/api/v1/receipts/check";

/** What anybody with a printed receipt is told. It asks the story's chain, in a house that is there already. */
export function describeReceipts(house: () => Stage): void {
  describe("a receipt", () => {
    /** The transaction of the first yes, to the water bill. */
    let transaction: Hex;
    beforeAll(async () => {
      const { settings, ledger } = house();
      const chain = createPublicClient({ transport: http(settings.chainUrl) });
      const [first] = await chain.getContractEvents({
        address: ledger.contracts.Redemptions,
        abi: redemptionsAbi,
        eventName: "OfferConfirmed",
        args: { offerId: 1 },
        fromBlock: 0n,
      });
      transaction = first!.transactionHash;
    });
    const check = (status: number, body: object) =>
      openBrowser(house().url).ask<ReceiptAnswer>(status, "POST", PATH, null, body);

    it("is told to who has it, without a session and without whose claim it is", async () => {
      const answer = await check(200, { transaction, commitment: words("water bill") });
      expect(answer).toMatchObject({
        offerId: 1,
        burned: "5000",
        taken: { principal: "2695", increase: "0", interest: "305", costs: "2000" },
      });
      expect(Object.keys(answer).sort()).toEqual(
        ["at", "block", "burned", "creditor", "offerId", "taken"].sort(),
      );
      expect(JSON.stringify(answer).toLowerCase()).not.toContain(
        actors.resident.address.slice(2).toLowerCase(),
      );
    });

    it("tells nothing to who has the transaction alone, or the words alone", async () => {
      await check(404, { transaction, commitment: words("a small one") });
      await check(404, { transaction: words("nothing"), commitment: words("water bill") });
      await check(400, { transaction, commitment: "0x" });
    });
  });
}
