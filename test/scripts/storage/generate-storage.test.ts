import { spawnSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLayouts } from "../../../scripts/storage/read-layouts.ts";
import { storageTables } from "../../../scripts/storage/storage-page.ts";

const SMALL = `// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

/// @notice A cupboard with two shelves.
/// @param low Where heavy
/// things lie.
struct Cupboard {
    uint64 low;
    uint64 high;
    uint256[2] drawers;
}

abstract contract Ground {
    mapping(address keeper => Cupboard) internal _cupboards;
}

/// The é counts as two bytes.
contract House is Ground {
    /// @dev Rung by guests.
    uint40 private _bell;
    bool private _open;
    Cupboard[] private _attic;
    uint256 private immutable DOORS = 2;
}

contract Tent {}

library Wood {}
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "socialcoin-storage-"));
  await mkdir(join(folder, "contracts"));
  await mkdir(join(folder, "docs"));
  await writeFile(join(folder, "contracts/Small.sol"), SMALL);
  await writeFile(
    join(folder, "docs/storage.md"),
    "# Storage\n\nWords.\n\n<!-- storage: begin -->\n<!-- storage: end -->\n",
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function generate(...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/generate-storage.ts"), ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, stderr };
}

describe("storage", () => {
  it("is read of contracts that can be deployed, and no other", () => {
    expect(readLayouts(folder).map(({ name }) => name)).toEqual(["House", "Tent"]);
  });

  it("says where each variable lies, how it is written, and where it comes from", () => {
    const [house] = readLayouts(folder);
    expect(house?.variables.map(({ name, slot, bit, bits }) => [name, slot, bit, bits])).toEqual([
      ["_cupboards", 0, 0, 256],
      ["_bell", 1, 0, 40],
      ["_open", 1, 40, 8],
      ["_attic", 2, 0, 256],
    ]);
    expect(house?.variables[0]).toMatchObject({
      type: "mapping(address keeper => Cupboard)",
      spread: true,
      file: "contracts/Small.sol",
    });
    expect(house?.variables[1]).toMatchObject({ what: "Rung by guests.", spread: false });
  });

  it("names each struct once, with the source's own words", () => {
    const [house] = readLayouts(folder);
    expect(house?.structs).toHaveLength(1);
    expect(house?.structs[0]).toMatchObject({
      name: "Cupboard",
      slots: 3,
      what: "A cupboard with two shelves.",
    });
    expect(house?.structs[0]?.fields[0]).toMatchObject({ what: "Where heavy things lie." });
  });

  it("becomes tables without empty columns", () => {
    const tables = storageTables(readLayouts(folder));
    expect(tables).toContain("| 0 | by hash | `_cupboards` |");
    expect(tables).toContain("| 1 | 40-47 | `_open` | `bool` |");
    expect(tables).toContain("3 slots, 640 of 768 bits. A cupboard with two shelves.");
    expect(tables).toContain("| 1 | 2 slots | `drawers` | `uint256[2]` |");
    expect(tables).toContain("## Tent\n\nKeeps nothing.");
  });
});

describe("scripts/generate-storage.ts", () => {
  it("writes the tables, and leaves the words above them", async () => {
    expect(generate("--check").status).toBe(1);
    expect(generate()).toEqual({ status: 0, stderr: "" });

    const page = await readFile(join(folder, "docs/storage.md"), "utf8");
    expect(page).toContain("# Storage\n\nWords.\n");
    expect(page).toContain("`_bell`");
    expect(generate("--check")).toEqual({ status: 0, stderr: "" });
  });

  it("finds a page that is not what the contracts say", async () => {
    await appendFile(join(folder, "contracts/Small.sol"), "contract Shed { bool private _shut; }");
    const { status, stderr } = generate("--check");
    expect(status).toBe(1);
    expect(stderr).toContain("docs/storage.md");
  });
});
