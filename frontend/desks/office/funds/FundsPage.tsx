import type {
  OrganisationsAnswer,
  ProgrammeAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { FundCard } from "./FundCard.tsx";
import { NewFund } from "./NewFund.tsx";

/** Potten: what was pledged, promised and spent, and the decisions behind it. */
export function FundsPage() {
  const say = useWords("office");
  const { needs } = useOffice();
  const programme = useAsk<ProgrammeAnswer>("/api/v1/programme");
  const answer = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  return (
    <Screen title={say("funds.title")} needs={needs} also={[programme, answer]}>
      {({ funds, head }) => (
        <>
          <p>{say("funds.intro")}</p>
          {funds.length === 0 && <Empty>{say("funds.none")}</Empty>}
          {funds.map((fund) => (
            <FundCard
              key={fund.id}
              fund={fund}
              head={head}
              records={valueOf(programme)?.records ?? []}
              organisations={valueOf(answer)?.organisations ?? []}
            />
          ))}
          <NewFund />
        </>
      )}
    </Screen>
  );
}
