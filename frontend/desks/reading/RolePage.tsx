import { useConfig } from "../../config/ConfigContext.ts";
import { useNames, useNamesTold } from "../../data/use-names.ts";
import { useOnceTold } from "../../data/use-once-told.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Rows } from "../../parts/Rows.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { useReading } from "./use-reading.ts";

/** Mijn rol: as what somebody looks along, what that shows and what not, until when, by whom and why. */
export default function RolePage() {
  const say = useWords("reading");
  const { date } = useFormat();
  const { neighbourhoods } = useConfig();
  const { nameOf, organisationOf } = useNames();
  const needs = useOnceTold(useReading(), useNamesTold());
  return (
    <Screen title={say("role.title")} needs={needs}>
      {({ reading }) => {
        if (!reading) return <Empty>{say("role.none")}</Empty>;
        const organisation = organisationOf(reading.organisation);
        const { role, until, by, at, reason, neighbourhood } = reading;
        return (
          <>
            <p className="sc-lead">{say(`sees.${role}`)}</p>
            <p>{say(`not.${role}`)}</p>
            <Rows
              rows={[
                { term: say("until"), text: date(until) },
                { term: say("reason"), text: reason ?? say("noReason") },
                ...(organisation === undefined ? [] : [{ term: say("for"), text: organisation }]),
                ...(neighbourhood === null
                  ? []
                  : [
                      {
                        term: say("neighbourhood"),
                        text: neighbourhoods[neighbourhood] ?? `${neighbourhood}`,
                      },
                    ]),
                {
                  term: say("by"),
                  text: say("byWhen", { name: nameOf(by) ?? say("office"), date: date(at) }),
                },
              ]}
            />
            <p className="sc-quiet">{say("told")}</p>
          </>
        );
      }}
    </Screen>
  );
}
