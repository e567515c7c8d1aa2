import { useState } from "react";
import { useLocation } from "wouter";
import type { ApplicationsAnswer } from "../../../../protocol/wire/dossier-api.ts";
import type { OfficeAnswer } from "../../../../protocol/wire/index-answers.ts";
import { NO_ADDRESS as NOBODY } from "../../../../protocol/wire/nothing.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf } from "../../../data/answer.ts";
import { useDraft } from "../../../data/use-draft.ts";
import { CheckField } from "../../../parts/CheckField.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MissingLine } from "../../../parts/MissingLine.tsx";
import { SelectField } from "../../../parts/SelectField.tsx";
import { TransactionButton } from "../../../parts/TransactionButton.tsx";
import { ThreeWords } from "../../../parts/ThreeWords.tsx";
import { Waiting } from "../../../parts/Waiting.tsx";
import { enrolResident } from "../../../transactions/enrol-resident.ts";
import { useWords } from "../../../words/use-words.ts";
import { useNewcomers } from "../choose/use-newcomers.ts";
import { WhoField } from "../choose/WhoField.tsx";
import { readAddress } from "../read-address.ts";
import { sameAddress } from "../same-address.ts";
import { useHouseholds } from "../use-everybody.ts";
import { useOfficePerson, useResidentsNamed } from "../use-office.ts";
import { EMPTY_PERSON, readPerson, type PersonDraft } from "./person-draft.ts";
import { PersonFields } from "./PersonFields.tsx";
import { useLanguageName } from "./use-language-name.ts";

type Props = {
  /** Who applied, and waits. */
  applications: ApplicationsAnswer["applications"];
  /** As it stands in the address of the page, or empty. */
  address: string;
  office: OfficeAnswer;
};

/** The form of an enrolment. What follows, a mentor and who protects, stands on the resident's page after it. */
export function EnrolForm({ applications, address, office }: Props) {
  const say = useWords("office");
  const languageName = useLanguageName();
  const { neighbourhoods } = useConfig();
  const answer = useHouseholds();
  const households = valueOf(answer) ?? [];
  const [, navigate] = useLocation();
  const places = Object.entries(neighbourhoods);
  const [typed, setTyped] = useState(address);
  const application = applications.find((one) => sameAddress(one.address, readAddress(address)));
  const newcomers = useNewcomers(office.staff);
  const waiting = [
    ...applications.map((one) => ({ value: one.address, text: one.name })),
    ...newcomers.filter(({ value }) => !applications.some((one) => one.address === value)),
  ];
  const [{ household, place, ...draft }, setDraft, forget] = useDraft(`enrol ${address}`, () => ({
    ...EMPTY_PERSON,
    name: application?.name ?? "",
    household: "0",
    place: places.find(([, name]) => name === application?.neighbourhood)?.[0] ?? "",
  }));
  const change = (part: Partial<PersonDraft> & { household?: string; place?: string }) =>
    setDraft((now) => ({ ...now, ...part }));
  /** What somebody saw with their own eyes is said each time anew. */
  const [adult, setAdult] = useState(false);

  /** Who came by a link: nobody types or compares an address then. */
  const known = readAddress(address);
  const resident = known ?? readAddress(typed);
  const newcomer = newcomers.find(({ value }) => sameAddress(value, resident));
  const found = valueOf(
    useOfficePerson(resident ?? NOBODY, { enabled: resident !== null }),
  )?.person;
  const enrolled = resident !== null && found && found.status !== "left" ? found : undefined;
  const residentOf = useResidentsNamed(enrolled ? [enrolled.address] : []);
  const already = enrolled && say("enrol.already", { name: residentOf(enrolled.address) });
  const joined = households.find(({ id }) => `${id}` === household);
  const neighbourhood = joined ? joined.neighbourhood : place === "" ? null : Number(place);
  const read = readPerson(draft, neighbourhoods[neighbourhood ?? -1] ?? "");
  const missing = [
    ...(resident ? [] : [say("missing.address")]),
    ...(adult ? [] : [say("missing.adult")]),
    ...read.missing.map((one) => say(`missing.${one}`)),
    ...(neighbourhood === null ? [say("missing.neighbourhood")] : []),
  ];
  const complete = missing.length === 0 && !enrolled;
  return (
    <>
      {known ? (
        <div className="sc-stack">
          <p>
            {application
              ? say("enrol.account", { name: application.name })
              : say("enrol.newAccount")}
          </p>
          {newcomer && <ThreeWords account={newcomer.value} invitation={newcomer.invitation} />}
          {already && <p className="sc-notice">{already}</p>}
        </div>
      ) : (
        <WhoField
          label={say("enrol.who")}
          options={waiting}
          value={typed}
          onValue={(who) =>
            waiting.some(({ value }) => value === who)
              ? navigate(`/office/enrol/${who}`)
              : setTyped(who)
          }
          problem={already}
        />
      )}
      <CheckField label={say("enrol.adult")} checked={adult} onChecked={setAdult} />
      <PersonFields draft={draft} onDraft={change} />
      {answer.state === "loading" && <Waiting />}
      {answer.state === "failed" && <FailureNotice error={answer.error} again={answer.again} />}
      <SelectField
        label={say("person.household")}
        hint={say("enrol.householdHint")}
        value={household}
        onValue={(one) => change({ household: one })}
        options={[
          { value: "0", text: say("enrol.newHousehold") },
          ...households.map(({ id, names }) => ({
            value: `${id}`,
            text: say("enrol.household", { id, names }),
          })),
        ]}
      />
      {joined ? (
        <p>
          {say("enrol.sameNeighbourhood", {
            neighbourhood: neighbourhoods[joined.neighbourhood] ?? joined.neighbourhood,
          })}
        </p>
      ) : (
        <SelectField
          label={say("person.neighbourhood")}
          value={place}
          onValue={(one) => change({ place: one })}
          empty={say("choose")}
          options={places.map(([value, text]) => ({ value, text }))}
        />
      )}
      <MissingLine intro={say("missing")} missing={missing} />
      <TransactionButton
        transaction={enrolResident}
        request={
          complete && resident && neighbourhood !== null && read.content
            ? {
                resident,
                words: newcomer?.words ?? null,
                household: Number(household),
                neighbourhood,
                content: read.content,
                language: languageName(read.content.language),
              }
            : null
        }
        label={say("enrol.send")}
        doneText={say("enrol.done")}
        onDone={() => {
          forget();
          navigate(`/office/people/${resident}`);
        }}
        review
      />
    </>
  );
}
