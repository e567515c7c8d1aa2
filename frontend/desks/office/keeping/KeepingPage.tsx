import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import type { LegalHoldsAnswer } from "../../../../protocol/wire/rights-api.ts";
import { both } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useResidentsNamed } from "../use-office.ts";
import { keepable } from "./keepable.ts";
import { KeptRecord } from "./KeptRecord.tsx";

/** Langer bewaren: what a law makes us keep of one resident, on which ground and until which day. */
export default function KeepingPage({ resident }: { resident: Address }) {
  const say = useWords("keeping");
  const records = useRecords(resident);
  const holds = useAsk<LegalHoldsAnswer>(`/api/v1/residents/${resident}/legal-holds`);
  const name = useResidentsNamed([resident])(resident);
  return (
    <Screen title={say("title", { name })} needs={both(records, holds)}>
      {([{ records: all }, { holds: said }]) => {
        const own = keepable(all, said);
        return (
          <>
            <p>{say("text", { name })}</p>
            <p>{say("only")}</p>
            {own.length === 0 && <Empty>{say("none", { name })}</Empty>}
            {own.map((one) => (
              <KeptRecord key={one.id} record={one} name={name} />
            ))}
            <p>
              <Link className="sc-way" href={`/office/people/${resident}`}>
                {say("back", { name })}
              </Link>
            </p>
          </>
        );
      }}
    </Screen>
  );
}
