import type {
  NewOrganisation,
  Organisation,
  OrganisationsAnswer,
  StaffName,
} from "../../../protocol/wire/dossier-api.ts";
import { known, type Step, type World } from "../world.ts";

/** The first day: the office writes down which organisations there are, and who its own officials are. */
export function organisationSteps(world: World): Step[] {
  const { pilot, dates } = world;
  const names = new Set([
    "Gemeente Arnhem",
    ...pilot.people.map((one) => one.organisation).filter((name) => name !== ""),
    ...pilot.agreements.map((one) => one.creditor),
    ...pilot.pledges.map((one) => one.funder),
  ]);
  const officials = pilot.people.filter((one) => one.role === "office");

  return [
    {
      at: dates.at(-74, 9),
      run: async () => {
        const office = await world.visitor("kantoor-01");
        const path = "/api/v1/organisations";
        const { organisations } = await office.ask<OrganisationsAnswer>("GET", path);
        for (const { name, id } of organisations) world.organisations.set(name, id);
        for (const name of names) {
          if (world.organisations.has(name)) continue;
          const body: NewOrganisation = { name };
          world.organisations.set(name, (await office.ask<Organisation>("POST", path, body)).id);
        }
      },
    },
    ...officials.map((official) => ({
      at: dates.at(-74, 10),
      run: async () => {
        const office = await world.visitor("kantoor-01");
        const organisation = known(world.organisations, official.organisation);
        const body: StaffName = { name: official.name, organisation };
        await office.ask("PUT", `/api/v1/staff/${world.addressOf(official.id)}`, body);
      },
    })),
  ];
}
