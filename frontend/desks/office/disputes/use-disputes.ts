import type { DebtsAnswer } from "../../../../protocol/wire/index-answers.ts";
import { valueOf } from "../../../data/answer.ts";
import { usePages } from "../../../data/use-pages.ts";
import { useResidentsNamed } from "../use-office.ts";

/** Bills that are not right, in pages, who waits longest first, with the names of whose they are. */
export function useDisputes() {
  const pages = usePages<DebtsAnswer>("/index/office/disputes");
  const disputes = (valueOf(pages.needs) ?? []).flatMap(({ debts, head }) =>
    debts.map((debt) => ({ debt, head })),
  );
  const residentOf = useResidentsNamed(disputes.map(({ debt }) => debt.resident));
  return { pages, disputes, residentOf };
}
