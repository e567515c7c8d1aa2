import { Card } from "../../parts/Card.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChainProof } from "./ChainProof.tsx";
import { usePublicFigures } from "./use-public-figures.ts";

/** Totals for the council and everybody else, and how to check them. */
export default function PublicPage() {
  const say = useWords("public");
  return (
    <Screen title={say("title")} needs={usePublicFigures()}>
      {(totals) => (
        <>
          <p className="sc-lead">{say("intro")}</p>
          <Card title={say("totals.title")}>
            <Rows
              rows={[
                { term: say("minted"), text: <Money cents={totals.minted} of="coins" /> },
                { term: say("redeemed"), text: <Money cents={totals.redeemed} of="coins" /> },
                { term: say("debtLowered"), text: <Money cents={totals.debtLowered} of="euros" /> },
                { term: say("pledged"), text: <Money cents={totals.pledged} of="coins" /> },
                { term: say("residents"), text: totals.residents ?? say("few") },
                { term: say("stepsReached"), text: totals.stepsReached ?? say("few") },
              ]}
            />
          </Card>
          <Card title={say("proof.title")}>
            <ChainProof />
          </Card>
        </>
      )}
    </Screen>
  );
}
