import { db } from "ponder:api";
import { debt, person } from "ponder:schema";
import { and, count, eq, isNotNull, ne } from "ponder";
import type { OfficeAnswer } from "../../../protocol/wire/index-answers.ts";
import { agreementRows } from "./agreement-rows.ts";
import { fundRows } from "./fund-rows.ts";
import { headNow } from "./head-now.ts";
import { peopleRows } from "./people-rows.ts";
import { staffRows } from "./staff-rows.ts";
import { hasNoMentor } from "./office-people-answer.ts";

const STATUSES = ["enrolled", "participating", "paused", "left"] as const;

/** The programme desk, without its lists of residents and bills, which come in pages. */
export async function officeAnswer(): Promise<OfficeAnswer> {
  const head = await headNow();
  const [people, withoutMentor, ends, staff, funds, agreements, disputed] = await Promise.all([
    db.select({ status: person.status, count: count() }).from(person).groupBy(person.status),
    db.select({ count: count() }).from(person).where(hasNoMentor(head)),
    peopleRows(and(isNotNull(person.endsFrom), ne(person.status, "left"))),
    staffRows(),
    fundRows(),
    agreementRows(),
    db.select({ count: count() }).from(debt).where(eq(debt.status, "disputed")),
  ]);
  return {
    head,
    counts: {
      people: Object.fromEntries(
        STATUSES.map((one) => [one, people.find(({ status }) => status === one)?.count ?? 0]),
      ) as OfficeAnswer["counts"]["people"],
      withoutMentor: withoutMentor[0]!.count,
      disputed: disputed[0]!.count,
    },
    ends,
    staff,
    funds,
    agreements,
  };
}
