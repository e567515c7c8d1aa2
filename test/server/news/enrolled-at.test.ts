import { expect, it } from "vitest";
import { enrolledAt } from "../../../server/news/enrolled-at.ts";
import { startIndexOf } from "./start-index-of.ts";

const account = (number: number) => `0x${number.toString(16).padStart(40, "0")}` as const;

it("tells who of many was ever enrolled, a hundred at a question and however an address is written", async () => {
  const accounts = Array.from({ length: 150 }, (_, number) => account(0xab00 + number));
  const of = (some: string[]) => `/office/people?of=${some.join(",")}`;
  const index = await startIndexOf({
    [of(accounts.slice(0, 100))]: { people: [{ address: accounts[7]!.toUpperCase() }] },
    [of(accounts.slice(100))]: { people: [{ address: accounts[149] }] },
  });
  try {
    expect(await enrolledAt(index.url, accounts)).toEqual(new Set([accounts[7], accounts[149]]));
    expect(await enrolledAt(index.url, [])).toEqual(new Set());
  } finally {
    await index.stop();
  }
});
