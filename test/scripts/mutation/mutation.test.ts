/** The mutation script, on a project of one contract whose tests leave one border unguarded. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CONTRACT = `// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

contract Purse {
    error TooMuch(uint256 coins);

    uint256 private constant MOST = 10;
    uint256 public coins;

    function put(uint256 more) external {
        require(_fits(more), TooMuch(more));

        coins += more;
    }

    function fill(uint256 times) external {
        while (coins < times) coins += 1;
    }

    function _fits(uint256 more) private pure returns (bool) {
        return more <= MOST;
    }
}
`;

const TEST = `// SPDX-License-Identifier: EUPL-1.2
pragma solidity ^0.8.30;

import {Purse} from "../../contracts/Purse.sol";

contract PurseTest {
    Purse private purse = new Purse();

    function test_Put_AddsUp() public {
        purse.put(2);
        purse.put(3);
        require(purse.coins() == 5);
    }

    function test_Fill_FillsUp() public {
        purse.fill(3);
        require(purse.coins() == 3);
    }

    function test_RevertWhen_TooMuch() public {
        (bool done, bytes memory said) = address(purse).call(abi.encodeCall(Purse.put, (11)));
        require(!done && keccak256(said) == keccak256(abi.encodeWithSelector(Purse.TooMuch.selector, 11)));
    }
}
`;
const UNGUARDED = "Purse._fits: more <= MOST → more < MOST";
const GUARD = `
    function test_Put_TakesTen() public {
        purse.put(10);
    }
}`;

const root = mkdtempSync(join(tmpdir(), "mutation-"));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const lock = () =>
  JSON.parse(readFileSync(join(root, "test/mutation.lock.json"), "utf8")) as unknown;

/** Runs the script, and tells how it ended and what it said. */
async function mutate(...flags: string[]): Promise<{ ok: boolean; said: string }> {
  const args = ["scripts/mutation.ts", "--root", root, ...flags];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args);
    return { ok: true, said: stdout };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, said: stdout + stderr };
  }
}

describe("mutation testing", () => {
  beforeAll(() => {
    write("contracts/Purse.sol", CONTRACT);
    write("test/contracts/Purse.t.sol", TEST);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  it("checks without writing", async () => {
    const { ok, said } = await mutate("--check");

    expect(ok).toBe(false);
    expect(said).toContain(`no test kills it: ${UNGUARDED}`);
    expect(lock).toThrow();
  });

  it("reports the one mutant that no test kills, and kills the others", async () => {
    const { ok, said } = await mutate();

    expect(ok).toBe(false);
    expect(said).toContain(`no test kills it: ${UNGUARDED}`);
    expect(lock()).toEqual({
      "contracts/Purse.sol": {
        hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        mutants: 16,
        killed: 15,
        byOwnTests: 15,
        survivors: [UNGUARDED],
      },
    });
  });

  it("remembers a survivor of a file that did not change", async () => {
    const { ok, said } = await mutate("--check");

    expect(ok).toBe(false);
    expect(said).toContain("0 files changed");
    expect(said).toContain(`no test kills it: ${UNGUARDED}`);
  });

  it("accepts a survivor with a reason, and no other reason", async () => {
    write("test/mutation.equivalent.json", JSON.stringify({ [UNGUARDED]: "only said so here" }));
    expect((await mutate("--check")).ok).toBe(true);

    write(
      "test/mutation.equivalent.json",
      JSON.stringify({ [UNGUARDED]: "so", "Purse: gone": "so" }),
    );
    const { ok, said } = await mutate("--check");
    expect(ok).toBe(false);
    expect(said).toContain("listed, but there is none: Purse: gone");
  });

  it("examines a file again when the tests beside it changed", async () => {
    write("test/contracts/Purse.t.sol", TEST.replace(/\}\s*$/, GUARD));
    const { ok, said } = await mutate();

    expect(ok).toBe(false);
    expect(said).toContain(`listed, but a test kills it: ${UNGUARDED}`);
    expect(lock()).toMatchObject({ "contracts/Purse.sol": { mutants: 16, killed: 16 } });
  });

  it("is an error when a test fails without any mutant", async () => {
    write("test/contracts/Purse.t.sol", TEST.replace("== 5", "== 6"));
    const { ok, said } = await mutate();

    expect(ok).toBe(false);
    expect(said).toContain("Without any mutant these fail: PurseTest.test_Put_AddsUp");
  });
});
