import type { ProgrammeAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { FundsAnswer } from "../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../data/answer.ts";
import { recordsOf } from "../../data/told-records.ts";
import { useAsk } from "../../data/use-ask.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { useReading } from "../reading/use-reading.ts";
import { OwnFund } from "./OwnFund.tsx";

/** Mijn toezeggingen: each fund that the funder's organisation put something in. */
export function OwnFundsPage() {
  const say = useWords("reading");
  const needs = useAsk<FundsAnswer>("/index/funds");
  const programme = useAsk<ProgrammeAnswer>("/api/v1/programme");
  const organisation = valueOf(useReading())?.reading?.organisation ?? null;
  return (
    <Screen title={say("funds.title")} needs={needs}>
      {({ head, funds }) => (
        <>
          <p>{say("funds.text")}</p>
          {funds.length === 0 && <Empty>{say("funds.none")}</Empty>}
          {funds.map((fund) => (
            <OwnFund
              key={fund.id}
              fund={fund}
              head={head}
              organisation={organisation}
              records={recordsOf(programme)}
            />
          ))}
        </>
      )}
    </Screen>
  );
}
