import { Card } from "../../parts/Card.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { FiguresCard } from "../public/FiguresCard.tsx";
import { OpenDataCard } from "../public/OpenDataCard.tsx";
import { usePublicFigures } from "../public/use-public-figures.ts";

/** Totals as everybody may read them, as a table to take along, and why some are not told. */
export function TotalsPage() {
  const say = useWords("reading");
  return (
    <Screen title={say("figures")} needs={usePublicFigures()}>
      {(totals) => (
        <>
          <p className="sc-lead">{say("totals.text")}</p>
          <FiguresCard totals={totals} />
          <OpenDataCard totals={totals} />
          <Card title={say("totals.fewTitle")}>
            <p>{say("totals.few")}</p>
            <p>{say("totals.months")}</p>
          </Card>
        </>
      )}
    </Screen>
  );
}
