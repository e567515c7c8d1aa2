import { stateHashOf } from "../../../protocol/terms/state-hash-of.ts";
import type { Letter } from "../../../protocol/wire/dossier-records.ts";
import type { NewLetter, PermissionRequest } from "../../../protocol/wire/dossier-api.ts";
import { eventOf } from "../event-of.ts";
import type { DebtRow } from "../rows.ts";
import { known, type Step, type World } from "../world.ts";
import { mentorOf } from "./residents.ts";

/**
 * Debts, each in the order of real life: mentor and resident list the letter, the resident says whether the creditor may
 * know, the creditor registers its claim the next day under the match code, the resident recognises it in the evening.
 * What takes no coins stays a letter.
 */
export function debtSteps(world: World): Step[] {
  const { pilot, dates } = world;
  const steps: Step[] = [];
  const evenings = new Map<string, { at: number; resident: string; references: string[] }>();

  pilot.debts.forEach((row, number) => {
    const day = registrationDay(world, row);
    const minute = number % 60;
    steps.push({ at: dates.at(day - 1, 15, minute), run: () => listLetter(world, row, day) });
    if (!row.redeemable) return;

    steps.push({ at: dates.at(day, 9, minute), run: () => register(world, row, day) });
    const key = `${row.resident} ${day}`;
    const evening = evenings.get(key) ?? {
      at: dates.at(day, 18, minute),
      resident: row.resident,
      references: [],
    };
    evening.references.push(row.reference);
    evenings.set(key, evening);
  });

  for (const { at, resident, references } of evenings.values())
    steps.push({ at, run: () => recognise(world, resident, references) });
  return steps;
}

/** The day that the amounts are stated for, or earlier where coins were offered before it. */
function registrationDay({ pilot, dates }: World, row: DebtRow): number {
  const offers = pilot.history.filter(
    ({ action, what }) => action === "offer" && what === row.reference,
  );
  const statedOn = dates.dayOf(row.peildatum);
  return Math.min(statedOn, ...offers.map(({ day }) => (day < statedOn ? day - 2 : statedOn)));
}

/** Nobody states amounts for a day that is still to come. */
function peildatum({ dates }: World, row: DebtRow, day: number): string {
  return dates.isoOf(Math.min(dates.dayOf(row.peildatum), day));
}

async function listLetter(world: World, row: DebtRow, day: number): Promise<void> {
  const path = `/api/v1/residents/${world.addressOf(row.resident)}/letters`;
  const creditor = world.organisations.get(row.creditor) ?? null;
  const letter: NewLetter = {
    creditor,
    creditorName: row.creditor,
    collector: row.collector,
    reference: row.reference,
    kind: row.kind,
    parts: {
      principal: row.principal.toString(),
      increase: row.increase.toString(),
      interest: row.interest.toString(),
      costs: row.costs.toString(),
    },
    peildatum: peildatum(world, row, day),
    originDate: row.originDate,
    endsBy: row.endsBy && world.dates.moved(row.endsBy),
    redeemable: row.redeemable,
    ...(row.redeemable && { matchCode: row.resident }),
  };
  const mentor = await world.visitor(mentorOf(world, row.resident));
  const { id } = await mentor.ask<Letter>("POST", path, letter);
  if (!row.redeemable) return;

  const permission: PermissionRequest = { mayKnow: "yes" };
  const resident = await world.visitor(row.resident);
  await resident.ask("PUT", `/api/v1/letters/${id}/permission`, permission);
}

async function register(world: World, row: DebtRow, day: number): Promise<void> {
  const agreement = known(world.agreements, row.creditor);
  const resident = world.addressOf(row.resident);
  const commitment = await (
    await world.visitor(agreement.creditor)
  ).write({
    kind: "claim",
    subject: resident,
    content: {
      reference: row.reference,
      kind: row.kind,
      collector: row.collector,
      peildatum: peildatum(world, row, day),
      originDate: row.originDate,
    },
  });

  const endsByDay = row.endsBy ? Date.parse(world.dates.moved(row.endsBy)) / 86_400_000 : 0;
  const { debts } = world.contracts;
  const logs = await world.pen.send(agreement.creditor, {
    contract: debts,
    functionName: "register",
    args: [resident, agreement.id, endsByDay, commitment, componentsOf(row)],
  });
  world.debts.set(row.reference, {
    id: eventOf(logs, debts, "DebtRegistered").debtId,
    agreement,
    row,
  });
}

async function recognise(world: World, resident: string, references: string[]): Promise<void> {
  const debts = references.map((reference) => known(world.debts, reference));
  const hashes = debts.map(({ id, agreement, row }) =>
    stateHashOf({ debtId: id, agreementId: agreement.id, open: row }),
  );
  await world.pen.send(resident, {
    contract: world.contracts.debts,
    functionName: "recogniseMany",
    args: [debts.map(({ id }) => id), hashes],
  });
}

function componentsOf({ principal, increase, interest, costs }: DebtRow) {
  return {
    principal: Number(principal),
    increase: Number(increase),
    interest: Number(interest),
    costs: Number(costs),
  };
}
