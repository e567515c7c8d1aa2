import { db } from "ponder:api";
import { person, staff } from "ponder:schema";
import { alias, and, eq, exists, gt, inArray, ne, notExists, or, sql } from "ponder";
import { getAddress, type Address } from "viem";
import type { Head } from "../../../protocol/wire/basics.ts";
import type {
  HouseholdsAnswer,
  OfficePeopleAnswer,
  OfficePersonAnswer,
  PersonRow,
} from "../../../protocol/wire/index-answers.ts";
import { headNow } from "./head-now.ts";
import { cutPage, type PageAsked } from "./page-asked.ts";
import { peopleRows } from "./people-rows.ts";
import type { Where } from "./where.ts";

/** Which of the residents: who stands so, has no mentor who may still act, or one who is near to them; undefined: all. */
export type WhichPeople =
  { status: PersonRow["status"] } | "withoutMentor" | "nearMentor" | undefined;

/** A page of the residents, who was enrolled last first. */
export async function officePeopleAnswer(
  which: WhichPeople,
  { after, limit }: PageAsked<Address>,
): Promise<OfficePeopleAnswer> {
  const head = await headNow();
  const found = await peopleRows(
    and(
      chosenBy(which, head),
      after &&
        sql`(${person.enrolledAt}, ${person.address}) < (${after.by}::int8, ${after.id}::text)`,
    ),
    limit + 1,
  );
  const { page, next } = cutPage(found, limit, ({ enrolledAt, address }) => ({
    by: enrolledAt,
    id: address.toLowerCase(),
  }));
  return { head, people: page, next };
}

function chosenBy(which: WhichPeople, head: Head): Where {
  if (which === "withoutMentor") return hasNoMentor(head);
  if (which === "nearMentor") return hasNearMentor();
  return which && eq(person.status, which.status);
}

/** Those of the residents that have these accounts. */
export async function officePeopleOfAnswer(accounts: Address[]): Promise<OfficePeopleAnswer> {
  const head = await headNow();
  const lower = accounts.map((one) => one.toLowerCase() as Address);
  return { head, people: await peopleRows(inArray(person.address, lower)), next: null };
}

/** One resident, and who else belongs to the household. */
export async function officePersonAnswer(account: Address): Promise<OfficePersonAnswer> {
  const head = await headNow();
  const [found = null] = await peopleRows(eq(person.address, account));
  const household = found
    ? await peopleRows(
        and(
          eq(person.household, found.household),
          ne(person.status, "left"),
          ne(person.address, account),
        ),
      )
    : [];
  return { head, person: found, household };
}

/** Every account with its household: for choosing one, and which accounts there are. */
export async function everybodyAnswer(): Promise<HouseholdsAnswer> {
  const head = await headNow();
  const { address, household, neighbourhood, status } = person;
  const rows = await db
    .select({ address, household, neighbourhood, status })
    .from(person)
    .orderBy(person.enrolledAt, person.address);
  return {
    head,
    people: rows.map((row) => ({
      ...row,
      address: getAddress(row.address),
      status: row.status as PersonRow["status"],
    })),
  };
}

/** Who takes part, or soon will, and has no mentor who may still act. */
export function hasNoMentor({ time }: Head): Where {
  const acting = db
    .select({ address: staff.address })
    .from(staff)
    .where(
      and(
        eq(staff.address, person.mentor),
        eq(staff.role, "mentor"),
        eq(staff.revoked, false),
        gt(staff.until, time),
      ),
    );
  return and(ne(person.status, "left"), notExists(acting));
}

/** Whose mentor takes part as a resident too, and is guided by them in turn or belongs to the same household (decision 107). */
function hasNearMentor(): Where {
  const mentor = alias(person, "mentor");
  const near = db
    .select({ address: mentor.address })
    .from(mentor)
    // Of all residents those few alone who work here.
    .innerJoin(staff, eq(staff.address, mentor.address))
    .where(
      and(
        eq(mentor.address, person.mentor),
        ne(mentor.status, "left"),
        or(eq(mentor.mentor, person.address), eq(mentor.household, person.household)),
      ),
    );
  return and(ne(person.status, "left"), exists(near));
}
