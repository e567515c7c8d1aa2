import { expect, it } from "vitest";
import { once } from "../../frontend/account/once.ts";
import { ProblemError } from "../../frontend/account/request.ts";

const away = () => Promise.reject(new ProblemError("server-unreachable"));

it("gives the same wish the key it had, until the server said that it is done", async () => {
  const keys: string[] = [];
  const send = (answer: () => Promise<string>) => (key: string) => {
    keys.push(key);
    return answer();
  };
  await expect(once("a letter", send(away))).rejects.toThrow("server-unreachable");
  await expect(once("a letter", send(away))).rejects.toThrow("server-unreachable");
  expect(
    await once(
      "a letter",
      send(() => Promise.resolve("kept")),
    ),
  ).toBe("kept");
  await once(
    "a letter",
    send(() => Promise.resolve("kept")),
  );
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  // The same words after that are meant again.
  expect(keys[3]).not.toBe(keys[0]);
});

it("gives another wish another key, in a form that the server takes", async () => {
  const keys = await Promise.all(
    ["one", "two"].map((wish) => once(wish, (key) => Promise.resolve(key))),
  );
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key).toMatch(/^[\x21-\x7e]{16,200}$/);
});
