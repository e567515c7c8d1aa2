import { useQuery } from "@tanstack/react-query";
import type { ResidentsAnswer } from "../../../protocol/wire/dossier-api.ts";
import type { HouseholdsAnswer } from "../../../protocol/wire/index-answers.ts";
import { useAccount } from "../../account/AccountContext.ts";
import { answerOf, type Answer } from "../../data/answer.ts";
import { namesIn } from "../../data/use-resident-names.ts";
import { useWords } from "../../words/use-words.ts";
import { householdsOf, type Household } from "./enrol/households-of.ts";

/**
 * The names of everybody, for who looks for one: they are kept sealed, so that no database can search them. Asked once by
 * each screen that does, and not after each block.
 */
export const useEverybodysNames = (): Answer<ResidentsAnswer> =>
  useOnce<ResidentsAnswer>("/api/v1/residents");

export type NamedHousehold = Household & {
  /** Of who belongs to it. */
  names: string;
};

/** Every household with its names, for a form in which one is chosen. */
export function useHouseholds(): Answer<NamedHousehold[]> {
  const say = useWords("office");
  const people = useOnce<HouseholdsAnswer>("/index/office/households");
  const everybody = useEverybodysNames();
  if (people.state !== "ready") return people;
  // Without the names nobody could tell one household from another: a failure is shown as one.
  if (everybody.state !== "ready") return everybody;
  const nameOf = namesIn(everybody.value.residents);
  const value = householdsOf(people.value.people).map((one) => ({
    ...one,
    names: one.members.map((member) => nameOf(member) ?? say("aResident")).join(", "),
  }));
  return { state: "ready", value };
}

function useOnce<T>(path: string): Answer<T> {
  const { ask } = useAccount();
  return answerOf(
    useQuery({
      queryKey: ["once", path],
      queryFn: () => ask<T>(path),
      refetchOnMount: "always",
    }),
  );
}
