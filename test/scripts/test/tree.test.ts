import { describe, expect, it } from "vitest";
import { readTree } from "../../../scripts/test/tree.ts";
import { problemsOf } from "../../../scripts/test/tree-problems.ts";

const TREE = `Purse
├── put
│   ├── given the purse is closed
│   │   ├── it should revert
│   │   └── when the caller is the owner's MENTOR
│   │       └── it should revert
│   ├── given there is room for 1.00
│   │   ├── it should add up
│   │   └── it should be told
│   ├── when it is the last
│   │   └── it should close
│   └── it should keep the rest
├── take, takeAll
│   └── it should always revert
└── for any coins
    └── the sum should stay
`;
const NAMES = [
  "Put_RevertGiven_ThePurseIsClosed",
  "Put_Given_ThePurseIsClosed_RevertWhen_TheCallerIsTheOwnersMentor",
  "Put_Given_ThereIsRoomFor100_ShouldAddUp",
  "Put_Given_ThereIsRoomFor100_ShouldBeTold",
  "Put_When_ItIsTheLast",
  "Put_ShouldKeepTheRest",
  "TakeTakeAll_ShouldAlwaysRevert",
  "ForAnyCoins_TheSumShouldStay",
];
const testFile = (names: string[]) =>
  `// function test_InAComment() is none\n${names.map((name) => `function test_${name}() public {}`).join("\n")}`;
const CONTRACT = `
  function put(uint256 coins) external {}
  function take() public returns (uint256) {}
  function takeAll(address to) external override {}
  function coins() external view returns (uint256) {}
  function _add(uint256 more) internal {}`;
const sound = { name: "pockets/Purse", contract: CONTRACT, test: testFile(NAMES), tree: TREE };

describe("a tree", () => {
  it("names a test for each of its leaves", () => {
    expect(readTree(TREE).leaves.map(({ name }) => name)).toEqual(NAMES);
  });

  it("with a line that hangs on nothing is refused", () => {
    expect(() => readTree("Purse\n│   └── it should revert")).toThrow("hangs on nothing");
    expect(() => readTree("Purse\nit should revert")).toThrow("hangs on nothing");
  });
});

describe("tree and tests", () => {
  it("that say the same are in order", () => {
    expect(problemsOf(sound)).toEqual([]);
    const fuzzed = sound.test.replace("test_ForAny", "testFuzz_ForAny");
    expect(problemsOf({ ...sound, test: fuzzed })).toEqual([]);
  });

  it("are not, with a leaf that has no test", () => {
    const test = testFile(NAMES.filter((name) => name !== "Put_ShouldKeepTheRest"));
    expect(problemsOf({ ...sound, test })).toEqual([
      "no test_Put_ShouldKeepTheRest for: put / it should keep the rest",
    ]);
  });

  it("are not, with a test that has no leaf", () => {
    const test = testFile([...NAMES, "Put_When_ItRains"]);
    expect(problemsOf({ ...sound, test })).toEqual(["no leaf for test_Put_When_ItRains"]);
  });

  it("are not, with two leaves of one name", () => {
    const tree = TREE.replace("it should be told", "it should add up");
    expect(problemsOf({ ...sound, tree })).toContain(
      "two leaves for test_Put_Given_ThereIsRoomFor100_ShouldAddUp",
    );
  });

  it("are not, with a changing function that has no section", () => {
    const contract = `${CONTRACT}\n  function give(\n    address to\n  ) external returns (bool) {}`;
    expect(problemsOf({ ...sound, contract })).toEqual(["the tree has no give"]);
  });

  it("are not, with one of them missing", () => {
    expect(problemsOf({ ...sound, tree: undefined })).toEqual([
      "no tree says what put does",
      "no tree says what take does",
      "no tree says what takeAll does",
      "the tests have no tree beside them",
    ]);
    expect(problemsOf({ ...sound, test: undefined })).toEqual(["the tree has no tests beside it"]);
  });

  it("are not, under another name", () => {
    expect(problemsOf({ ...sound, name: "Wallet" })).toEqual(["the tree is called Purse"]);
  });
});
