import type { Address } from "../../protocol/wire/basics.ts";
import type {
  FamilyAnswer,
  FamilyMember,
  OfficePersonAnswer,
  ResidentAnswer,
} from "../../protocol/wire/index-answers.ts";
import type { Shared } from "../../protocol/wire/sharing-api.ts";
import { mayRead, type What } from "../access/may-read.ts";
import { subjectOf } from "../access/subject-of.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Facts } from "../chain/facts.ts";
import { readSharing } from "../dossier/sharing/read-sharing.ts";
import type { Services } from "../services.ts";
import { askIndex } from "./ask-index.ts";

/**
 * What the others of a household share with the viewer at this moment. Who shares nothing is left out, so that nobody reads here
 * who takes part. The index says who lives there; whether they may be read is asked of the chain and the dossier for each.
 */
export async function familyOf(
  services: Services,
  facts: Facts,
  viewer: Viewer,
): Promise<FamilyAnswer> {
  const { indexUrl } = services.settings;
  const answer = await askIndex(indexUrl, `/office/people/${viewer.address}`);
  const { head, household } = (await answer.json()) as OfficePersonAnswer;
  const members = await Promise.all(
    household.map(({ address }) => memberOf(services, facts, viewer, address)),
  );
  return { head, members: members.filter((one) => one !== null) };
}

async function memberOf(
  services: Services,
  facts: Facts,
  viewer: Viewer,
  address: Address,
): Promise<FamilyMember | null> {
  const [about, sharing] = await Promise.all([
    subjectOf(services, facts, address),
    readSharing(services, address),
  ]);
  // Who may read for another reason, as a representative does, reads it there.
  const shareOf = (shared: Shared, what: What) =>
    mayRead(viewer, about, what) &&
    sharing.find((one) => one.audience === "household" && one.what === shared);
  const coins = shareOf("coins", "coins");
  const goals = shareOf("goals", "goals");
  const debts = shareOf("debts", "debt");
  if (!coins && !goals && !debts) return null;

  const answer = await askIndex(services.settings.indexUrl, `/residents/${address}`);
  const told = (await answer.json()) as ResidentAnswer;
  const { balance, held } = told.person;
  return {
    address,
    coins: coins ? { until: coins.until, told: { balance, held } } : null,
    goals: goals
      ? {
          until: goals.until,
          told: told.plans.filter(({ status }) => status === "proposed" || status === "accepted"),
        }
      : null,
    debts: debts
      ? {
          until: debts.until,
          told: told.debts.filter(({ status }) => status !== "withdrawn"),
        }
      : null,
  };
}
