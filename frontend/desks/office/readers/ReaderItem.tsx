import type { Reader } from "../../../../protocol/wire/looks-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import type { Names } from "../../../data/use-names.ts";
import { Card } from "../../../parts/Card.tsx";
import { FormBehindButton } from "../../../parts/FormBehindButton.tsx";
import { Rows } from "../../../parts/Rows.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = { reader: Reader; names: Names };

/** One who looks along: as what, for whom, until when and why; and the button that ends it at once. */
export function ReaderItem({ reader, names }: Props) {
  const say = useWords("readers");
  const { locale } = useLanguage();
  const { date } = useFormat();
  const { ask, parts } = useAccount();
  const { neighbourhoods } = useConfig();
  const { address, name, role, organisation, neighbourhood, reason, until, by, at } = reader;
  return (
    <Card>
      <h3 className="sc-person-line">
        <span>{name ?? say("somebody")}</span>
      </h3>
      <Rows
        rows={[
          { term: say("role"), text: say(`role.${role}`) },
          { term: say("sees"), text: say(`reads.${role}`) },
          ...(organisation === null
            ? []
            : [
                {
                  term: say("organisation"),
                  text: names.organisationOf(organisation) ?? `${organisation}`,
                },
              ]),
          ...(neighbourhood === null
            ? []
            : [
                {
                  term: say("neighbourhood"),
                  text: neighbourhoods[neighbourhood] ?? `${neighbourhood}`,
                },
              ]),
          { term: say("until"), text: date(until) },
          { term: say("reason"), text: reason ?? say("noReason") },
          {
            term: say("by"),
            text: say("byWhen", {
              name: leading(names.nameOf(by), say("anOfficial"), locale),
              date: date(at),
            }),
          },
        ]}
      />
      <FormBehindButton open={say("end")}>
        {() => (
          <>
            <p>{say("endText")}</p>
            <SendButton
              label={say("endYes")}
              send={() => ask(`/api/v1/readers/${address}`, { method: "DELETE" })}
              doneText={say("ended")}
              onDone={() => void parts.queries.invalidateQueries({ queryKey: ["live"] })}
            />
          </>
        )}
      </FormBehindButton>
    </Card>
  );
}
