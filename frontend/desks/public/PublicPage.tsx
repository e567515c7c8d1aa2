import { Card } from "../../parts/Card.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { ChainProof } from "./ChainProof.tsx";
import { ChecksCard } from "./ChecksCard.tsx";
import { FiguresCard } from "./FiguresCard.tsx";
import { MonthsCard } from "./MonthsCard.tsx";
import { OpenDataCard } from "./OpenDataCard.tsx";
import { usePublicFigures } from "./use-public-figures.ts";

/** Totals for the council and everybody else, and how to check them. */
export default function PublicPage() {
  const say = useWords("public");
  return (
    <Screen title={say("title")} needs={usePublicFigures()}>
      {(totals) => (
        <>
          <p className="sc-lead">{say("intro")}</p>
          <FiguresCard totals={totals} />
          <MonthsCard months={totals.months} />
          <ChecksCard totals={totals} />
          <Card title={say("proof.title")}>
            <ChainProof />
          </Card>
          <OpenDataCard totals={totals} />
        </>
      )}
    </Screen>
  );
}
