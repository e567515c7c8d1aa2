import { Readable } from "node:stream";
import { expect, it } from "vitest";
import { hexResult } from "../../chain/hex-result.ts";

const ANSWER = '{"jsonrpc":"2.0","id":0,"result":"0x00ff10a1b2c3d4"}';
const BYTES = "00ff10a1b2c3d4";

/** What comes of an answer that arrives in pieces of this length. */
async function inPieces(answer: string, length: number): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(answer.length / length) }, (_, index) =>
    Buffer.from(answer.slice(index * length, (index + 1) * length)),
  );
  const bytes: Buffer[] = [];
  for await (const piece of hexResult(Readable.from(pieces))) bytes.push(piece);
  return Buffer.concat(bytes).toString("hex");
}

it("gives the same bytes wherever the answer was cut", async () => {
  for (let length = 1; length <= ANSWER.length; length++)
    expect(await inPieces(ANSWER, length)).toBe(BYTES);
});

it("does not take the half of an answer for the whole", async () => {
  for (let length = 0; length < ANSWER.length - 2; length++)
    await expect(inPieces(ANSWER.slice(0, length), 7)).rejects.toThrow(/broke off|no result/);
});

it("says what came in place of a result", async () => {
  await expect(inPieces('{"id":0,"error":{"code":-32603,"message":"busy"}}', 9)).rejects.toThrow(
    /busy/,
  );
});
