import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  concat,
  getContractAddress,
  hashMessage,
  keccak256,
  pad,
  padHex,
  serializeErc6492Signature,
  toHex,
  zeroHash,
} from "viem";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nestedHash } from "../../../protocol/accounts/nested-hash.ts";
import type { Address, Hex } from "../../../protocol/wire/basics.ts";
import type { MeAnswer, Problem } from "../../../protocol/wire/dossier-api.ts";
import type { Person } from "../stage/accounts.ts";
import type { Actor } from "../stage/browser.ts";
import { openBrowser } from "../stage/browser.ts";
import type { Stage } from "../stage/open-stage.ts";
import { openStage } from "../stage/open-stage.ts";
import { makingYesMan, strangeContracts } from "../stage/strange-contracts.ts";

let stage: Stage;
let samira: Person;
let created: Person;
beforeAll(async () => {
  stage = await openStage({ withStory: false });
  samira = await stage.accounts.person();
  created = await stage.accounts.person();
  await created.create();
});
afterAll(() => stage?.close());

const signIn = (message: string, signature: Hex) =>
  openBrowser(stage.url).send("POST", "/api/v1/sign-in", null, { message, signature });

/** A fresh message for an account, and the answer to what somebody makes of it. */
async function attempt(address: Address, make: (message: string) => Hex | Promise<Hex>) {
  const message = await openBrowser(stage.url).message({ address } as Actor);
  return signIn(message, await make(message));
}

async function refused(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  expect(response.status).toBe(401);
  expect(((await response.json()) as Problem).type).toBe("/problems/wrong-signature");
  expect(response.headers.getSetCookie()).toEqual([]);
}

const wrap = (address: Address, data: Hex, signature: Hex) =>
  serializeErc6492Signature({ address, data, signature });

describe("signing in with a passkey", () => {
  it("works before the account is there, and makes nothing", async () => {
    const browser = await openBrowser(stage.url).signIn(samira);
    const me = await browser.ask<MeAnswer>(200, "GET", "/api/v1/me");
    expect(me).toMatchObject({ address: samira.address, role: "none", status: "none" });
    expect(await stage.ledger.client.getCode({ address: samira.address })).toBeUndefined();
  });

  it("goes on when the account is made with that key", async () => {
    const maker = await stage.accounts.person();
    const browser = await openBrowser(stage.url).signIn(maker);
    const { rows } = await stage.database.query(
      "SELECT encode(key_hash, 'hex') AS key FROM session WHERE address = $1",
      [maker.address],
    );
    expect(rows).toEqual([{ key: keccak256(maker.phone.signer).slice(2) }]);
    await maker.create();
    await browser.ask<MeAnswer>(200, "GET", "/api/v1/me");
  });

  it("works when the account is there, wrapped or not", async () => {
    const unwrapped = async (what: { message: string }) => created.signDeployed(what);
    for (const who of [created, { ...created, signMessage: unwrapped }]) {
      const browser = await openBrowser(stage.url).signIn(who);
      const me = await browser.ask<MeAnswer>(200, "GET", "/api/v1/me");
      expect(me.address).toBe(created.address);
    }
  });

  it("is refused unwrapped while the account is not there", async () => {
    await refused(attempt(samira.address, (message) => samira.signDeployed({ message })));
  });

  it("is refused with another phone", async () => {
    const thief = await stage.accounts.person();
    for (const victim of [samira, created]) {
      const nested = (message: string) =>
        thief.phone.sign(nestedHash(victim.address, 68_110_001, hashMessage(message)));
      const data = stage.accounts.createData(victim.phone.signer);
      await refused(attempt(victim.address, nested));
      await refused(
        attempt(victim.address, (message) => wrap(stage.accounts.factory, data, nested(message))),
      );
    }
  });

  it("is refused with a signature for another account of the same phone, or another chain", async () => {
    const { signer } = created.phone;
    const salt = pad("0x01");
    const second = await stage.accounts.addressOf(signer, salt);
    const data = stage.accounts.createData(signer, salt);
    await refused(
      attempt(second, (message) =>
        wrap(stage.accounts.factory, data, created.signDeployed({ message })),
      ),
    );
    await refused(
      attempt(created.address, (message) =>
        created.phone.sign(nestedHash(created.address, 1, hashMessage(message))),
      ),
    );
    // A message's own hash, as a page of somebody else could ask it of the phone.
    await refused(attempt(created.address, (message) => created.phone.sign(hashMessage(message))));
  });

  it("is refused for another domain, and with a nonce that was used", async () => {
    const message = await openBrowser(stage.url).message(samira, { domain: "elsewhere.example" });
    await refused(signIn(message, await samira.signMessage({ message })));

    const once = await openBrowser(stage.url).message(samira);
    const signature = await samira.signMessage({ message: once });
    expect((await signIn(once, signature)).status).toBe(200);
    await refused(signIn(once, signature));
  });
});

describe("a signature that names a factory (ERC-6492)", () => {
  it("is refused when ours would make another account with it", async () => {
    const thief = await stage.accounts.person();
    const { factory, createData } = stage.accounts;
    const own = createData(thief.phone.signer);
    for (const data of [
      own,
      concat([own, "0x00"]),
      createData("0x"),
      "0x12345678",
      "0x",
    ] as const) {
      await refused(
        attempt(samira.address, (message) =>
          wrap(
            factory,
            data,
            thief.phone.sign(nestedHash(samira.address, 68_110_001, hashMessage(message))),
          ),
        ),
      );
    }
  });

  it("is refused when it is somebody else's, who would make what says yes to everything", async () => {
    const factory = await (await strangeContracts(stage.ledger)).maker();
    const address = getContractAddress({ from: factory, nonce: 1n });
    const signature = wrap(factory, makingYesMan, "0x1234");
    // The attack is real: without a look at the factory this signature holds.
    const { client } = stage.ledger;
    expect(await client.verifyMessage({ address, message: "anything", signature })).toBe(true);

    await refused(attempt(address, () => signature));
    expect(await client.getCode({ address })).toBeUndefined();
  });

  it("calls nothing for an account that is there", async () => {
    const { sendingTo } = await strangeContracts(stage.ledger);
    const trap = await sendingTo("http://127.0.0.1:9/");
    const signed = async (message: string) => created.signDeployed({ message });
    const answer = await attempt(created.address, async (message) =>
      wrap(trap, "0x12345678", await signed(message)),
    );
    expect(answer.status).toBe(200);
    await refused(attempt(created.address, () => wrap(trap, "0x12345678", "0x1234")));
  });

  it("is refused when it only ends like one", async () => {
    const magic = `0x${"6492".repeat(16)}` as const;
    for (const signature of [
      magic,
      concat([zeroHash, magic]),
      concat([toHex("x", { size: 999 }), magic]),
    ]) {
      await refused(attempt(samira.address, () => signature));
    }
  });
});

describe("a contract that checks signatures", () => {
  it("gets no more gas than a passkey needs", async () => {
    const { endless, dear } = await strangeContracts(stage.ledger);
    const costly = await dear();
    await refused(attempt(costly, () => "0x1234"));
    // It says yes to who lets it spend more.
    const { data } = await stage.ledger.client.call({ to: costly, gas: 10_000_000n });
    expect(data).toBe(padHex("0x1626ba7e", { dir: "right" }));

    const address = await endless();
    await refused(attempt(address, () => "0x1234"));
  });

  it("can not send the server to an address on the internet", async () => {
    let visits = 0;
    const trap = createServer((_, answer) => {
      visits += 1;
      answer.end(JSON.stringify({ data: "0x" }));
    });
    await new Promise<void>((listening) => trap.listen(0, "127.0.0.1", listening));
    try {
      const { sendingTo } = await strangeContracts(stage.ledger);
      const { port } = trap.address() as AddressInfo;
      const address = await sendingTo(`http://127.0.0.1:${port}/{sender}/{data}`);
      // The attack is real: a client as it comes does go there.
      await stage.ledger.client.call({ to: address, data: "0x12345678" }).catch(() => undefined);
      expect(visits).toBe(1);

      await refused(attempt(address, () => "0x1234"));
      expect(visits).toBe(1);
    } finally {
      await new Promise((closed) => trap.close(closed));
    }
  });
});

describe("a signature", () => {
  it("that is too long does not get to the chain", async () => {
    const answer = await attempt(created.address, () => `0x${"00".repeat(20_001)}`);
    expect(answer.status).toBe(400);
  });

  it("of any bytes breaks nothing", async () => {
    for (const size of [1, 31, 32, 64, 65, 66, 200, 5_000]) {
      for (const target of [created, samira]) {
        await refused(attempt(target.address, () => `0x${"ff".repeat(size)}`));
      }
    }
  });
});
