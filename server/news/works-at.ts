import { isNull } from "drizzle-orm";
import type { Address, Head } from "../../protocol/wire/basics.ts";
import type {
  ApproverAnswer,
  MentorAnswer,
  OffersAnswer,
  SecondAnswer,
  StaffRow,
} from "../../protocol/wire/index-answers.ts";
import { seconds } from "../dossier/seconds.ts";
import { waitingApplications } from "../dossier/people/waiting-applications.ts";
import { objections } from "../dossier/tables.ts";
import type { WholeOffice } from "./office-at.ts";
import { standsBeside } from "./stands-beside.ts";
import { askIndex } from "../gateway/ask-index.ts";
import { enrolledAt } from "./enrolled-at.ts";
import type { Services } from "../services.ts";
import { helpFor, type AllHelp } from "./help-for.ts";
import { objectionsFor } from "./objections-for.ts";
import type { Work } from "./work-of.ts";

/**
 * Reads what somebody works on: by the role that holds now, and as a representative whose yes offers wait for, whatever
 * else they are. Empty for who has neither.
 * @param now In seconds; a chain that leapt ahead has its own.
 */
export async function worksAt(
  { database, settings }: Pick<Services, "database" | "settings">,
  office: WholeOffice,
  help: AllHelp,
  self: Address,
  now: number,
): Promise<(Work & { head: Head })[]> {
  const { head } = office;
  const ask = async <Answer>(path: string) =>
    (await (await askIndex(settings.indexUrl, path)).json()) as Answer;
  const row = office.staff.find(
    ({ address, revoked, from, until }) =>
      address.toLowerCase() === self.toLowerCase() &&
      !revoked &&
      from <= head.time &&
      until > head.time,
  );
  const openOffers = async () => {
    const offers: OffersAnswer["offers"] = [];
    for (let after: string | null = ""; after !== null;) {
      const page: OffersAnswer = await ask<OffersAnswer>(
        `/creditors/${self}/open${after && `?after=${encodeURIComponent(after)}`}`,
      );
      offers.push(...page.offers);
      after = page.next;
    }
    return offers;
  };
  const beside = async (asks: string[]) => ({
    ...{ role: "counsellor" as const, head, asks },
    answer: await ask<ApproverAnswer>(`/approvers/${self}`),
  });
  const ofRole = async ({ role, organisation }: StaffRow): Promise<Work & { head: Head }> => {
    const agree = helpFor(help, { role, organisation }, office.staff, Math.max(now, head.time));
    const second = () => ask<SecondAnswer>(`/seconds/${self}`);
    switch (role) {
      case "mentor": {
        const { plans } = await second();
        const answer = await ask<MentorAnswer>(`/mentors/${self}`);
        return { role, head, answer: { ...answer, plans } };
      }
      case "second": {
        const { plans, conflicts } = await second();
        const asks = [...conflicts.map(({ debtId }) => `conflict ${debtId}`), ...agree];
        return { role, head, answer: { plans }, asks };
      }
      case "counsellor":
        return beside(agree);
      case "creditor":
        return { role, head, answer: { offers: await openOffers() } };
      case "office": {
        const enrolled = (accounts: Address[]) => enrolledAt(settings.indexUrl, accounts);
        const asks = [...(await asked(database, self, enrolled)), ...agree];
        return { role, head, answer: office, asks };
      }
    }
  };
  const works = row ? [await ofRole(row)] : [];
  if (row?.role !== "counsellor" && standsBeside(office, self)) works.push(await beside([]));
  return works;
}

/**
 * Who asked to take part; who does not agree and waits for this official; an answer of a colleague that waits for a second, and
 * one's own that came back: under the moment and a number alone.
 */
async function asked(
  database: Services["database"],
  self: Address,
  enrolled: Parameters<typeof waitingApplications>[1],
): Promise<string[]> {
  const applied = await waitingApplications(database, enrolled);
  const open = await database
    .select({
      id: objections.id,
      official: objections.official,
      proposals: objections.proposals,
      proposedBy: objections.proposedBy,
      sentBackBy: objections.sentBackBy,
    })
    .from(objections)
    .where(isNull(objections.answeredAt));
  return [...applied.map(({ at }) => `applied ${seconds(at)}`), ...objectionsFor(open, self)];
}
