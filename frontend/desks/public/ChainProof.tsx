import { useQuery } from "@tanstack/react-query";
import { useConfig } from "../../config/ConfigContext.ts";
import { CheckMark } from "../../parts/CheckMark.tsx";
import { FailureNotice } from "../../parts/FailureNotice.tsx";
import { Waiting } from "../../parts/Waiting.tsx";
import { useFormat } from "../../words/use-format.ts";
import { useWords } from "../../words/use-words.ts";
import { askTotalSupply, supplyCommand, supplyEnding } from "./ask-total-supply.ts";
import { supplyCheck } from "./supply-check.ts";
import { usePublicFigures } from "./use-public-figures.ts";

/** The line by which anyone can check the totals: what the index adds up beside what the book itself says. */
export function ChainProof() {
  const say = useWords("public");
  const { money } = useFormat();
  const { contracts } = useConfig();
  const figures = usePublicFigures();
  const head = figures.state === "ready" ? figures.value.head.block : undefined;
  const supply = useQuery({
    queryKey: ["supply", head],
    queryFn: () => askTotalSupply(contracts.SocialCoin),
    enabled: head !== undefined,
    placeholderData: (before) => before,
  });
  if (figures.state === "loading") return <Waiting />;
  if (figures.state === "failed")
    return <FailureNotice error={figures.error} again={figures.again} />;

  const totals = figures.value;
  return (
    <div className="sc-stack">
      <p>{say("proof.line", { supply: money(supply.data?.coins ?? totals.supply) })}</p>
      <CheckMark check={supplyCheck(totals, supply.data)} />
      <details className="sc-more">
        <summary>{say("proof.title")}</summary>
        <p className="sc-proof">
          {say("proof.where", { block: totals.head.block, contract: contracts.SocialCoin })}
        </p>
        <p>{say("proof.how", { supply: money(totals.supply) })}</p>
        <p>{say("proof.ask")}</p>
        <pre className="sc-code" dir="ltr" tabIndex={0}>
          {supplyCommand(contracts.SocialCoin, `${location.origin}/rpc`)}
        </pre>
        {supply.data && (
          <p>
            {say("proof.answer", {
              hex: supplyEnding(supply.data.coins),
              cents: `${supply.data.coins}`,
              supply: money(supply.data.coins),
            })}
          </p>
        )}
      </details>
    </div>
  );
}
