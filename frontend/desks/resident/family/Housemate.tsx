import { Heading } from "@amsterdam/design-system-react";
import type { ReactNode } from "react";
import type { RecordsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { Head, Seconds } from "../../../../protocol/wire/basics.ts";
import type { FamilyMember } from "../../../../protocol/wire/index-answers.ts";
import { recordsPath } from "../../../data/own-paths.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Card } from "../../../parts/Card.tsx";
import { useLevels } from "../../../parts/FrameContext.ts";
import { useFormat } from "../../../words/use-format.ts";
import { useWords } from "../../../words/use-words.ts";
import { SharedCoins } from "./SharedCoins.tsx";
import { SharedDebts } from "./SharedDebts.tsx";
import { SharedGoals } from "./SharedGoals.tsx";

type Props = { member: FamilyMember; head: Head; title: string };

/** What one of the household shares, each part with how long it lasts. */
export function Housemate({ member: { address, coins, goals, debts }, head, title }: Props) {
  const say = useWords("family");
  const hasWords = goals !== null || debts !== null;
  // Coins alone have no words: the dossier would say no.
  const asked = useAsk<RecordsAnswer>(recordsPath(address), {
    enabled: hasWords,
    kept: false,
    // Their no can come between the two questions.
    mayBeRefused: true,
  });
  const records = recordsOf(asked);
  return (
    <Card title={title}>
      {coins && (
        <Part title={say("coins.title")} until={coins.until}>
          <SharedCoins person={{ address, ...coins.told }} head={head} />
        </Part>
      )}
      {goals && (
        <Part title={say("goals.title")} until={goals.until}>
          <SharedGoals plans={goals.told} records={records} />
        </Part>
      )}
      {debts && (
        <Part title={say("debts.title")} until={debts.until}>
          <SharedDebts debts={debts.told} records={records} head={head} />
        </Part>
      )}
      {hasWords && <p className="sc-quiet">{say("seen")}</p>}
    </Card>
  );
}

type PartProps = { title: string; until: Seconds | null; children: ReactNode };

function Part({ title, until, children }: PartProps) {
  const say = useWords("family");
  const { moment } = useFormat();
  const { part } = useLevels();
  return (
    <>
      <Heading level={part} size="level-4">
        {title}
      </Heading>
      <p className="sc-quiet">
        {until === null ? say("until.no") : say("until.moment", { moment: moment(until) })}
      </p>
      {children}
    </>
  );
}
