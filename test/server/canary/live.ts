import { keccak256, toHex } from "viem";
import { actors } from "../../indexer/stage/actors.ts";
import { aboutDebts } from "./about-debts.ts";
import { aboutGoals } from "./about-goals.ts";
import { aboutLetters } from "./about-letters.ts";
import { aboutObjections } from "./about-objections.ts";
import { penOf } from "./pen.ts";
import type { Seeded } from "./seeded.ts";
import type { Town } from "./town.ts";

const { official } = actors;

/** Every resident goes through the whole flow, with words at every step: from the application to a bill made smaller. */
export async function live(town: Town, seeded: Seeded): Promise<void> {
  const { callOf } = town.stage.ledger;
  const pen = penOf(town, seeded);
  const { each, send, words, write } = pen;
  const office = { browser: town.staff, account: official };
  const about = await each(async (one) => {
    const name = words(one, "Naam");
    const application = { name, neighbourhood: words(one, "Straat") };
    await one.browser.ask(201, "POST", "/api/v1/applications", one.account, application);
    return write(one, office, "person", {
      name,
      language: "nl",
      benefit: "yes",
      ageGroup: "27+",
      arrangement: false,
      representative: words(one, "Bewindvoerder"),
      neighbourhood: words(one, "Wijk"),
    });
  });
  await send(({ account: { address } }, at) =>
    callOf(official, "SocialCoin", "enrol", [address, 0, 1, about[at]!]),
  );
  await send(({ account }) =>
    callOf(account, "SocialCoin", "participate", [keccak256(toHex("terms"))]),
  );
  await send(({ account: { address }, mentor }) =>
    callOf(official, "GoalPlans", "assignMentor", [address, mentor.account.address]),
  );

  await aboutLetters(pen, seeded);
  await aboutGoals(town, pen);
  await aboutDebts(town, pen);
  await aboutObjections(town, pen);
}
