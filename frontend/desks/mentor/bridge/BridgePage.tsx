import { Link } from "wouter";
import type { Address } from "../../../../protocol/wire/basics.ts";
import { Bridges } from "../../../bridge/Bridges.tsx";
import { SOON, useScales } from "../../../bridge/use-scales.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useCaseload } from "../use-caseload.ts";

/** Where a resident stands, filled in together with them on the mentor's device. */
export default function BridgePage({ resident }: { resident: Address }) {
  const say = useWords("bridge");
  const desk = useWords("mentor");
  const { nameOf } = useCaseload();
  const records = useRecords(resident, SOON);
  const scales = useScales();
  const name = nameOf(resident);
  return (
    <Screen title={say("titleOf", { name })} needs={records}>
      {(value) => (
        <>
          <p>
            <Link href={`/mentor/people/${resident}`}>{desk("backTo", { name })}</Link>
          </p>
          <p>{say("aboutOf", { name })}</p>
          <p>{say("whoOf", { name })}</p>
          <Bridges resident={resident} records={value.records} scales={scales} mayFillIn />
        </>
      )}
    </Screen>
  );
}
