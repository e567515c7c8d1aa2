import {
  encodeErrorResult,
  HttpRequestError,
  ContractFunctionRevertedError,
  RpcRequestError,
} from "viem";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ProblemError, request } from "../../frontend/account/request.ts";
import { abis } from "../../frontend/check/abis.ts";
import { accountErrors, contractErrors } from "../../frontend/errors/contract-errors.ts";
import { failureOf } from "../../frontend/errors/failure-of.ts";
import { socialAccountAbi } from "../../protocol/abi/social-account.ts";
import { wordsOf } from "./catalogues.ts";

/** What only contracts say to each other, to governance, or about a mistake in this program. */
const NEVER_TOLD = [
  "AccessManagedInvalidAuthority",
  "AccessManagedRequiredDelay",
  "AccessManagedUnauthorized",
  "DeskNeeded",
  "HaltTooSoon",
  "HoldUnknown",
  "NotRedemptions",
  "OfficialsTooFew",
  "ZeroAddress",
];

/** What an account says to the EntryPoint, its factory, the timelock or a mistaken program. */
const NEVER_TOLD_BY_ACCOUNTS = [
  "AccountUnauthorized",
  "ERC7579DecodingError",
  "FactoryNeeded",
  "GovernorNeeded",
  "InvalidShortString",
  "MissingPrecompile",
  "NotABatch",
  "OutOfRangeAccess",
  "RoleNeeded",
  "StringTooLong",
  "UnsupportedExecutionMode",
];

describe("errors of the contracts", () => {
  const inAbis = new Set(
    Object.values(abis)
      .flat()
      .flatMap((item) => (item.type === "error" ? [item.name as string] : []))
      .filter((name) => !NEVER_TOLD.includes(name)),
  );

  it("are all known, and no other", () => {
    expect([...contractErrors].sort()).toEqual([...inAbis].sort());
  });

  it("of accounts are all known, and no other", () => {
    const told = socialAccountAbi
      .flatMap((item) => (item.type === "error" ? [item.name as string] : []))
      .filter((name) => !NEVER_TOLD_BY_ACCOUNTS.includes(name));
    expect([...accountErrors].sort()).toEqual(told.sort());
  });

  it("each have a sentence in both languages", async () => {
    for (const language of ["nl", "en"] as const) {
      const words = await wordsOf(language, "errors");
      for (const name of [...contractErrors, ...accountErrors])
        expect([name, words[`contract.${name}`]]).not.toContain(undefined);
    }
  });

  it("bring their amounts along as cents", () => {
    const abi = abis.Redemptions;
    const data = encodeErrorResult({
      abi,
      errorName: "CoinsNotFree",
      args: ["0x0000000000000000000000000000000000000001", 5000n, 1330n],
    });
    const error = new ContractFunctionRevertedError({ abi, data, functionName: "offer" });
    const wrapped = new Error("outer", { cause: error });
    expect(failureOf(wrapped)).toEqual({
      key: "contract.CoinsNotFree",
      amounts: { wanted: 5000n, free: 1330n },
      moments: {},
      remedy: "none",
    });
  });
});

describe("what an account says to its own operation", () => {
  it("is told with its moment, where the bundler's door passed it on", () => {
    const abi = socialAccountAbi;
    const args = [1_800_000_000] as const;
    const revert = encodeErrorResult({ abi, errorName: "OffersStopped", args });
    const refused = new RpcRequestError({
      url: "http://localhost/bundler",
      body: { method: "eth_estimateUserOperationGas" },
      error: {
        code: -32603,
        message: "operation-refused",
        data: { type: "/problems/operation-refused", revert },
      },
    });
    expect(failureOf(new Error("x", { cause: refused }))).toMatchObject({
      key: "contract.OffersStopped",
      moments: { until: 1_800_000_000 },
    });
  });
});

describe("other errors", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("become the sentence of the problem that the server named", () => {
    expect(failureOf(new ProblemError("index-unreachable")).key).toBe("problem.index-unreachable");
  });

  it("say what is wrong with typed words, where the server said it of a field", async () => {
    const keyOf = async (...codes: string[]) => {
      const errors = codes.map((code) => ({ path: "name", code }));
      const body = JSON.stringify({ type: "/problems/bad-input", status: 400, errors });
      vi.stubGlobal("fetch", () => Promise.resolve(new Response(body, { status: 400 })));
      return failureOf(await request("/api/v1/organisations").catch((error: unknown) => error)).key;
    };
    expect(await keyOf("too-long", "citizen-number")).toBe("typed.citizen-number");
    expect(await keyOf("empty", "control-character")).toBe("typed.control-character");
    expect(await keyOf("empty")).toBe("typed.empty");
    expect(await keyOf("wrong-form")).toBe("problem.bad-input");
    expect(await keyOf()).toBe("problem.bad-input");
  });

  it("offer signing in again when a session ended", () => {
    expect(failureOf(new ProblemError("session-expired")).remedy).toBe("signIn");
  });

  it("tell a chain that does not answer from what is unknown", () => {
    const unreachable = new HttpRequestError({ url: "http://localhost/rpc", status: 503 });
    expect(failureOf(new Error("x", { cause: unreachable })).key).toBe("problem.chain-unreachable");
    expect(failureOf("anything").key).toBe("problem.unexpected");
  });

  it("read the problem out of an answer of the chain's door", () => {
    const refused = new RpcRequestError({
      url: "http://localhost/rpc",
      body: { method: "eth_call" },
      error: { code: 4100, message: "sign-in-needed", data: { type: "/problems/sign-in-needed" } },
    });
    const failure = failureOf(new Error("x", { cause: refused }));
    expect(failure).toMatchObject({ key: "problem.sign-in-needed", remedy: "signIn" });
  });

  it("recognise a wallet's no by the name of its class", () => {
    class UserRejectedRequestError extends Error {
      override readonly name = "UserRejectedRequestError";
    }
    expect(failureOf(new UserRejectedRequestError("User said 503")).key).toBe("wallet.rejected");
  });
});
