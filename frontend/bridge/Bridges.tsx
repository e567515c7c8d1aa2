import type { Address } from "../../protocol/wire/basics.ts";
import type { DossierRecord } from "../../protocol/wire/dossier-records.ts";
import { Card } from "../parts/Card.tsx";
import { Empty } from "../parts/Empty.tsx";
import { FormBehindButton } from "../parts/FormBehindButton.tsx";
import "../theme/bridge.css";
import { useWords } from "../words/use-words.ts";
import { BridgeForm } from "./BridgeForm.tsx";
import { BridgeNow } from "./BridgeNow.tsx";
import { BridgePicture } from "./BridgePicture.tsx";
import { BridgeTable } from "./BridgeTable.tsx";
import { bridgesOf } from "./bridges-of.ts";
import type { useScales } from "./use-scales.ts";

/** As many moments as a narrow picture can tell apart; the table has all. */
const DRAWN = 8;

type Props = {
  resident: Address;
  records: readonly DossierRecord[];
  scales: ReturnType<typeof useScales>;
  /** False once somebody left: what is there stays to be read. */
  mayFillIn: boolean;
};

/** Where somebody stands, how that went, and filling it in together: the same for resident and mentor. */
export function Bridges({ resident, records, scales, mayFillIn }: Props) {
  const say = useWords("bridge");
  const moments = bridgesOf(records);
  const newest = moments.at(-1);
  return (
    <>
      {mayFillIn && scales.answer.state === "ready" && (
        <FormBehindButton open={say("open")} variant={newest ? "secondary" : "primary"}>
          {(close) => <BridgeForm resident={resident} scale={scales.newest} onDone={close} />}
        </FormBehindButton>
      )}
      {!newest && <Empty>{say(mayFillIn ? "empty" : "emptyLeft")}</Empty>}
      {newest && (
        <>
          <BridgeNow resident={resident} moment={newest} scales={scales} mayFillIn={mayFillIn} />
          <Card title={say("history")}>
            <div className="sc-bridge-history">
              <BridgePicture moments={moments.slice(-DRAWN)} />
              <BridgeTable moments={moments} />
            </div>
          </Card>
        </>
      )}
    </>
  );
}
