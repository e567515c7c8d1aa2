import { useState } from "react";
import type {
  Organisation,
  StaffName,
  StaffNamesAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import type { Seconds } from "../../../../protocol/wire/basics.ts";
import type { StaffRow } from "../../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { AmountField } from "../../../parts/AmountField.tsx";
import { Card } from "../../../parts/Card.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { grantStaff, hasTeam } from "../../../transactions/grant-staff.ts";
import { useWords } from "../../../words/use-words.ts";
import { sameAddress } from "../same-address.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { useNewcomers } from "../choose/use-newcomers.ts";
import { WhoField } from "../choose/WhoField.tsx";
import { readAddress } from "../read-address.ts";
import { AlsoResident } from "./AlsoResident.tsx";
import { ReplacesRole } from "./ReplacesRole.tsx";
import { draftFor, EMPTY_GRANT, readGrant, type GrantDraft } from "./grant-draft.ts";

const ROLES = ["mentor", "second", "creditor", "counsellor", "office"] as const;

type Props = { organisations: readonly Organisation[]; staff: readonly StaffRow[]; now: Seconds };

/** Giving somebody a role, or a longer one: the book first, then the name that goes with it. */
export function GrantForm({ organisations, staff, now }: Props) {
  const say = useWords("office");
  const { ask, parts, address } = useAccount();
  const problemOf = useNameProblem();
  const [draft, setDraft, forget] = useDraft("grant", EMPTY_GRANT);
  const [nameError, setNameError] = useState<unknown>(null);
  const change = (part: Partial<GrantDraft>) => setDraft((before) => ({ ...before, ...part }));
  const names = valueOf(useAsk<StaffNamesAnswer>("/api/v1/staff"))?.staff ?? [];
  const colleagues = names
    .map(({ address: value, name }) => ({ value, text: name }))
    .sort((one, two) => one.text.localeCompare(two.text));
  const options = [...useNewcomers(staff), ...colleagues];
  const chosen = options.some(({ value }) => value === draft.address);
  const { request, missing } = readGrant(draft, organisations, dayFromNow(1), chosen);
  const account = readAddress(draft.address);
  const oneself = sameAddress(request?.account, address);

  const who = (account: string) => {
    const known = names.find((one) => one.address === account);
    const row = staff.find((one) => sameAddress(one.address, known?.address));
    change({ address: account, ...(known && draftFor(row, known.name)) });
  };
  const keepName = async () => {
    if (!request) return;
    const body: StaffName = { name: request.name, organisation: request.organisation };
    try {
      await ask(`/api/v1/staff/${request.account}`, { method: "PUT", body });
      setNameError(null);
      forget();
      await parts.queries.invalidateQueries({ queryKey: ["live"] });
    } catch (problem) {
      setNameError(problem);
    }
  };
  return (
    <Card title={say("grant.title")}>
      <p>{say("grant.intro")}</p>
      <WhoField
        label={say("grant.who")}
        options={options}
        value={draft.address}
        onValue={who}
        problem={oneself ? say("grant.oneself") : undefined}
      />
      {account && !oneself && (
        <AlsoResident key={account} account={account} isMentor={draft.role === "mentor"} />
      )}
      <TextField
        label={say("staff.name")}
        text={draft.name}
        problem={problemOf(draft.name)}
        onText={(name) => change({ name })}
        maxLength={100}
      />
      <SelectField
        label={say("staff.role")}
        value={draft.role}
        onValue={(role) => change({ role: role as GrantDraft["role"] })}
        empty={say("choose")}
        options={ROLES.map((value) => ({ value, text: say(`role.${value}`) }))}
      />
      <ReplacesRole
        row={staff.find((one) => sameAddress(one.address, account ?? undefined))}
        role={draft.role}
        now={now}
      />
      <SelectField
        label={say("staff.organisation")}
        value={draft.organisation}
        onValue={(organisation) => change({ organisation })}
        empty={say("choose")}
        options={organisations.map(({ id, name }) => ({ value: `${id}`, text: name }))}
      />
      <DateField
        label={say("staff.until")}
        hint={say("staff.untilHint")}
        iso={draft.until}
        onIso={(until) => change({ until })}
        min={dayFromNow(2)}
      />
      {draft.role === "mentor" && (
        <AmountField
          label={say("staff.ceiling")}
          hint={say("staff.ceilingHint")}
          text={draft.ceiling}
          onText={(ceiling) => change({ ceiling })}
        />
      )}
      {hasTeam(draft.role) && (
        <TextField
          label={say("staff.team")}
          hint={say("staff.teamHint")}
          text={draft.team}
          onText={(team) => change({ team })}
          maxLength={5}
        />
      )}
      <MissingLine intro={say("missing")} missing={missing.map((one) => say(`missing.${one}`))} />
      <TransactionButton
        transaction={grantStaff}
        request={oneself ? null : request}
        label={say("grant.send")}
        doneText={say("grant.done")}
        onDone={() => void keepName()}
        review
      />
      {nameError !== null && (
        <>
          <p>{say("grant.nameMissing")}</p>
          <FailureNotice error={nameError} again={() => void keepName()} />
        </>
      )}
    </Card>
  );
}
