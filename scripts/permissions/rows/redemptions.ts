/** The Redemptions desk. */
import { AbiCoder } from "ethers";
import { EVERYONE } from "../actors.ts";
import { DAY, OFFER, RATE, WORDS } from "../facts.ts";
import type { Prepare, Rows } from "../row.ts";
import { just } from "../row.ts";
import { DEBT, offer, protect } from "../town.ts";

const REFUSALS = [undefined, "NotOpen", "Expired", "NotYours", "NotStanding", "AwaitsApproval"];

const offered =
  (args: (offerId: number) => unknown[]): Prepare =>
  async (world) =>
    args(await offer(world));

const firstRefusal = (result: string) => {
  const [refusals] = AbiCoder.defaultAbiCoder().decode(["uint8[]"], result) as unknown as [
    bigint[],
  ];
  return REFUSALS[Number(refusals[0])];
};

export const redemptions: Rows = {
  offer: {
    may: ["resident", "partner"],
    halted: [],
    paused: ["partner"],
    prepare: just(DEBT, OFFER, RATE),
  },
  cancel: { may: ["resident"], prepare: offered((offerId) => [offerId]) },
  confirm: [
    { may: ["creditor"], prepare: offered((offerId) => [offerId]) },
    {
      given: "before the approver's yes",
      may: [],
      prepare: async (world) => {
        await protect(world);
        return [await offer(world)];
      },
    },
  ],
  confirmMany: {
    may: ["creditor"],
    prepare: offered((offerId) => [[offerId]]),
    refusal: firstRefusal,
  },
  reject: { may: ["creditor"], prepare: offered((offerId) => [offerId, WORDS]) },
  rejectMany: {
    may: ["creditor"],
    prepare: offered((offerId) => [[offerId], [WORDS]]),
    refusal: firstRefusal,
  },
  release: [
    { given: "within the term", may: [], prepare: offered((offerId) => [offerId]) },
    {
      given: "after the term",
      may: EVERYONE,
      prepare: async (world) => {
        const offerId = await offer(world);
        await world.chain.passTime(22 * DAY);
        return [offerId];
      },
    },
    {
      given: "given the claim was withdrawn",
      may: EVERYONE,
      prepare: async (world) => {
        const offerId = await offer(world);
        await world.act("creditor", "DebtRegister", "withdraw", DEBT, WORDS);
        return [offerId];
      },
    },
  ],
};
