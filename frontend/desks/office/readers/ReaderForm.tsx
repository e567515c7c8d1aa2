import type { Organisation } from "../../../../protocol/wire/dossier-api.ts";
import type { Reader } from "../../../../protocol/wire/looks-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { dayFromNow } from "../../../data/day-from-now.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { Card } from "../../../parts/Card.tsx";
import { DateField } from "../../../parts/DateField.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { SendButton } from "../../../parts/SendButton.tsx";
import { TextField } from "../../../parts/TextField.tsx";
import { ThreeWords } from "../../../parts/ThreeWords.tsx";
import { useWords } from "../../../words/use-words.ts";
import { useNewcomers } from "../choose/use-newcomers.ts";
import { WhoField } from "../choose/WhoField.tsx";
import { readAddress } from "../read-address.ts";
import { sameAddress } from "../same-address.ts";
import { useNameProblem } from "../../../words/use-name-problem.ts";
import { EMPTY_READER, readReader, type ReaderDraft } from "./reader-draft.ts";

const ROLES = ["funder", "communityBuilder", "informationGatherer", "auditor"] as const;
/** In days. */
const LONGEST = 365;

type Props = {
  organisations: readonly Organisation[];
  /** Who looks along already: for longer, they are chosen by name. */
  readers: readonly Reader[];
  /** Who used an invitation; empty where somebody is still to be chosen. */
  account: string;
};

/** Letting somebody look along, or for longer: who, as what, for whom, until when and why. */
export function ReaderForm({ organisations, readers, account }: Props) {
  const say = useWords("readers");
  const { ask, parts } = useAccount();
  const problemOf = useNameProblem();
  const { neighbourhoods } = useConfig();
  const [draft, setDraft, forget] = useDraft<ReaderDraft>(`reader ${account}`, {
    ...EMPTY_READER,
    address: account,
  });
  const newcomers = useNewcomers([]);
  const newcomer = newcomers.find(({ value }) => sameAddress(value, readAddress(account)));
  const known = readers.flatMap(({ address: value, name }) =>
    name ? [{ value, text: name }] : [],
  );
  const who = (value: string) => {
    const name = known.find((one) => one.value === value)?.text;
    change({ address: value, ...(name && { name }) });
  };
  const change = (part: Partial<ReaderDraft>) => setDraft((before) => ({ ...before, ...part }));
  const days = { first: dayFromNow(1), last: dayFromNow(LONGEST) };
  const { address, body, missing } = readReader(draft, days);
  return (
    <Card title={say("form.title")}>
      <p>{say("form.text")}</p>
      {account ? (
        <div className="sc-stack">
          <p className="sc-notice">{say("form.account")}</p>
          {newcomer && <ThreeWords account={newcomer.value} invitation={newcomer.invitation} />}
        </div>
      ) : (
        <WhoField
          label={say("who")}
          options={[...newcomers, ...known]}
          value={draft.address}
          onValue={who}
        />
      )}
      <TextField
        label={say("name")}
        text={draft.name}
        problem={problemOf(draft.name)}
        onText={(name) => change({ name })}
        maxLength={100}
      />
      <SelectField
        label={say("role")}
        {...(draft.role !== "" && { hint: say(`reads.${draft.role}`) })}
        value={draft.role}
        onValue={(role) => change({ role: role as ReaderDraft["role"] })}
        empty={say("choose")}
        options={ROLES.map((value) => ({ value, text: say(`role.${value}`) }))}
      />
      <SelectField
        label={say("organisation")}
        {...(draft.role === "funder" && { hint: say("organisationHint") })}
        value={draft.organisation}
        onValue={(organisation) => change({ organisation })}
        empty={say("choose")}
        options={organisations.map(({ id, name }) => ({ value: `${id}`, text: name }))}
      />
      {draft.role === "communityBuilder" && (
        <SelectField
          label={say("neighbourhood")}
          value={draft.neighbourhood}
          onValue={(neighbourhood) => change({ neighbourhood })}
          empty={say("choose")}
          options={Object.entries(neighbourhoods).map(([value, text]) => ({ value, text }))}
        />
      )}
      <DateField
        label={say("until")}
        hint={say("untilHint")}
        iso={draft.until}
        onIso={(until) => change({ until })}
        min={days.first}
        max={days.last}
      />
      <TextField
        label={say("reason")}
        hint={say("reasonHint")}
        text={draft.reason}
        onText={(reason) => change({ reason })}
        maxLength={200}
      />
      <MissingLine intro={say("missing")} missing={missing.map((one) => say(`missing.${one}`))} />
      <SendButton
        label={say("form.send")}
        send={body && (() => ask(`/api/v1/readers/${address}`, { method: "PUT", body }))}
        doneText={say("form.done")}
        onDone={() => {
          forget();
          void parts.queries.invalidateQueries({ queryKey: ["live"] });
        }}
      />
    </Card>
  );
}
