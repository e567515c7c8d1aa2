import type { StaffName } from "../../../protocol/wire/dossier-api.ts";
import type { PersonRow } from "../rows.ts";
import { known, type Step, type World } from "../world.ts";

/** Numbers of the contract's Role. Officials are appointed when the contracts are deployed. */
const ROLES = { mentor: 1, second: 2, creditor: 3, counsellor: 4 } as const;

/** What a mentor may promise in a month: 1.500,00 in coin cents. */
const CEILING = 150_000;

/** The pilot's organisations have one team each. */
const TEAM = 1;

/** Written as the pilot's dates are. */
const UNTIL = "2027-12-31";

/** The office gives everybody who works here a role, with an end. It begins 24 hours later. */
export function staffSteps(world: World): Step[] {
  const staff = world.pilot.people.filter(({ role }) => role in ROLES);
  return staff.map((person, minute) => ({
    at: world.dates.at(-70, 10, minute),
    run: () => grant(world, person),
  }));
}

async function grant(world: World, person: PersonRow): Promise<void> {
  const account = world.addressOf(person.id);
  const organisation = known(world.organisations, person.organisation);
  const office = await world.visitor("kantoor-01");
  const body: StaffName = { name: person.name, organisation };
  await office.ask("PUT", `/api/v1/staff/${account}`, body);

  const role = ROLES[person.role as keyof typeof ROLES];
  const ceiling = person.role === "mentor" ? CEILING : 0;
  await world.pen.send("kantoor-01", {
    contract: world.contracts.coin,
    functionName: "grantStaff",
    args: [account, role, organisation, world.dates.endOf(UNTIL), ceiling, TEAM],
  });
}
