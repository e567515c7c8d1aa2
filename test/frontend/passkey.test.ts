import { getAddress, pad } from "viem";
import { describe, expect, it } from "vitest";
import { whyNoPasskey } from "../../frontend/account/passkey/can-hold-passkey.ts";
import { exampleSignature } from "../../frontend/account/passkey/example-signature.ts";
import {
  batchOf,
  operationHash,
  operationOnWire,
  sponsorDay,
  type Operation,
} from "../../frontend/account/passkey/operation.ts";
import { failureOf } from "../../frontend/errors/failure-of.ts";
import { passkeyError } from "../../frontend/account/passkey/passkey-errors.ts";
import { newPhone } from "../server/stage/phone.ts";

const verifier = getAddress("0x00000000000000000000000000000000000000aa");
const factory = getAddress("0x00000000000000000000000000000000000000bb");
const sender = getAddress("0x00000000000000000000000000000000000000cc");
const challenge = pad("0x1234", { size: 32 });

describe("a signature to estimate with", () => {
  it("is as long as one that a device makes", () => {
    const phone = newPhone(verifier);
    expect(exampleSignature(phone.signer, "http://localhost")).toHaveLength(
      phone.sign(challenge).length,
    );
  });
});

describe("an operation", () => {
  const operation: Operation = {
    sender,
    nonce: 7n,
    factory,
    factoryData: "0xabcdef",
    callData: batchOf([
      { to: sender, data: "0x11" },
      { to: factory, data: "0x22" },
    ]),
    callGasLimit: 100_000n,
    verificationGasLimit: 600_000n,
    preVerificationGas: 50_000n,
    maxFeePerGas: 2n,
    maxPriorityFeePerGas: 1n,
    paymaster: verifier,
    paymasterVerificationGasLimit: 150_000n,
    paymasterPostOpGasLimit: 50_000n,
    paymasterData: sponsorDay(20_000n * 86_400n + 5n),
    signature: "0x",
  };
  it("has the hash that EntryPoint v0.8 itself gives, with and without the making of its account", () => {
    const ours = 68110001;
    // What getUserOpHash answered at the EntryPoint's canonical address on the local chain.
    expect(operationHash(operation, ours)).toBe(
      "0x6d6b089046267bbf976366f4867a6903babb2307dc4fe56f1a298afe2198cc55",
    );
    const later: Operation = { ...operation };
    delete later.factory;
    delete later.factoryData;
    expect(operationHash(later, ours)).toBe(
      "0xfa7509de61ad94d058d9ae0a94fa5e99e7ff287b09f14a4a0617ae2e1b87a088",
    );
  });

  it("is for one chain alone", () => {
    expect(operationHash(operation, 1)).not.toBe(operationHash(operation, 2));
  });

  it("goes to a bundler in hex, and tells the sponsor the day of the chain", () => {
    const wire = operationOnWire(operation);
    expect(wire).toMatchObject({ nonce: "0x7", factory, paymasterData: "0x00004e20" });
  });
});

describe("whether a page can hold a passkey", () => {
  const page = { isSecureContext: true, hostname: "localhost", hasCredentials: true };

  it.each([
    ["localhost", page, null],
    ["an https address", { ...page, hostname: "socialcoin.example" }, null],
    ["an address without https", { ...page, isSecureContext: false }, "address"],
    ["a number for a name", { ...page, hostname: "127.0.0.1" }, "address"],
    ["a long number for a name", { ...page, hostname: "[::1]" }, "address"],
    ["an old browser", { ...page, hasCredentials: false }, "browser"],
  ] as const)("says why at %s", (_, at, why) => {
    expect(whyNoPasskey(at)).toBe(why);
  });
});

describe("what a device says when it does not sign", () => {
  it.each([
    ["NotAllowedError", "passkey.cancelled"],
    ["AbortError", "passkey.cancelled"],
    ["SecurityError", "passkey.impossible"],
    ["NotSupportedError", "passkey.impossible"],
  ])("%s has its sentence", (name, key) => {
    const thrown = passkeyError(Object.assign(new Error("device"), { name }));
    expect(failureOf(new Error("outer", { cause: thrown })).key).toBe(key);
  });
});
