import { PARTICIPATION_HASH } from "../../../protocol/terms/participation.ts";
import type { NewApplication } from "../../../protocol/wire/dossier-api.ts";
import type { SharingRequest } from "../../../protocol/wire/sharing-api.ts";
import { eventOf } from "../event-of.ts";
import type { PersonRow } from "../rows.ts";
import { known, type Step, type World } from "../world.ts";

/** Residents apply, the office checks and enrols them and names a mentor, and they say yes themselves. */
export function residentSteps(world: World): Step[] {
  const { pilot, dates, pen, contracts } = world;
  const residents = pilot.people.filter(({ role }) => role === "bewoner");
  return residents.flatMap((person, number) => {
    const day = person.enrolledOn;
    const minute = number % 60;
    return [
      { at: dates.at(day, 9, minute), run: () => apply(world, person) },
      { at: dates.at(day, 11, minute), run: () => enrol(world, person) },
      { at: dates.at(day, 14, minute), run: () => assignMentor(world, person) },
      {
        at: dates.at(day + 1, 18, minute),
        run: async () => {
          await pen.send(person.id, {
            contract: contracts.coin,
            functionName: "participate",
            args: [PARTICIPATION_HASH],
          });
          await shareDebts(world, person);
        },
      },
    ];
  });
}

/** Who guides the residents of a neighbourhood. */
export function mentorOf(world: World, resident: string): string {
  const person = world.pilot.people.find(({ id }) => id === resident);
  const mentor = world.pilot.people.find(
    ({ role, neighbourhood }) => role === "mentor" && neighbourhood === person?.neighbourhood,
  );
  if (!mentor) throw new Error(`No mentor for ${resident}`);
  return mentor.id;
}

/** In the pilot everybody looks at the letters together with their mentor. */
async function shareDebts(world: World, { id }: PersonRow): Promise<void> {
  const body: SharingRequest = { share: "always" };
  await (await world.visitor(id)).ask("PUT", "/api/v1/me/sharing/mentor/debts", body);
}

async function apply(world: World, { id, name, neighbourhood }: PersonRow): Promise<void> {
  const body: NewApplication = { name, neighbourhood };
  await (await world.visitor(id)).ask("POST", "/api/v1/applications", body);
}

async function enrol(world: World, person: PersonRow): Promise<void> {
  const resident = world.addressOf(person.id);
  const { name, language, benefit, ageGroup, arrangement, representative, neighbourhood } = person;
  const commitment = await (
    await world.visitor("kantoor-01")
  ).write({
    kind: "person",
    subject: resident,
    content: { name, language, benefit, ageGroup, arrangement, representative, neighbourhood },
  });

  const { coin } = world.contracts;
  const logs = await world.pen.send("kantoor-01", {
    contract: coin,
    functionName: "enrol",
    args: [
      resident,
      world.households.get(person.household) ?? 0,
      world.neighbourhoodNumber(neighbourhood),
      commitment,
    ],
  });
  world.households.set(person.household, eventOf(logs, coin, "ResidentEnrolled").household);
}

async function assignMentor(world: World, person: PersonRow): Promise<void> {
  known(world.households, person.household);
  await world.pen.send("kantoor-01", {
    contract: world.contracts.goals,
    functionName: "assignMentor",
    args: [world.addressOf(person.id), world.addressOf(mentorOf(world, person.id))],
  });
}
