import type { ReactNode } from "react";
import { Link } from "wouter";
import type {
  ApplicationsAnswer,
  FeeSponsorAnswer,
} from "../../../../protocol/wire/dossier-api.ts";
import type { InvitationsAnswer } from "../../../../protocol/wire/joining-api.ts";
import { useAccount } from "../../../account/AccountContext.ts";
import { useConfig } from "../../../config/ConfigContext.ts";
import { valueOf, type Answer } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { useOnceTold } from "../../../data/use-once-told.ts";
import { useResidentsTold } from "../../../data/use-resident-names.ts";
import { Asked } from "../../../parts/Asked.tsx";
import { Card } from "../../../parts/Card.tsx";
import { Empty } from "../../../parts/Empty.tsx";
import { FailureNotice } from "../../../parts/FailureNotice.tsx";
import { MoreButton } from "../../../parts/MoreButton.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Waiting as Loading } from "../../../parts/Waiting.tsx";
import { useFormat } from "../../../words/use-format.ts";
import { useLanguage } from "../../../words/Language.tsx";
import { leading } from "../../../words/leading.ts";
import { useWords } from "../../../words/use-words.ts";
import { purseWarning } from "../purse/purse-warning.ts";
import { useNewcomers } from "../choose/use-newcomers.ts";
import { useDisputes } from "../disputes/use-disputes.ts";
import { sameAddress } from "../same-address.ts";
import { useOffice, useResidentsNamed } from "../use-office.ts";
import { PEOPLE_AT_ONCE, usePeoplePages } from "../use-people-pages.ts";
import { useHelpWaiting } from "./use-help-waiting.ts";
import { useObjectionsWaiting } from "./use-objections-waiting.ts";
import { agreementsToApprove, endsToConfirm, staffToApprove } from "../waiting.ts";

type Waiting = { key: string; path: string; text: string; note?: string };

/** Wat wacht op het kantoor: who applied first, then what only an official can settle. */
export function TodayPage() {
  const say = useWords("office");
  const { date, money } = useFormat();
  const { locale } = useLanguage();
  const { address } = useAccount();
  const { needs, nameOf } = useOffice();
  const unguided = usePeoplePages("without-mentor");
  const { pages, disputes, residentOf: disputant, named } = useDisputes();
  const ends = endsToConfirm(valueOf(needs), address).map((one) => one.address);
  const residentOf = useResidentsNamed(ends);
  const told = useResidentsTold(ends);
  const help = useHelpWaiting();
  const objections = useObjectionsWaiting();
  const applications = useAsk<ApplicationsAnswer>("/api/v1/applications");
  const invitations = useAsk<InvitationsAnswer>("/api/v1/invitations");
  const came = useNewcomers(valueOf(needs)?.staff ?? []);
  const { accounts } = useConfig();
  const purse = valueOf(
    useAsk<FeeSponsorAnswer>("/api/v1/fee-sponsor", { enabled: accounts !== null }),
  );
  // All of it is asked at one moment: what came a little later would push away what stands below it. Then the page stays.
  const asked = [
    needs,
    help.answer,
    objections.answer,
    applications,
    invitations,
    unguided.needs,
    pages.needs,
  ];
  const all = named && told && asked.every(({ state }) => state !== "loading");
  const shown = useOnceTold(needs, all);
  return (
    <Screen title={say("today.title")} needs={shown} partMissing={unguided.partMissing}>
      {(office) => {
        const who = valueOf(applications)?.applications ?? [];
        const newcomers = came.filter(
          ({ value }) => !who.some(({ address: one }) => sameAddress(one, value)),
        );
        const nobodyCame = invitations.state === "ready" && newcomers.length === 0;
        return (
          <>
            <Card title={say("today.applications")} strong={who.length > 0 || newcomers.length > 0}>
              <Asked answer={applications}>
                {({ applications: waiting }) =>
                  waiting.length === 0 ? (
                    <>
                      {invitations.state === "loading" && <Loading />}
                      {nobodyCame && <Empty>{say("today.noApplications")}</Empty>}
                    </>
                  ) : (
                    <List
                      items={waiting.map((one) => ({
                        key: one.address,
                        path: `/office/enrol/${one.address}`,
                        text: say("today.enrol", { name: one.name }),
                        note: say("today.applied", {
                          neighbourhood: one.neighbourhood,
                          date: date(one.at),
                        }),
                      }))}
                    />
                  )
                }
              </Asked>
              <p>
                <Link className="sc-button-link" href="/office/enrol">
                  {say("today.enrolOther")}
                </Link>
              </p>
            </Card>
            <Section
              title={say("today.newcomers")}
              of={invitations}
              items={newcomers.map(({ value, text }) => ({
                key: value,
                path: `/office/enrol/${value}`,
                text,
              }))}
            />
            <Section title={say("today.help")} items={help.items} of={help.answer} />
            <Section
              title={say("today.objections")}
              items={objections.items}
              of={objections.answer}
            />
            <Section
              title={say("today.purse")}
              items={
                purse && purseWarning(purse)
                  ? [{ key: "purse", path: "/office/purse", text: say("purse.menu") }]
                  : []
              }
            />
            <Section
              title={say("today.withoutMentor")}
              of={unguided.needs}
              items={unguided.people.map(({ person, name }) => ({
                key: person.address,
                path: `/office/people/${person.address}`,
                text: name,
              }))}
            >
              <MoreButton
                list={unguided}
                shown={unguided.people.length}
                of={office.counts.withoutMentor}
                atOnce={PEOPLE_AT_ONCE}
              />
            </Section>
            <Section
              title={say("today.staff")}
              items={staffToApprove(office, address).map((one) => ({
                key: one.address,
                path: "/office/staff",
                text: leading(nameOf(one.address), say("aColleague"), locale),
              }))}
            />
            <Section
              title={say("today.agreements")}
              items={agreementsToApprove(office, address).map((one) => ({
                key: `${one.id}`,
                path: "/office/agreements",
                text: nameOf(one.creditor) ?? say("aCreditor"),
                note: say("today.ceiling", { amount: money(one.yearlyCeiling) }),
              }))}
            />
            <Section
              title={say("today.ends")}
              items={ends.map((one) => ({
                key: one,
                path: `/office/people/${one}`,
                text: residentOf(one),
              }))}
            />
            <Section
              title={say("today.disputes")}
              of={pages.needs}
              items={disputes.map(({ debt }) => ({
                key: `${debt.id}`,
                path: "/office/disputes",
                text: disputant(debt.resident),
                note: nameOf(debt.creditor) ?? say("aCreditor"),
              }))}
            >
              <MoreButton list={pages} shown={disputes.length} of={office.counts.disputed} />
            </Section>
          </>
        );
      }}
    </Screen>
  );
}

type SectionProps = {
  title: string;
  items: readonly Waiting[];
  /** Asked for this part alone: that it could not be had is no less to know than that something waits. */
  of?: Answer<unknown>;
  /** More of it. */
  children?: ReactNode;
};

function Section({ title, items, of, children }: SectionProps) {
  if (items.length === 0 && of?.state !== "failed") return null;
  return (
    <Card title={title}>
      {of?.state === "failed" && <FailureNotice error={of.error} again={of.again} />}
      <List items={items} />
      {children}
    </Card>
  );
}

function List({ items }: { items: readonly Waiting[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="sc-list">
      {items.map(({ key, path, text, note }) => (
        <li key={key} className="sc-office-line">
          <Link href={path}>{text}</Link>
          {note && <span className="sc-quiet">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
