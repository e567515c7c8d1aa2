import { zeroAddress } from "viem";
import { eventOf } from "../event-of.ts";
import type { PledgeRow } from "../rows.ts";
import { known, type Step, type World } from "../world.ts";

/** The office opens the funds and writes down what each funder pledged, with the decision in the dossier. */
export function fundSteps(world: World): Step[] {
  const { pilot, dates } = world;
  const firstOf = pilot.pledges.filter(
    (row, at) => pilot.pledges.findIndex(({ fund }) => fund === row.fund) === at,
  );
  return [
    ...firstOf.map((row) => ({ at: dates.at(-72, 10), run: () => createFund(world, row) })),
    ...pilot.pledges.map((row, minute) => ({
      at: dates.at(-72, 11, minute),
      run: () => pledge(world, row),
    })),
  ];
}

async function createFund(world: World, row: PledgeRow): Promise<void> {
  const bits = row.neighbourhoods.reduce(
    (all, name) => all | (1n << BigInt(world.neighbourhoodNumber(name))),
    0n,
  );
  const { coin } = world.contracts;
  const logs = await world.pen.send("kantoor-01", {
    contract: coin,
    functionName: "createFund",
    args: [bits, world.dates.endOf(row.until)],
  });
  world.funds.set(row.fund, eventOf(logs, coin, "FundCreated").fundId);
}

async function pledge(world: World, row: PledgeRow): Promise<void> {
  const office = await world.visitor("kantoor-01");
  const commitment = await office.write({
    kind: "pledge",
    subject: zeroAddress,
    content: { decision: row.decision },
  });
  await world.pen.send("kantoor-01", {
    contract: world.contracts.coin,
    functionName: "pledge",
    args: [
      known(world.funds, row.fund),
      known(world.organisations, row.funder),
      row.coins,
      commitment,
    ],
  });
}
