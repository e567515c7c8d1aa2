import type {
  OrganisationsAnswer,
  ProgrammeAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import { valueOf } from "../../../data/answer.ts";
import { recordsOf } from "../../../data/told-records.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { Empty } from "../../../parts/Empty.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { sumIn } from "../../../payments/accounts-of.ts";
import { usePayments } from "../../../payments/use-payments.ts";
import { useWords } from "../../../words/use-words.ts";
import { useOffice } from "../use-office.ts";
import { FundCard } from "./FundCard.tsx";
import { OfficeLapsed } from "./OfficeLapsed.tsx";
import { NewFund } from "./NewFund.tsx";

/** Potten: what was pledged, promised and spent, and the decisions behind it. */
export function FundsPage() {
  const say = useWords("office");
  const { needs } = useOffice();
  const programme = useAsk<ProgrammeAnswer>("/api/v1/programme");
  const answer = useAsk<OrganisationsAnswer>("/api/v1/organisations");
  const payments = usePayments();
  const toPayBy = (fundId: number) =>
    valueOf(payments)
      ?.filter((one) => one.fundId === fundId)
      .reduce((total, one) => total + sumIn(one, "toPay") + sumIn(one, "notReceived"), 0n) ?? null;
  return (
    <Screen title={say("funds.title")} needs={needs}>
      {({ funds, head }) => (
        <>
          <p>{say("funds.intro")}</p>
          {funds.length === 0 && <Empty>{say("funds.none")}</Empty>}
          <OfficeLapsed />
          {funds.map((fund) => (
            <FundCard
              key={fund.id}
              fund={fund}
              head={head}
              records={recordsOf(programme)}
              organisations={valueOf(answer)?.organisations ?? []}
              toPay={toPayBy(fund.id)}
            />
          ))}
          <NewFund />
        </>
      )}
    </Screen>
  );
}
