import { useState } from "react";
import { useLocation } from "wouter";
import { accountAddress } from "../../../../protocol/accounts/account-address.ts";
import { newSalt } from "../../../../protocol/commitment/new-salt.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { Card } from "../../../parts/Card.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { createPaperAccount } from "../../../transactions/create-paper-account.ts";
import { useWords } from "../../../words/use-words.ts";

/** For who has no phone at all: an account that officials act for, from signed paper. */
export default function WithoutPhone() {
  const say = useWords("paper");
  const { accounts } = useConfig();
  const [, navigate] = useLocation();
  const [salt] = useState(newSalt);
  if (!accounts) return null;
  return (
    <Card title={say("account.title")}>
      <p>{say("account.text")}</p>
      <TransactionButton
        transaction={createPaperAccount}
        request={{ salt }}
        label={say("account.button")}
        doneText={say("account.done")}
        onDone={() => navigate(`/office/enrol/${accountAddress(accounts.factory, "0x", salt)}`)}
        variant="secondary"
        review
      />
    </Card>
  );
}
