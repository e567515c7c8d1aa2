import { expect, it } from "vitest";
import { residentsAt } from "../../../server/news/residents-at.ts";
import { startIndexOf } from "./start-index-of.ts";

const account = (number: number) => `0x${number.toString(16).padStart(40, "0")}` as const;

it("asks of many at once what could be news, each from where they were told", async () => {
  const wanted = Array.from({ length: 150 }, (_, at) => ({
    subject: account(0xab00 + at),
    fromBlock: 7 + at,
  }));
  const of = (some: typeof wanted) =>
    `/news?of=${some.map(({ subject, fromBlock }) => `${subject}-${fromBlock}`).join(",")}`;
  const nothing = { plans: [], offers: [], lines: [] };
  const written = wanted[7]!.subject.toUpperCase().replace("X", "x");
  const index = await startIndexOf({
    [of(wanted.slice(0, 100))]: {
      head: { block: 300 },
      residents: [{ address: written, ...nothing }],
    },
    [of(wanted.slice(100))]: {
      head: { block: 301 },
      residents: [{ address: wanted[149]!.subject, ...nothing }],
    },
  });
  try {
    const told = await residentsAt(index.url, wanted);
    expect([...told].map(([subject, { head }]) => [subject, head.block])).toEqual([
      [wanted[7]!.subject, 300],
      [wanted[149]!.subject, 301],
    ]);
    expect((await residentsAt(index.url, [])).size).toBe(0);
  } finally {
    await index.stop();
  }
});
