import type { Address } from "../../../protocol/wire/basics.ts";
import type { StaffNamesAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { CreditorAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { valueOf, type Answer } from "../../data/answer.ts";
import { useAsk } from "../../data/use-ask.ts";
import { useNames } from "../../data/use-names.ts";
import { useWords } from "../../words/use-words.ts";
import { sameAccount } from "./same-account.ts";

export type Creditor = {
  needs: Answer<CreditorAnswer>;
  /** The organisation this account acts for. */
  ownName: string | undefined;
  /** Whether it is known who is who: until then nothing goes on paper. */
  known: boolean;
  /** Which colleague did it: a claim is the organisation's, the book says who wrote it. */
  whoOf: (account: Address) => string;
};

/** What stands beside a creditor's lists: agreements, counts, who is who. */
export function useCreditor(): Creditor {
  const say = useWords("creditor");
  const { address, me } = useAccount();
  const { organisationOf, nameOf, known } = useNames();
  const staff = useAsk<StaffNamesAnswer>("/api/v1/staff");
  return {
    needs: useAsk<CreditorAnswer>(`/index/creditors/${address}`),
    ownName: organisationOf(me.organisation),
    known,
    whoOf: (account) =>
      valueOf(staff)?.staff.find((one) => sameAccount(one.address, account))?.name ??
      nameOf(account) ??
      say("resident"),
  };
}
