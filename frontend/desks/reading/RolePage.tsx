import { useConfig } from "../../config/ConfigContext.ts";
import { useNames } from "../../data/use-names.ts";
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
  return (
    <Screen title={say("role.title")} needs={useReading()}>
      {({ reading }) => {
        if (!reading) return <Empty>{say("role.none")}</Empty>;
        const { role, until, by, at, reason, organisation, neighbourhood } = reading;
        return (
          <>
            <p className="sc-lead">{say(`sees.${role}`)}</p>
            <p>{say(`not.${role}`)}</p>
            <Rows
              rows={[
                { term: say("until"), text: date(until) },
                { term: say("reason"), text: reason ?? say("noReason") },
                ...(organisation === null
                  ? []
                  : [{ term: say("for"), text: organisationOf(organisation) ?? "" }]),
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
