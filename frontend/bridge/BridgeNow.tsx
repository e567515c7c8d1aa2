import type { Address } from "../../protocol/wire/basics.ts";
import { useAccount } from "../account/AccountContext.ts";
import { recordMatches } from "../check/record-matches.ts";
import { useConfig } from "../config/ConfigContext.ts";
import { useNames } from "../data/use-names.ts";
import { Card } from "../parts/Card.tsx";
import { CheckMark } from "../parts/CheckMark.tsx";
import { FormBehindButton } from "../parts/FormBehindButton.tsx";
import { Rows } from "../parts/Rows.tsx";
import { useFormat } from "../words/use-format.ts";
import { useWords } from "../words/use-words.ts";
import { BridgeForm } from "./BridgeForm.tsx";
import type { BridgeRecord, Moment } from "./bridges-of.ts";
import { PILLARS } from "./pillars.ts";
import type { useScales } from "./use-scales.ts";

type Props = {
  resident: Address;
  moment: Moment;
  scales: ReturnType<typeof useScales>;
  mayFillIn: boolean;
};

/** The newest moment in words, who wrote it down, and putting right what was a slip of the finger. */
export function BridgeNow({ resident, moment: { first, now }, scales, mayFillIn }: Props) {
  const say = useWords("bridge");
  const { date } = useFormat();
  const { chainId } = useConfig();
  const { address } = useAccount();
  const { nameOf } = useNames();
  const { content } = now;
  const scale = scales.of(content.scale, content.of);
  const writer = ({ by }: BridgeRecord) =>
    by === address ? say("me") : (nameOf(by) ?? say(by === resident ? "resident" : "mentor"));
  const matches = recordMatches(now, chainId);
  return (
    <Card title={say("now")} alarm={!matches}>
      <Rows
        rows={PILLARS.map((pillar) => {
          const level = content[pillar];
          const words = level === null ? "" : (scale.levels[level - 1] ?? "");
          return {
            term: say(`pillar.${pillar}`),
            text: level === null ? say("none") : say("said", { level, of: content.of, words }),
          };
        })}
      />
      {content.wish && (
        <p>
          <strong>{say("wishSaid", { wish: content.wish })}</strong>
        </p>
      )}
      <p className="sc-quiet">{say("writtenBy", { date: date(first.at), name: writer(first) })}</p>
      {now.version > 1 && (
        <p className="sc-quiet">{say("betterBy", { date: date(now.at), name: writer(now) })}</p>
      )}
      <CheckMark check={matches ? "checked" : "mismatch"} />
      {mayFillIn && matches && (
        <FormBehindButton open={say("correct")} variant="tertiary">
          {(close) => (
            <BridgeForm
              key={now.version}
              resident={resident}
              scale={scale}
              before={now}
              onDone={close}
            />
          )}
        </FormBehindButton>
      )}
    </Card>
  );
}
