import { useState } from "react";
import type { Claim } from "../../../../protocol/claims/claim.ts";
import { readClaimFile, type ClaimFile } from "../../../../protocol/claims/read-claim-file.ts";
import type { ClaimsAnswer, MatchCodesAnswer } from "../../../../protocol/wire/dossier-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import type { MatchCode } from "../claim-words.ts";
import { askKnown } from "../claims-in-book.ts";

export type ChosenFile = {
  name: string;
  file: ClaimFile;
  codes: readonly MatchCode[];
  /** References of the file that stand in the book, in capitals. */
  known: ReadonlySet<string>;
  /** Counts up, so that a next file starts afresh. */
  turn: number;
};

type Choosing = { state: "idle" | "reading" } | { state: "failed"; error: unknown };

/**
 * Reads a file beside the book as it stands at that moment: asked once for a file, and not again while its lines are
 * registered, which would ask the whole book for each of them.
 */
export function useFileBook(ownName: string | undefined) {
  const { ask, address } = useAccount();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [choosing, setChoosing] = useState<Choosing>({ state: "idle" });

  async function choose(chosenFile: File): Promise<void> {
    setChoosing({ state: "reading" });
    try {
      const [bytes, { records }, { codes }] = await Promise.all([
        chosenFile.arrayBuffer(),
        ask<ClaimsAnswer>("/api/v1/claims"),
        ask<MatchCodesAnswer>("/api/v1/match-codes"),
      ]);
      const file = readClaimFile(new Uint8Array(bytes), {
        knownCodes: new Set(codes.map((one) => one.code)),
        ...(ownName !== undefined && { ownName }),
        today: dayFromNow(0),
      });
      const claims: readonly Claim[] = file.kind === "read" ? file.claims : [];
      const references = claims.map(({ reference }) => reference);
      const known = new Set((await askKnown(ask, address, references, records)).keys());
      const { name } = chosenFile;
      setChosen((before) => ({ name, file, codes, known, turn: (before?.turn ?? 0) + 1 }));
      setChoosing({ state: "idle" });
    } catch (error) {
      setChoosing({ state: "failed", error });
    }
  }
  return { chosen, choosing, choose };
}
