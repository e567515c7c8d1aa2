import { encodeAbiParameters, encodeFunctionData, keccak256, zeroHash } from "viem";
import type { Abi, Hex } from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { socialAccountAbi } from "../../../protocol/abi/social-account.ts";
import type { Actor } from "../../indexer/stage/actors.ts";
import { actors } from "../../indexer/stage/actors.ts";
import type { Person } from "../stage/accounts.ts";
import type { Browser, RpcAnswer } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { newPhone } from "../stage/phone.ts";
import { makingYesMan } from "../stage/strange-contracts.ts";

const { official, colleague, resident, neighbour, stranger } = actors;
const DAY = 86_400;
const FOREVER = 2 ** 40 - 1;

let stage: Stage;
let everybody: Browser;
let nobody: Browser;
let sanne: Person;
let lost: Hex;
let found: Hex;

beforeAll(async () => {
  const genesisTime = Math.floor(Date.now() / 1000) - 60 * DAY;
  stage = await openStage({ withStory: false, genesisTime });
  const { ledger, accounts } = stage;
  const second = [colleague.address, 2, 5, FOREVER, 0, 2] as const;
  await ledger.send(official, "SocialCoin", "grantStaff", second);
  await stage.sleep(9 * DAY);
  sanne = await accounts.person();
  await sanne.create();
  lost = sanne.phone.signer;
  found = newPhone(accounts.verifier).signer;
  nobody = openBrowser(stage.url);
  everybody = await openBrowser(stage.url).signIn(official, colleague, resident, stranger);
});
afterAll(() => stage?.close());

const abi: Abi = socialAccountAbi;
const help = (functionName: string, args: readonly unknown[]) =>
  encodeFunctionData({ abi, functionName, args });
const propose = () => help("proposeRecovery", [found, lost]);
const outcome = ({ result, error }: RpcAnswer) => (result === undefined ? error!.message : "ok");

const tried = async (from: Actor, data: Hex, to: Hex = sanne.address, signedIn = everybody) => {
  const asked = [{ from: from.address, to, data }, "latest"];
  return outcome(await signedIn.rpc(signedIn === nobody ? null : from, "eth_call", asked));
};
const sent = async (from: Actor, data: Hex, to: Hex = sanne.address, signedIn = everybody) => {
  const raw = await from.signTransaction({
    to,
    data,
    type: "eip1559",
    chainId: stage.place.chainId,
    gas: 1_000_000n,
    maxFeePerGas: 0n,
    maxPriorityFeePerGas: 0n,
    nonce: await stage.ledger.client.getTransactionCount({ address: from.address }),
  });
  const answer = await signedIn.rpc(signedIn === nobody ? null : from, "eth_sendRawTransaction", [
    raw,
  ]);
  return outcome(answer);
};

describe("a call to somebody else's account", () => {
  it("is for staff alone, tried out and sent", async () => {
    for (const who of [resident, stranger]) {
      expect(await tried(who, propose())).toBe("not-allowed");
      expect(await sent(who, propose())).toBe("not-allowed");
    }
    expect(await tried(official, propose(), sanne.address, nobody)).not.toBe("ok");
  });

  it("is one of recovery, paper and the freeze, and no other", async () => {
    const batch = encodeAbiParameters([{ type: "bytes" }], ["0x"]);
    const mode = `0x01${"0".repeat(62)}`;
    for (const data of [
      help("stopRecovery", []),
      help("addSigner", [found]),
      help("removeSigner", [lost]),
      help("execute", [mode, batch]),
      help("recoverStaff", [found, lost]),
      help("initialize", [found]),
      help("recovery", []),
      "0x",
      "0xdeadbeef",
      propose().slice(0, 10) as Hex,
    ] satisfies Hex[]) {
      expect(await tried(official, data)).toBe("not-allowed");
      expect(await sent(official, data)).toBe("not-allowed");
    }
  });

  it("goes to accounts of our factory, and to nothing that looks like one", async () => {
    const { ledger, accounts } = stage;
    const { contractAddress } = await ledger.transact(stranger, { data: makingYesMan });
    const unmade = await accounts.person();
    for (const place of [contractAddress!, unmade.address, neighbour.address]) {
      expect(await tried(official, propose(), place)).toBe("not-allowed");
      expect(await sent(official, propose(), place)).toBe("not-allowed");
    }
  });

  it("works for two officials, the second from a browser wallet without a session", async () => {
    expect(await tried(official, propose())).toBe("ok");
    expect(await sent(official, propose())).toBe("ok");
    const keysHash = keccak256(
      encodeAbiParameters([{ type: "bytes" }, { type: "bytes" }], [found, lost]),
    );
    const approve = help("approveRecovery", [keysHash]);
    // Who proposed is refused by the account itself, and reads why.
    const own = await everybody.rpc(official, "eth_call", [
      { from: official.address, to: sanne.address, data: approve },
    ]);
    expect(own.error!.data).toMatch(/^0x/);
    expect(await sent(colleague, approve, sanne.address, nobody)).toBe("ok");
    const { approved, readyAt } = await stage.ledger.client.readContract({
      address: sanne.address,
      abi: socialAccountAbi,
      functionName: "recovery",
    });
    expect([approved, readyAt > 0]).toEqual([true, true]);
  });

  it("of a freeze and a step on paper goes through too", async () => {
    const { timestamp } = await stage.ledger.client.getBlock();
    expect(await sent(official, help("freezeOffers", [Number(timestamp) + DAY]))).toBe("ok");
    const pause = encodeFunctionData({
      abi: [{ type: "function", name: "pause", inputs: [], outputs: [], stateMutability: "view" }],
    });
    const batch = encodeAbiParameters(
      [
        {
          type: "tuple[]",
          components: [{ type: "address" }, { type: "uint256" }, { type: "bytes" }],
        },
      ],
      [[[stage.ledger.contracts.SocialCoin, 0n, pause]]],
    );
    expect(await sent(official, help("proposePaper", [batch, zeroHash]))).toBe("ok");
    expect(await sent(official, help("stopPaper", [1, zeroHash]))).toBe("ok");
  });
});
