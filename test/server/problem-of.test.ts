import { HttpRequestError } from "viem";
import { describe, expect, it } from "vitest";
import { problemOf } from "../../server/problems/problem-of.ts";
import { Problem } from "../../server/problems/problem.ts";

const withCode = (code: string, more: object = {}) =>
  Object.assign(new Error("x"), { code, ...more });

describe("what went wrong", () => {
  it.each([
    ["a problem itself", new Problem("conflict"), "conflict"],
    [
      "a chain that is away",
      new HttpRequestError({ url: "http://127.0.0.1:9" }),
      "chain-unreachable",
    ],
    ["a database that refuses", withCode("ECONNREFUSED"), "database-unreachable"],
    ["no socket file", withCode("ENOENT", { syscall: "connect" }), "database-unreachable"],
    ["another missing file", withCode("ENOENT", { syscall: "open" }), "unexpected"],
    ["a port in use", withCode("EADDRINUSE"), "unexpected"],
    ["anything else", new TypeError("x"), "unexpected"],
    ["what is no error", "x", "unexpected"],
  ])("is told from %s", (_, thrown, problem) => {
    expect(problemOf(thrown).problem).toBe(problem);
    if (thrown instanceof Error) {
      expect(problemOf(new Error("around it", { cause: thrown })).problem).toBe(problem);
    }
  });

  it("says nothing of an error that nobody expected", () => {
    expect(problemOf(new Error("Failed query: params: Wim")).message).toBe("");
  });
});
