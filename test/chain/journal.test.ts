import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Journal } from "../../chain/journal.ts";
import { encodeRecord, type JournalRecord } from "../../chain/record.ts";
import { JournalDamaged, recoverRecords } from "../../chain/recover-records.ts";
import { dataFolder } from "./support/data-folder.ts";

const hex = (bytes: number) =>
  fc
    .uint8Array({ minLength: bytes, maxLength: bytes })
    .map((b) => `0x${Buffer.from(b).toString("hex")}` as const);
const block = fc.record({ number: fc.nat(), hash: hex(32), transactions: fc.nat() });
const anyRecord: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.record({
    kind: fc.constant("group" as const),
    time: fc.nat(),
    raws: fc.array(hex(40), { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant("seal" as const), block: fc.option(block) }),
  fc.record({ kind: fc.constant("drop" as const), senders: fc.array(hex(20), { maxLength: 3 }) }),
  fc.constant<JournalRecord>({ kind: "historyClosed" }),
);
const someRecords = fc.array(anyRecord, { minLength: 1, maxLength: 8 });

const written = (records: JournalRecord[]) => Buffer.concat(records.map(encodeRecord));

describe("the records of a journal", () => {
  it("come back as they were written", () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const bytes = written(records);
        expect(recoverRecords(bytes)).toEqual({ records, length: bytes.length });
      }),
    );
  });

  it("come back as far as they are whole, wherever the file was cut", () => {
    fc.assert(
      fc.property(someRecords, fc.nat(), (records, anywhere) => {
        const bytes = written(records);
        const end = anywhere % (bytes.length + 1);

        const recovered = recoverRecords(bytes.subarray(0, end));

        const whole = records.filter(
          (_, index) => written(records.slice(0, index + 1)).length <= end,
        );
        expect(recovered.records).toEqual(whole);
        expect(recovered.length).toBe(written(whole).length);
      }),
    );
  });

  it("never come back altered by a flipped bit", () => {
    fc.assert(
      fc.property(someRecords, fc.nat(), fc.nat(7), (records, anywhere, bit) => {
        const bytes = written(records);
        const at = anywhere % bytes.length;
        bytes[at]! ^= 1 << bit;
        const hit = records.findIndex(
          (_, index) => written(records.slice(0, index + 1)).length > at,
        );

        // Only the last record can be taken for one that was being written.
        if (hit < records.length - 1) expect(() => recoverRecords(bytes)).toThrow(JournalDamaged);
        else expect(recoverRecords(bytes).records).toEqual(records.slice(0, hit));
      }),
    );
  });

  it("are refused when the one before the last was altered", () => {
    const bytes = written([{ kind: "drop", senders: [] }, { kind: "historyClosed" }]);
    bytes[40]! ^= 1;
    expect(() => recoverRecords(bytes)).toThrow(/damaged at byte 0/);
  });
});

describe("the journal file", () => {
  const group: JournalRecord = { kind: "group", time: 7, raws: ["0x01"] };

  it("goes on after a half-written record, which it cuts off", async () => {
    const dir = await dataFolder();
    const first = await Journal.open(dir);
    await first.journal.append(group);
    await first.journal.close();
    await appendFile(join(dir, "journal"), encodeRecord(group).subarray(0, 30));

    const { journal, records, cut } = await Journal.open(dir);
    await journal.append({ kind: "historyClosed" });
    await journal.close();

    expect(records).toEqual([group]);
    expect(cut).toBe(30);
    expect(await readFile(join(dir, "journal"))).toEqual(
      written([group, { kind: "historyClosed" }]),
    );
  });

  it("is left untouched when it is damaged before its end", async () => {
    const dir = await dataFolder();
    const bytes = written([group, group, group]);
    bytes[50]! ^= 1;
    await writeFile(join(dir, "journal"), bytes);

    await expect(Journal.open(dir)).rejects.toThrow(JournalDamaged);
    expect(await readFile(join(dir, "journal"))).toEqual(bytes);
  });
});
