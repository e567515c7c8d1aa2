import { pad } from "viem";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accountAddress } from "../../../protocol/accounts/account-address.ts";
import { setChain } from "../../indexer/stage/stage.ts";
import type { Accounts } from "../../server/stage/accounts.ts";
import { deployAccounts } from "../../server/stage/accounts.ts";
import { newPhone } from "../../server/stage/phone.ts";

let chain: Awaited<ReturnType<typeof setChain>>;
let accounts: Accounts;
beforeAll(async () => {
  chain = await setChain();
  accounts = await deployAccounts(chain.ledger);
});
afterAll(() => chain?.stop());

it("is what the factory says, for any signer and salt", async () => {
  const { factory, verifier, addressOf } = accounts;
  for (const signer of [newPhone(verifier).signer, newPhone(verifier).signer, "0x"] as const) {
    for (const salt of [undefined, pad("0x07")]) {
      expect(accountAddress(factory, signer, salt)).toBe(await addressOf(signer, salt));
    }
  }
});
