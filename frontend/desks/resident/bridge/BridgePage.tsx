import { Link } from "wouter";
import { useAccount } from "../../../account/AccountContext.ts";
import { Bridges } from "../../../bridge/Bridges.tsx";
import { SOON, useScales } from "../../../bridge/use-scales.ts";
import { useRecords } from "../../../data/use-resident.ts";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";

/** Waar sta ik nu? Reached from Mijn plan. */
export function BridgePage() {
  const say = useWords("bridge");
  const own = useWords("resident");
  const { address, me } = useAccount();
  const records = useRecords(address, SOON);
  const scales = useScales();
  return (
    <Screen title={say("title")} needs={records}>
      {(value) => (
        <>
          <p>
            <Link className="sc-way" href="/resident/plan">
              {own("plan.title")}
            </Link>
          </p>
          <p>{say("about")}</p>
          <p>{say("who")}</p>
          <Bridges
            resident={address}
            records={value.records}
            scales={scales}
            mayFillIn={me.status !== "left"}
          />
        </>
      )}
    </Screen>
  );
}
