import { eventOf } from "../event-of.ts";
import type { AgreementRow } from "../rows.ts";
import { known, type Step, type World } from "../world.ts";

/** Numbers of the contract's Route, and whether a fund pays. */
const ROUTES = { forgiven: 0, paid_by_fund: 1, claim_bought: 2 } as const;

/** One official writes down what was agreed with each creditor; a second one lets it begin. */
export function agreementSteps(world: World): Step[] {
  const { pilot, dates } = world;
  return [
    ...pilot.agreements.map((row, minute) => ({
      at: dates.at(-68, 11, minute),
      run: () => propose(world, row),
    })),
    ...pilot.agreements.map((row, minute) => ({
      at: dates.at(-68, 14, minute),
      run: async () => {
        await world.pen.send("kantoor-02", {
          contract: world.contracts.debts,
          functionName: "approveAgreement",
          args: [known(world.agreements, row.creditor).id],
        });
      },
    })),
  ];
}

async function propose(world: World, row: AgreementRow): Promise<void> {
  const creditor = world.pilot.people.find(
    ({ role, organisation }) => role === "creditor" && organisation === row.creditor,
  );
  if (!creditor) throw new Error(`Nobody answers for ${row.creditor}`);

  const terms = {
    creditor: world.addressOf(creditor.id),
    rateBps: row.rateBps,
    until: world.dates.endOf(row.until),
    answerPeriod: row.answerDays * 86_400,
    order: row.order,
    route: ROUTES[row.route],
    fundId: row.route === "forgiven" ? 0 : known(world.funds, world.pilot.pledges[0]!.fund),
    yearlyCeiling: row.yearlyCeiling,
    freezesCosts: row.freezesCosts,
  };
  const { debts } = world.contracts;
  const logs = await world.pen.send("kantoor-01", {
    contract: debts,
    functionName: "proposeAgreement",
    args: [terms],
  });
  const { agreementId } = eventOf(logs, debts, "AgreementProposed");
  world.agreements.set(row.creditor, {
    id: agreementId,
    rateBps: row.rateBps,
    creditor: creditor.id,
  });
}
