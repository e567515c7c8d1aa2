import type { Address } from "../../../protocol/wire/basics.ts";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { PlansAnswer } from "../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../data/answer.ts";
import { recordsOf } from "../../data/told-records.ts";
import { namePath } from "../../data/own-paths.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useRecords } from "../../data/use-resident.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useWords } from "../../words/use-words.ts";
import { SharedPlan } from "./SharedPlan.tsx";

/** The plans of one person who shares them, with their steps. */
export function PlansPage({ resident }: { resident: Address }) {
  const say = useWords("reading");
  const needs = useAsk<PlansAnswer>(`/index/residents/${resident}/plans`);
  const records = useRecords(resident);
  const known = useAsk<ResidentsAnswer>(namePath(resident));
  const name = valueOf(known)?.residents.at(0)?.name;
  return (
    <Screen title={name ?? say("people.one")} needs={needs}>
      {({ plans }) => (
        <>
          <p className="sc-quiet">{say("people.seen")}</p>
          {plans.length === 0 && <Empty>{say("plan.none")}</Empty>}
          {plans.map((plan) => (
            <SharedPlan key={plan.id} plan={plan} records={recordsOf(records)} />
          ))}
        </>
      )}
    </Screen>
  );
}
