import { useState } from "react";
import { readChangeFile, type ChangeFile } from "../../../../protocol/claims/read-change-file.ts";
import type { ClaimsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { askKnown } from "../claims-in-book.ts";
import { askPaidBefore } from "./paid-before.ts";
import { sortChanges, type SortedChange } from "./sort-changes.ts";

type Chosen = {
  name: string;
  file: ChangeFile;
  sorted: readonly SortedChange[];
  /** Counts up, so that a next file starts afresh. */
  turn: number;
};

type Choosing = { state: "idle" | "reading" } | { state: "failed"; error: unknown };

/** Reads a file of changes beside the book as it stands at that moment. */
export function useChangeFile() {
  const { ask, address } = useAccount();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [choosing, setChoosing] = useState<Choosing>({ state: "idle" });

  async function choose(chosenFile: File): Promise<void> {
    setChoosing({ state: "reading" });
    try {
      const [bytes, { records }] = await Promise.all([
        chosenFile.arrayBuffer(),
        ask<ClaimsAnswer>("/api/v1/claims"),
      ]);
      const file = readChangeFile(new Uint8Array(bytes));
      const changes = file.kind === "read" ? file.changes : [];
      const references = changes.map(({ reference }) => reference);
      const known = await askKnown(ask, address, references, records);
      const ids = [...known.values()].map(({ id }) => id);
      const sorted = sortChanges(changes, known, await askPaidBefore(ask, address, ids, records));
      const { name } = chosenFile;
      setChosen((before) => ({ name, file, sorted, turn: (before?.turn ?? 0) + 1 }));
      setChoosing({ state: "idle" });
    } catch (error) {
      setChoosing({ state: "failed", error });
    }
  }
  return { chosen, choosing, choose };
}
