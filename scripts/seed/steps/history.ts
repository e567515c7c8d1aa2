import { eventOf } from "../event-of.ts";
import type { HistoryAction, HistoryRow } from "../rows.ts";
import { known, stepKey, type Step, type World } from "../world.ts";

/** The hour of the day at which people tend to do this, in UTC. */
const HOURS: { [action in HistoryAction]: number } = {
  protect: 9,
  reject: 9,
  confirm: 10,
  send_back: 11,
  compliment: 12,
  cancel: 17,
  pause: 17,
  dispute: 19,
  report: 19,
  offer: 20,
};

type Event = { world: World; row: HistoryRow };

/** What happened since, each on its day. */
export function historySteps(world: World): Step[] {
  return world.pilot.history.map((row, number) => ({
    at: world.dates.at(row.day, HOURS[row.action], number % 60),
    run: () => ACTIONS[row.action]({ world, row }),
  }));
}

const ACTIONS: { [action in HistoryAction]: (event: Event) => Promise<void> } = {
  report: async ({ world, row }) => {
    const text = row.note || `Ik ben klaar: ${row.what}.`;
    const commitment = await write({ world, row }, "report", { text });
    await world.pen.send(row.actor, {
      contract: world.contracts.goals,
      functionName: "report",
      args: [subgoalId({ world, row }), commitment],
    });
  },

  send_back: async ({ world, row }) => {
    const commitment = await write({ world, row }, "sendBack", { reason: row.note });
    await world.pen.send(row.actor, {
      contract: world.contracts.goals,
      functionName: "sendBack",
      args: [subgoalId({ world, row }), commitment],
    });
  },

  confirm: async ({ world, row }) => {
    if (world.offers.has(row.what)) {
      await world.pen.send(row.actor, {
        contract: world.contracts.redemptions,
        functionName: "confirm",
        args: [known(world.offers, row.what)],
      });
      world.offers.delete(row.what);
      return;
    }
    await world.pen.send(row.actor, {
      contract: world.contracts.goals,
      functionName: "confirm",
      args: [subgoalId({ world, row }), false],
    });
  },

  compliment: async ({ world, row }) => {
    const commitment = await write({ world, row }, "compliment", { text: row.what });
    await world.pen.send(row.actor, {
      contract: world.contracts.goals,
      functionName: "compliment",
      args: [world.addressOf(row.resident), commitment],
    });
  },

  offer: async ({ world, row }) => {
    const { id, agreement } = known(world.debts, row.what);
    const { redemptions } = world.contracts;
    const logs = await world.pen.send(row.actor, {
      contract: redemptions,
      functionName: "offer",
      args: [id, row.amount!, agreement.rateBps],
    });
    world.offers.set(row.what, eventOf(logs, redemptions, "OfferMade").offerId);
  },

  cancel: async ({ world, row }) => {
    await world.pen.send(row.actor, {
      contract: world.contracts.redemptions,
      functionName: "cancel",
      args: [known(world.offers, row.what)],
    });
    world.offers.delete(row.what);
  },

  reject: async ({ world, row }) => {
    const commitment = await write({ world, row }, "reject", { reason: row.note });
    await world.pen.send(row.actor, {
      contract: world.contracts.redemptions,
      functionName: "reject",
      args: [known(world.offers, row.what), commitment],
    });
    world.offers.delete(row.what);
  },

  dispute: async ({ world, row }) => {
    const commitment = await write({ world, row }, "dispute", { text: row.note });
    await world.pen.send(row.actor, {
      contract: world.contracts.debts,
      functionName: "dispute",
      args: [known(world.debts, row.what).id, commitment],
    });
  },

  pause: async ({ world, row }) => {
    await world.pen.send(row.actor, {
      contract: world.contracts.coin,
      functionName: "pause",
      args: [],
    });
  },

  protect: async ({ world, row }) => {
    await world.pen.send(row.actor, {
      contract: world.contracts.coin,
      functionName: "protect",
      args: [world.addressOf(row.resident), world.addressOf(row.what), true],
    });
  },
};

function subgoalId({ world, row }: Event): number {
  return known(world.subgoals, stepKey(row.resident, row.what)).id;
}

async function write(
  { world, row }: Event,
  ...[kind, content]:
    | ["report" | "compliment" | "dispute", { text: string }]
    | ["sendBack" | "reject", { reason: string }]
) {
  const visitor = await world.visitor(row.actor);
  const subject = world.addressOf(row.resident);
  return visitor.write({ kind, subject, content } as Parameters<typeof visitor.write>[0]);
}
