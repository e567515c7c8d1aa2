import type { Hex } from "../../../protocol/wire/basics.ts";
import type { ClaimsAnswer, MatchCodesAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { DossierRecord } from "../../../protocol/wire/dossier-records.ts";
import type { DebtRow } from "../../../protocol/wire/index-answers.ts";
import type { Account } from "../../account/AccountContext.ts";

export type MatchCode = MatchCodesAnswer["codes"][number];

/** The dossier tells no more by name at once. */
const AT_ONCE = 100;

/** What the dossier tells beside claims: their words, and the residents' codes. */
export type ClaimWords = {
  records: readonly DossierRecord[];
  codes: readonly MatchCode[];
  /** Not all of it could be had. */
  failed: boolean;
};

export const NO_WORDS: ClaimWords = { records: [], codes: [], failed: false };

/** Asks the words of these claims alone, and of answers that were given to them. What can not be had is left out. */
export async function askClaimWords(
  ask: Account["ask"],
  debts: readonly Pick<DebtRow, "commitment" | "resident">[],
  reasons: readonly (Hex | null)[] = [],
): Promise<ClaimWords> {
  const commitments = [
    ...debts.map((one) => one.commitment),
    ...reasons.filter((one) => one !== null),
  ];
  const [records, codes] = await Promise.all([
    askEach(
      commitments,
      async (of) => (await ask<ClaimsAnswer>(`/api/v1/claims?of=${of}`)).records,
    ),
    askEach(
      debts.map((one) => one.resident),
      async (of) => (await ask<MatchCodesAnswer>(`/api/v1/match-codes?of=${of}`)).codes,
    ),
  ]);
  return {
    records: records ?? [],
    codes: codes ?? [],
    failed: records === null || codes === null,
  };
}

async function askEach<T>(
  names: readonly Hex[],
  askSome: (of: string) => Promise<T[]>,
): Promise<T[] | null> {
  const wanted = [...new Set(names)];
  const turns = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, turn) =>
    wanted.slice(turn * AT_ONCE, (turn + 1) * AT_ONCE).join(","),
  );
  try {
    return (await Promise.all(turns.map(askSome))).flat();
  } catch {
    return null;
  }
}
