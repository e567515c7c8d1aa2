import {
  concat,
  createPublicClient,
  custom,
  encodeFunctionData,
  http,
  keccak256,
  pad,
  toEventHash,
  toHex,
} from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import { findAccounts } from "../../../protocol/accounts/find-accounts.ts";
import { recoverKeys } from "../../../protocol/accounts/recover-keys.ts";
import { actors } from "../../indexer/stage/actors.ts";
import { setChain } from "../../indexer/stage/stage.ts";
import type { Accounts } from "../../server/stage/accounts.ts";
import { deployAccounts } from "../../server/stage/accounts.ts";
import type { Phone } from "../../server/stage/phone.ts";
import { newPhone } from "../../server/stage/phone.ts";

const DAY = 86_400;
const abi = socialAccountAbi;

let chain: Awaited<ReturnType<typeof setChain>>;
let accounts: Accounts;
beforeAll(async () => {
  chain = await setChain();
  accounts = await deployAccounts(chain.ledger);
});
afterAll(() => chain?.stop());

/** What a device does that holds a passkey and nothing else: one touch, and a node. */
async function restore(phone: Phone, challenge = pad("0x2a")) {
  const { client, startBlock } = chain.ledger;
  const { factory, verifier } = accounts;
  const keys = recoverKeys(phone.assert(challenge));
  return findAccounts(client, { factory, verifier, startBlock }, keys);
}

describe("an account, found with a passkey and a node alone", () => {
  it("is the one that the passkey made", async () => {
    const samira = await accounts.person();
    await accounts.person().then(({ create }) => create());
    await samira.create();
    const { address, phone } = samira;
    expect(await restore(phone)).toEqual([{ address, signer: phone.signer, exists: true }]);
  });

  it("is found by a node that takes 10,000 blocks at once", async () => {
    const samira = await accounts.person();
    await samira.create();
    const { client, startBlock } = chain.ledger;
    const head = await client.getBlockNumber();
    // The same chain, long after: nothing happened since.
    const request = async ({ method, params }: { method: string; params: [never] }) => {
      const { fromBlock, toBlock } = params?.[0] ?? {};
      if (method === "eth_blockNumber") return toHex(45_000);
      if (method !== "eth_getLogs") return client.request({ method, params } as never);
      if (Number(toBlock) - Number(fromBlock) >= 10_000)
        throw Object.assign(new Error("block range is too wide"), { code: -32600 });
      const [from, to] = [BigInt(fromBlock), BigInt(toBlock)];
      if (from > head) return [];
      const filter = { ...(params[0] as object), toBlock: toHex(to < head ? to : head) };
      return client.request({ method, params: [filter] } as never);
    };
    const limited = createPublicClient({ transport: custom({ request }, { retryCount: 0 }) });
    const keys = recoverKeys(samira.phone.assert(pad("0x2a")));
    const place = { factory: accounts.factory, verifier: accounts.verifier, startBlock };
    expect(await findAccounts(limited, place, keys)).toMatchObject([{ address: samira.address }]);
  });

  it("is the one that was enrolled and did not act yet", async () => {
    const { address, phone } = await accounts.person();
    expect(await restore(phone)).toEqual([]);
    const words = toHex("words", { size: 32 });
    const { official } = actors;
    await chain.ledger.send(official, "SocialCoin", "enrol", [address, 0, 1, words]);
    expect(await restore(phone)).toEqual([{ address, signer: phone.signer, exists: false }]);
  });

  it("is found the moment after the same node said that there is none", async () => {
    const { create, address, phone } = await accounts.person();
    const keys = recoverKeys(phone.assert(pad("0x2a")));
    const place = { ...accounts, startBlock: chain.ledger.startBlock };
    const patient = createPublicClient({
      transport: http(chain.place.chainUrl),
      cacheTime: 60_000,
    });
    expect(await findAccounts(patient, place, keys)).toEqual([]);
    await create();
    expect(await findAccounts(patient, place, keys)).toMatchObject([{ address }]);
  });

  it("is none for a passkey that never made one", async () => {
    expect(await restore(newPhone(accounts.verifier))).toEqual([]);
  });

  it("is not a contract of somebody who says that this passkey signs for it", async () => {
    const { phone } = await accounts.person();
    const { transact } = chain.ledger;
    // Emits ERC7913SignerAdded(keccak256(signer)) while it is made: LOG2 with two topics.
    const topic = toEventHash("ERC7913SignerAdded(bytes)");
    const signer = keccak256(phone.signer);
    const data = concat(["0x7f", signer, "0x7f", topic, "0x60006000a260006000f3"]);
    await transact(actors.stranger, { data });
    expect(await restore(phone)).toEqual([]);
  });

  it("is found by a second device too, until that is taken off", async () => {
    await accounts.placeEntryPoint();
    const samira = await accounts.person();
    await samira.create();
    const tablet = newPhone(accounts.verifier);
    const { address } = samira;
    const call = (functionName: "addSigner" | "removeSigner" | "finishSignerChange") =>
      encodeFunctionData({ abi, functionName, args: [tablet.signer] });
    const finish = () =>
      chain.ledger.transact(actors.stranger, { to: address, data: call("finishSignerChange") });

    await accounts.callItself(samira, call("addSigner"));
    expect(await restore(tablet)).toEqual([]);
    await chain.sleep(DAY + 1);
    await finish();
    expect(await restore(tablet)).toEqual([{ address, signer: tablet.signer, exists: true }]);
    expect((await restore(samira.phone)).map((one) => one.address)).toEqual([address]);

    await accounts.callItself({ address, phone: tablet }, call("removeSigner"));
    await chain.sleep(7 * DAY + 1);
    await finish();
    expect(await restore(tablet)).toEqual([]);
  });
});
