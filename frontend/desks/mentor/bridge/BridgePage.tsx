import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { Bridges } from "../../../bridge/Bridges.tsx";
import { SOON, useScales } from "../../../bridge/use-scales.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOwnName } from "../use-own-name.ts";

/** Where a resident stands, filled in together with them on the mentor's device. */
export default function BridgePage({ resident }: { resident: Address }) {
  const say = useWords("bridge");
  const desk = useWords("mentor");
  const records = useRecords(resident, SOON);
  const scales = useScales();
  const { name } = useOwnName(resident);
  return (
    <Screen title={say("titleOf", { name })} needs={records}>
      {(value) => (
        <>
          <p>
            <Link className="sc-way" href={`/mentor/people/${resident}`}>
              {desk("backTo", { name })}
            </Link>
          </p>
          <p>{say("aboutOf", { name })}</p>
          <p>{say("whoOf", { name })}</p>
          <Bridges resident={resident} records={value.records} scales={scales} mayFillIn />
        </>
      )}
    </Screen>
  );
}
