import type { NewActivity, NewLegalDecision } from "../../../protocol/wire/programme-api.ts";
import type { Bridge, OwnWords } from "../../../protocol/wire/dossier-records.ts";
import type { ActivityRow, LegalRow } from "../rows.ts";
import type { Step, World } from "../world.ts";
import { mentorOf } from "./residents.ts";

/** Who said what they can and want, and whose bridge was filled in, twice, so that there is a history to look at. */
const BRIDGED = "huishouden-03";

/** What coins are by law, what the office says there is to do in the neighbourhood, one bridge that a mentor and a resident filled in, and what that resident said first. */
export function programmeSteps(world: World): Step[] {
  const { pilot, dates } = world;
  return [
    ...pilot.legalLabels.map((row, minute) => ({
      at: dates.at(-65, 9, minute),
      run: () => stateLegalLabel(world, row),
    })),
    ...pilot.activities.map((row, minute) => ({
      at: dates.at(-65, 10, minute),
      run: () => listActivity(world, row),
    })),
    {
      at: dates.at(-60, 9),
      run: () =>
        sayOfThemselves(world, {
          talents: "Koken, en anderen op hun gemak stellen",
          goals: "Elke maand iets overhouden",
          dreams: "Een eigen keuken in de wijk",
        }),
    },
    { at: dates.at(-60, 10), run: () => fillIn(world, { gezin: 3, financien: 1, werk: 2 }) },
    {
      at: dates.at(-12, 10),
      run: () =>
        fillIn(world, {
          ...{ gezin: 3, welbevinden: 4, financien: 3, opleiding: 2, werk: 2 },
          wish: "Eerst de post, dan een cursus",
        }),
    },
  ];
}

async function listActivity(world: World, row: ActivityRow): Promise<void> {
  const { neighbourhood, ...rest } = row;
  const body: NewActivity = {
    ...rest,
    neighbourhood: neighbourhood === "" ? null : world.neighbourhoodNumber(neighbourhood),
  };
  await (await world.visitor("kantoor-01")).ask("POST", "/api/v1/activities", body);
}

async function stateLegalLabel(world: World, row: LegalRow): Promise<void> {
  const body: NewLegalDecision = { ...row, decidedOn: world.dates.moved(row.decidedOn) };
  await (await world.visitor("kantoor-01")).ask("POST", "/api/v1/legal-labels", body);
}

async function fillIn(world: World, said: Partial<Bridge>): Promise<void> {
  const none = { gezin: null, welbevinden: null, financien: null, opleiding: null, werk: null };
  const content: Bridge = { scale: 0, of: 5, ...none, wish: null, ...said };
  const mentor = await world.visitor(mentorOf(world, BRIDGED));
  await mentor.write({ kind: "bridge", subject: world.addressOf(BRIDGED), content });
}

async function sayOfThemselves(world: World, content: OwnWords): Promise<void> {
  const resident = await world.visitor(BRIDGED);
  await resident.write({ kind: "ownWords", subject: world.addressOf(BRIDGED), content });
}
