import { isNull } from "drizzle-orm";
import type { Address, Head } from "../../protocol/wire/basics.ts";
import type {
  MentorAnswer,
  OffersAnswer,
  OfficeAnswer,
  PersonRow,
} from "../../protocol/wire/index-answers.ts";
import { seconds } from "../dossier/seconds.ts";
import { applications, objections } from "../dossier/tables.ts";
import { askIndex } from "../gateway/ask-index.ts";
import type { Services } from "../services.ts";
import type { Work } from "./work-of.ts";

/** Reads what somebody works on, by the role that holds now; null for who has none of these roles. */
export async function workAt(
  { database, settings }: Pick<Services, "database" | "settings">,
  office: OfficeAnswer,
  self: Address,
): Promise<(Work & { head: Head }) | null> {
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
  switch (row?.role) {
    case "mentor":
      return { role: "mentor", head, answer: await ask<MentorAnswer>(`/mentors/${self}`) };
    case "creditor":
      return { role: "creditor", head, answer: { offers: await openOffers() } };
    case "office":
      return {
        role: "office",
        head,
        answer: office,
        asks: await asked(database, self, office.people),
      };
    default:
      return null;
  }
}

/** Who asked to take part, and who does not agree and waits for this official: under the moment and a number alone. */
async function asked(
  database: Services["database"],
  self: Address,
  people: readonly PersonRow[],
): Promise<string[]> {
  const enrolled = new Set(people.map(({ address }) => address.toLowerCase()));
  const applied = await database
    .select({ subject: applications.subject, at: applications.at })
    .from(applications);
  const open = await database
    .select({ id: objections.id, official: objections.official })
    .from(objections)
    .where(isNull(objections.answeredAt));
  return [
    ...applied
      .filter(({ subject }) => !enrolled.has(subject.toLowerCase()))
      .map(({ at }) => `applied ${seconds(at)}`),
    ...open.filter(({ official }) => official === self).map(({ id }) => `objection ${id}`),
  ];
}
