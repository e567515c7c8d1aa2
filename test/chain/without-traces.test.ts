import { Readable } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withoutTraces } from "../../chain/without-traces.ts";

/** What comes of a text that arrives in pieces of this length. */
async function inPieces(text: string, length: number): Promise<string> {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  );
  const passed: Buffer[] = [];
  for await (const piece of withoutTraces(Readable.from(pieces))) passed.push(piece);
  return Buffer.concat(passed).toString();
}

const dump = (traces: readonly unknown[]) => ({
  block: { number: "0x2" },
  transactions: traces.map((one, at) => ({ info: { index: at, traces: one, exit: "Stop" } })),
});

it("leaves all else as it was, wherever the text was cut", async () => {
  const steps = [{ children: [1, [2]], said: ']"traces":["\\', logs: [] }, []];
  const text = JSON.stringify(dump([steps, [], steps]));
  for (let length = 1; length <= text.length; length += 1)
    expect(JSON.parse(await inPieces(text, length))).toEqual(dump([[], [], []]));
});

it("finds the end of whatever a trace holds", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.jsonValue())),
      fc.integer({ min: 1, max: 64 }),
      async (traces, length) => {
        const text = await inPieces(JSON.stringify(dump(traces)), length);
        expect(JSON.parse(text)).toEqual(dump(traces.map(() => [])));
      },
    ),
  );
});

it("passes on what has none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.integer({ min: 1, max: 64 }), async (value, length) => {
      const text = JSON.stringify({ value: { in: value } });
      fc.pre(!text.includes("traces"));
      expect(await inPieces(text, length)).toBe(text);
    }),
  );
});
