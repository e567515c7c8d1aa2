import { NOTHING_TO_ASK } from "../../../data/answer.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { claimId } from "./claim-id.ts";
import { ClaimPage } from "./ClaimPage.tsx";
import { UnknownClaim } from "./UnknownClaim.tsx";

/** The page of a claim; of what can be none, nothing is asked. @param debt As it stands in the address of the page. */
export function ClaimAtAddress({ debt }: { debt: string }) {
  const say = useWords("creditor");
  const id = claimId(debt);
  if (id !== null) return <ClaimPage key={id} debtId={id} />;
  return (
    <Screen title={say("claim.title")} needs={NOTHING_TO_ASK}>
      {() => <UnknownClaim />}
    </Screen>
  );
}
