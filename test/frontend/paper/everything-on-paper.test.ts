import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CHOICE_NAMES } from "../../../frontend/desks/help/paper/paper-choices.ts";

/** What a resident can do on a phone that is not done from paper, and why. */
const NEVER: { [file: string]: string } = {
  "transactions/change-device.ts":
    "paper never touches the keys of an account, or two officials could take it: a recovery does, with its own waits",
  "transactions/mint-earned.ts":
    "anybody lets earned coins come once there is room: the mentor does, and nothing has to be agreed to",
  "transactions/stop-recovery.ts":
    "any official takes an attempt back at once when the resident says no, without a wait",
  "transactions/stop-paper.ts": "any official notes at once that the resident says no to a paper",
  "desks/resident/join/ApplyForm.tsx": "who comes to the office without a phone is enrolled there",
  "desks/resident/paper/OwnChoice.tsx":
    "any official notes at once that the resident says no to a paper",
  "desks/resident/my-data/use-send-objection.ts":
    "a letter to the office is an objection already, or asks for another name, and nobody else must agree to it",
  "desks/resident/my-data/NewsFields.tsx": "news goes to a mailbox; who has none gets a letter",
  "bridge/BridgeForm.tsx":
    "who has no phone fills it in at the table, together with the mentor and on the mentor's screen",
  "own-words/OwnWordsFields.tsx":
    "who has no phone says them at the table, and the mentor writes them down on their own screen",
  "listing/LetterCorrection.tsx":
    "a letter is listed at the table: the mentor puts it right there, on their own screen",
  "photos/AddPhoto.tsx": "a photo that comes on paper stays with the paper: no step waits for one",
  "photos/ShownPhoto.tsx": "only what came by phone can be taken away again by phone",
  "desks/resident/my-data/VersionFields.tsx":
    "other words for own words can be asked of the office by letter, as an objection",
  "desks/resident/my-data/EraseFields.tsx":
    "what can never be undone is asked for in person, after leaving, which can be done on paper",
};

/** What a resident answers without a signature: the choices on paper that stand for each button of the file. */
const CHOSEN: { [file: string]: (text: string) => string[] } = {
  "desks/resident/debts/LetterItem.tsx": () => ["letter"],
  "desks/resident/my-data/SharingCard.tsx": (text) =>
    [...text.matchAll(/audience: "(\w+)", what: "(\w+)"/g)].map(
      ([, who, what]) => `${who}.${what}`,
    ),
};

describe("everything that a resident can do", () => {
  const frontend = join(import.meta.dirname, "../../../frontend");
  const files = new Set<string>();
  const signed = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, "utf8");
    // What a form holds may come with the press that opens it.
    const imports = /^import (type )?[^;]*?from "(\.[^"]+)";|\bimport\("(\.[^"]+)"\)/gms;
    for (const [, type, from, later] of text.matchAll(imports)) {
      const target = resolve(dirname(file), (from ?? later)!);
      const path = relative(frontend, target);
      if (type || !/\.tsx?$/.test(path)) continue;
      if (path.startsWith("transactions/") && path !== "transactions/use-transaction.ts")
        signed.add(path);
      if (!/^(transactions|account|app|words|desks\/help)\//.test(path)) follow(target);
    }
  };
  for (const entry of readdirSync(join(frontend, "desks/resident"), {
    recursive: true,
    withFileTypes: true,
  }))
    if (entry.isFile() && /\.tsx?$/.test(entry.name)) follow(join(entry.parentPath, entry.name));
  const folder = join(frontend, "desks/help/paper/steps");
  const steps = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

  it("can be done from paper, by the very file of the own button, or has a reason why not", () => {
    expect(signed.size).toBeGreaterThan(20);
    const forgotten = [...signed].filter(
      (path) => !NEVER[path] && !steps.join().includes(`from "../../../../${path}"`),
    );
    expect(forgotten).toEqual([]);
  });

  it("without a signature can be chosen on paper, answer by answer, or has a reason why not", () => {
    const sent = [...files]
      .filter((file) => /method: "(POST|PUT|DELETE)"/.test(readFileSync(file, "utf8")))
      .map((file) => relative(frontend, file));
    expect(sent.filter((path) => !NEVER[path] && !CHOSEN[path])).toEqual([]);
    const chosen = Object.entries(CHOSEN).flatMap(([path, choices]) =>
      choices(readFileSync(join(frontend, path), "utf8")),
    );
    expect(chosen.sort()).toEqual([...CHOICE_NAMES].sort());
    for (const path of Object.keys(NEVER)) expect([...signed, ...sent]).toContain(path);
  });
});
