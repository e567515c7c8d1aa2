import type { NewReader } from "../../../protocol/wire/looks-api.ts";
import type { SharingRequest } from "../../../protocol/wire/sharing-api.ts";
import { PILOT_READERS } from "../pilot-readers.ts";
import { known, type Step, type World } from "../world.ts";

/** Who lets the communitybuilder see the own plan. */
const SHARES = "huishouden-05";
/** Looking along ends by the clock of the server, not of the chain: half a year from now, in seconds. */
const TERM = 183 * 86_400;

/** After the pilot's days: the office lets four people look along, and one resident shares a plan with one of them. */
export function readerSteps(world: World): Step[] {
  const { dates } = world;
  const granting = PILOT_READERS.map((reader, minute) => ({
    at: dates.at(-60, 9, minute),
    run: async () => {
      const { role, name, reason, neighbourhood } = reader;
      const body: NewReader = {
        role,
        name,
        reason,
        organisation: known(world.organisations, reader.organisation),
        neighbourhood: neighbourhood === null ? null : world.neighbourhoodNumber(neighbourhood),
        until: Math.floor(Date.now() / 1_000) + TERM,
      };
      const office = await world.visitor("kantoor-01");
      await office.ask("PUT", `/api/v1/readers/${world.addressOf(reader.id)}`, body);
    },
  }));
  const share = async () => {
    const body: SharingRequest = { share: "always" };
    const resident = await world.visitor(SHARES);
    await resident.ask("PUT", "/api/v1/me/sharing/communityBuilder/goals", body);
  };
  return [...granting, { at: dates.at(0, 0), run: share }];
}
