import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { supplyCheck } from "../../frontend/desks/public/supply-check.ts";
import {
  supplyCommand,
  supplyEnding,
  supplyQuestion,
} from "../../frontend/desks/public/ask-total-supply.ts";
import { toFunctionSelector } from "viem";
import { z } from "zod";
import { openData, openRows } from "../../frontend/desks/public/open-data.ts";
import { roomCheck } from "../../frontend/desks/public/room-check.ts";
import { frontend } from "./catalogues.ts";

const totals = { head: { block: 9, time: 0 }, supply: "74100" };

describe("the public totals beside the book", () => {
  it("match when everybody together has what the book says", () => {
    expect(supplyCheck(totals, { coins: 74100n, block: 12 })).toBe("checked");
  });

  it("do not match when both speak of the same block and differ", () => {
    expect(supplyCheck(totals, { coins: 74101n, block: 9 })).toBe("mismatch");
  });

  it("are not known while the index is behind, or before the book answered", () => {
    expect(supplyCheck(totals, { coins: 74101n, block: 10 })).toBe("unknown");
    expect(supplyCheck(totals, undefined)).toBe("unknown");
  });

  it("ask for totalSupply by its selector", () => {
    const question = supplyQuestion("0x0000000000000000000000000000000000000001");
    expect(question.params[0]).toMatchObject({ data: toFunctionSelector("totalSupply()") });
  });
});

describe("the coins beside the money set aside for them", () => {
  const none = { redeemed: null, debtLowered: null, residents: null, stepsReached: null };
  const answer = (issued: string | null, pledged: [string, string]) => ({
    supply: "900",
    figures: {
      ...none,
      issued: issued === null ? null : { value: issued, at: 10 },
      pledged: { value: pledged[1], at: 20 },
    },
    months: [
      { at: 10, figures: { pledged: pledged[0], ...(issued !== null && { issued }) } },
      { at: 20, figures: { pledged: pledged[1] } },
    ],
  });

  it("are compared at one moment, whatever was pledged later", () => {
    expect(roomCheck(answer("1000", ["1000", "5000"]))).toEqual({
      check: "checked",
      of: "issued",
      coins: "1000",
      pledged: "1000",
      at: 10,
    });
    expect(roomCheck(answer("1001", ["1000", "5000"]))).toMatchObject({ check: "mismatch" });
  });

  it("are those in use while too few people earned some, which are never called too many", () => {
    expect(roomCheck(answer(null, ["0", "900"]))).toEqual({
      check: "checked",
      of: "supply",
      coins: "900",
      pledged: "900",
      at: 20,
    });
    expect(roomCheck(answer(null, ["0", "899"]))).toMatchObject({ check: "unknown" });
  });

  it("are not compared before a pledge was told", () => {
    const figures = { ...none, issued: null, pledged: null };
    expect(roomCheck({ supply: "0", figures, months: [] })).toBeNull();
  });
});

describe("the question that anybody can ask the book themselves", () => {
  const contract = "0x0000000000000000000000000000000000000001";

  it("is one command, which a shell hands over as the door wants it", () => {
    const command = supplyCommand(contract, "https://here/rpc");
    const shell = `curl() { printf '%s\\n' "$@"; }; ${command}`;
    const given = execFileSync("sh", ["-c", shell], { encoding: "utf8" }).trim().split("\n");
    expect(given).toEqual([
      "-H",
      "Content-Type: application/json",
      "-d",
      JSON.stringify(supplyQuestion(contract)),
      "https://here/rpc",
    ]);
  });

  it("has an answer that the page reads out: its ending, and which number that is", () => {
    const answer = `0x${supplyEnding(77_238n).padStart(64, "0")}`;
    expect(BigInt(answer)).toBe(77_238n);
  });
});

describe("open data", () => {
  const told = (value: string) => ({ value, at: 1_793_487_600 });
  const answer = {
    head: { block: 9, time: 0 },
    supply: "74230",
    figures: {
      issued: told("5"),
      redeemed: null,
      debtLowered: null,
      pledged: told("1500000"),
      residents: told("25"),
      stepsReached: null,
    },
    months: [
      { at: 1_788_213_600, figures: { pledged: "1000000" } },
      { at: 1_790_805_600, figures: { pledged: "1400000", residents: "14" } },
      { at: 1_793_487_600, figures: { issued: "5", pledged: "1500000", residents: "25" } },
    ],
  };
  const data = openData(answer, `0x${"ab".repeat(20)}`, "https://here");

  it("is as the schema beside it says, which refuses what is not", () => {
    const file = readFileSync(join(frontend, "public/open-data.schema.json"), "utf8");
    const schema = z.fromJSONSchema(JSON.parse(file) as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(data).success).toBe(true);
    expect(schema.safeParse({ ...data, supply: "742,30" }).success).toBe(false);
    expect(schema.safeParse({ ...data, name: "Emine" }).success).toBe(false);
  });

  it("writes amounts to the cent, counts as counts, and nothing where nothing is told", () => {
    expect(data.supply).toBe("742.30");
    const at = "2026-10-31T23:00:00.000Z";
    expect(openRows(data)).toEqual([
      ["figure", "unit", "value", "at"],
      ["issued", "coins", "0.05", at],
      ["redeemed", "coins", "", ""],
      ["debtLowered", "euros", "", ""],
      ["pledged", "coins", "15000.00", at],
      ["residents", "count", "25", at],
      ["stepsReached", "count", "", ""],
      ["pledged", "coins", "14000.00", "2026-09-30T22:00:00.000Z"],
      ["residents", "count", "14", "2026-09-30T22:00:00.000Z"],
      ["pledged", "coins", "10000.00", "2026-08-31T22:00:00.000Z"],
    ]);
  });

  it("has each number that was told once: what a figure is now, or was before", () => {
    const told = answer.months.flatMap(({ figures }) => Object.keys(figures));
    const values = [...data.figures, ...data.earlier].filter(({ value }) => value !== null);
    expect(values.map(({ figure }) => figure).toSorted()).toEqual(told.toSorted());
    expect(new Set(values.map(({ figure, at }) => `${figure} ${at}`)).size).toBe(told.length);
  });
});
