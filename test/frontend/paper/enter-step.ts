import { namePaper } from "../../../frontend/desks/help/paper/name-paper.ts";
import type { PaperAbout } from "../../../frontend/desks/help/paper/paper-about.ts";
import type { Filled } from "../../../frontend/desks/help/paper/paper-kind.ts";
import { paperKind, type PaperStepName } from "../../../frontend/desks/help/paper/paper-steps.ts";
import { encodeCall } from "../../../frontend/transactions/encode-call.ts";
import type { PaperCall } from "../../../protocol/wire/help-api.ts";
import { about, config, hash, record, resident } from "./paper-town.ts";

/** What is filled in for each step that is about something; the others need nothing. */
const FILLED: { [name in PaperStepName]?: Partial<Filled> } = {
  acceptPlan: { ids: [3] },
  declinePlan: { ids: [3] },
  reportStep: { ids: [10], text: "Gedaan" },
  cancelStep: { ids: [11] },
  agreeWords: { ids: [10] },
  suggestWords: { ids: [-4], text: "Werk vinden" },
  suggestIdea: { text: "Leren fietsen" },
  withdrawIdea: { ids: [5] },
  recogniseDebts: { ids: [7, 8] },
  disputeDebt: { ids: [9], text: "Al betaald" },
  makeOffer: { ids: [9], coins: 5_000n },
  cancelOffer: { ids: [20] },
  releaseOffer: { ids: [21] },
};
export const filledFor = (name: PaperStepName): Filled => ({
  ids: [],
  text: "",
  coins: null,
  ...FILLED[name],
});

/** The call as the office enters it, and what a colleague reads after it: the words are in the dossier then. */
export function entered(name: PaperStepName, filled = filledFor(name)) {
  const call = paperKind(name).fill(filled, about)!;
  const written = call.records.map(({ kind, content }, place) =>
    record(kind, hash(`f${place}`), content),
  );
  return {
    call: encodeCall(call.call(config, written)),
    readLater: { ...about, records: [...about.records, ...written] },
  };
}
export const named = (calls: PaperCall[], read: PaperAbout | null) =>
  namePaper({ calls, resident }, config, read);
