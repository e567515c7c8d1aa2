import type { Address, Hex } from "../../protocol/wire/basics.ts";
import type { AccountParts } from "../account/account-parts.ts";
import { forgetSending, keepSending, keptSendings } from "../account/kept-sendings.ts";
import { fetched } from "../account/fetched.ts";

/**
 * How a transaction ended that was signed on an earlier visit, with what is loaded only where there is one. What it was
 * signed for is known as done from then on: the same words soon after are the same wish.
 *
 * @throws RevertedError where the book refused it.
 */
export async function tellEnd(parts: AccountParts, address: Address, hash: Hex): Promise<void> {
  const { chain } = await parts.signing();
  const [{ firstReceipt }, { ownPart }, { RevertedError }] = await fetched(
    Promise.all([import("./sent-receipt.ts"), import("./own-part.ts"), import("./refused.ts")]),
  );
  const receipt = ownPart(await firstReceipt(chain, [hash]), address);
  const kept = keptSendings(address).filter(({ hashes }) => hashes.includes(hash));
  const isDone = receipt.status === "success";
  const stands = { block: Number(receipt.blockNumber), at: Date.now() };
  kept.forEach((one) =>
    isDone ? keepSending({ ...one, data: "0x", stands }) : forgetSending(one),
  );
  if (!isDone) throw new RevertedError();
}
