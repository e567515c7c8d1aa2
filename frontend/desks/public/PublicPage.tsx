import type { PublicFigure } from "../../../protocol/wire/index-answers.ts";
import { Card } from "../../parts/Card.tsx";
import { Money } from "../../parts/Money.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { ChainProof } from "./ChainProof.tsx";
import { UNITS } from "./open-data.ts";
import { OpenDataCard } from "./OpenDataCard.tsx";
import { usePublicFigures } from "./use-public-figures.ts";

const FIGURES = Object.keys(UNITS) as PublicFigure[];

/** Totals for the council and everybody else, and how to check them. */
export default function PublicPage() {
  const say = useWords("public");
  const { date } = useFormat();
  return (
    <Screen title={say("title")} needs={usePublicFigures()}>
      {(totals) => (
        <>
          <p className="sc-lead">{say("intro")}</p>
          <Card title={say("totals.title")}>
            <p>{say("totals.text")}</p>
            <Rows
              rows={FIGURES.map((name) => {
                const figure = totals.figures[name];
                const of = UNITS[name];
                return {
                  term: say(name),
                  text: figure ? (
                    <>
                      {of ? <Money cents={figure.value} of={of} /> : figure.value}{" "}
                      <span className="sc-quiet">{say("at", { date: date(figure.at) })}</span>
                    </>
                  ) : (
                    say("few")
                  ),
                };
              })}
            />
          </Card>
          <Card title={say("proof.title")}>
            <ChainProof />
          </Card>
          <OpenDataCard totals={totals} />
        </>
      )}
    </Screen>
  );
}
