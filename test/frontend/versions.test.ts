import { describe, expect, it } from "vitest";
import { recordMatches } from "../../frontend/check/record-matches.ts";
import { newestVersion } from "../../frontend/data/newest-version.ts";
import { ownWords } from "../../frontend/desks/resident/my-data/own-words.ts";
import { commitmentOf } from "../../protocol/commitment/commitment-of.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";

const address = "0x00000000000000000000000000000000000000Aa" as const;
const chainId = 7;
const version = (id: string, number: number, text: string, kind = "report") => {
  const salt = `0x${String(number).repeat(64)}` as const;
  const content = { text };
  const input = { salt, chainId, contract: address, record: id, version: number, kind, content };
  const place = {
    id,
    version: number,
    salt,
    content,
    subject: address,
    contract: address,
  } as const;
  const commitment = commitmentOf(input);
  return { ...place, kind, commitment, at: number, by: address } as DossierRecord<"report">;
};
const records = [
  version("a", 1, "eerst"),
  version("b", 1, "een plan", "plan"),
  version("a", 3, "het laatst"),
  version("a", 2, "daarna"),
  version("c", 1, "een idee", "suggestion"),
];

describe("versions of the same words", () => {
  it("lead from the one in the book to the newest", () => {
    expect(newestVersion(records, records[0])?.content.text).toBe("het laatst");
    expect(newestVersion(records, records[2])).toBeUndefined();
    expect(newestVersion(records, undefined)).toBeUndefined();
  });

  it("stand together, the newest first, and of a person's own words alone", () => {
    const told = ownWords(records).map((all) => all.map(({ content }) => content.text));
    expect(told).toEqual([["het laatst", "daarna", "eerst"], ["een idee"]]);
  });

  it("are each checked by themselves: words of one do not pass for another", () => {
    for (const one of records) expect(recordMatches(one, chainId)).toBe(true);
    const swapped = { ...records[3]!, content: records[0]!.content };
    expect(recordMatches(swapped, chainId)).toBe(false);
    expect(recordMatches({ ...records[3]!, version: 1 }, chainId)).toBe(false);
  });
});
