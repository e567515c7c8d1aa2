import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { recoverKeys } from "../../../protocol/accounts/recover-keys.ts";
import { newPhone } from "../../server/stage/phone.ts";

const verifier = "0x00000000000000000000000000000000000000A1";
const challenge = `0x${"5c".repeat(32)}` as const;

describe("recovering the key of a passkey", () => {
  it("gives two keys from one touch, of which one is the phone's", () => {
    for (let phones = 0; phones < 20; phones += 1) {
      const phone = newPhone(verifier);
      const keys = recoverKeys(phone.assert(challenge));
      expect(keys).toHaveLength(2);
      expect(keys).toContain(phone.key);
    }
  });

  it("gives one key in common from two touches of the same phone", () => {
    const phone = newPhone(verifier);
    const first = recoverKeys(phone.assert(challenge));
    const second = recoverKeys(phone.assert(`0x${"6d".repeat(32)}`));
    expect(first.filter((key) => second.includes(key))).toEqual([phone.key]);
  });

  it("does not give the phone's key when anything that was signed is changed", () => {
    const phone = newPhone(verifier);
    const assertion = phone.assert(challenge);
    const changed = assertion.authenticatorData.slice();
    changed[0]! ^= 1;
    expect(recoverKeys({ ...assertion, authenticatorData: changed })).not.toContain(phone.key);
    const client = assertion.clientDataJSON.slice();
    client[40]! ^= 1;
    expect(recoverKeys({ ...assertion, clientDataJSON: client })).not.toContain(phone.key);
  });

  it("takes a signature with a high s as well, as authenticators make them", () => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { x, y } = publicKey.export({ format: "jwk" });
    const key = Buffer.concat([Buffer.from(x!, "base64url"), Buffer.from(y!, "base64url")]);
    const [data, client] = [Buffer.alloc(37), Buffer.from("{}")];
    const all = Buffer.concat([data, createHash("sha256").update(client).digest()]);
    const given = { authenticatorData: data, clientDataJSON: client };
    for (let tries = 0; tries < 8; tries += 1) {
      const signature = sign("sha256", all, privateKey);
      expect(recoverKeys({ ...given, signature })).toContain(`0x${key.toString("hex")}`);
    }
  });

  it("throws for what is no signature", () => {
    const assertion = newPhone(verifier).assert(challenge);
    for (const signature of [new Uint8Array(), new Uint8Array(64), new Uint8Array([0x30, 2, 1])]) {
      expect(() => recoverKeys({ ...assertion, signature })).toThrow();
    }
  });
});
