/** What was answered, held against what should be. */
import type { Interface } from "ethers";
import type { Actor } from "./actors.ts";
import type { Row, Rows } from "./row.ts";
import type { StateName } from "./states.ts";
import { STATES } from "./states.ts";

/** "yes", or the name of the error. */
export type Answer = string;
export type Answers = Map<StateName, Map<Actor, Answer>>;

/** Functions that change something, and the three of ERC-20 that never do. */
function functionsOf(face: Interface): string[] {
  const names: string[] = [];
  face.forEachFunction(({ name, constant }) => {
    if (!constant || ["transfer", "transferFrom", "approve"].includes(name)) names.push(name);
  });
  return names;
}

/** Functions without a row, and rows without a function. */
export function unknown(face: Interface, rows: Rows): string[] {
  const names = functionsOf(face);
  return [
    ...names.filter((name) => rows[name] === undefined).map((name) => `${name} is not asked`),
    ...Object.keys(rows)
      .filter((name) => !names.includes(name))
      .map((name) => `${name} is no function`),
  ];
}

/** Where an answer is not what the row says. */
export function surprises(answers: Answers, row: Row): string[] {
  return STATES.flatMap((state) => {
    const may = state.may(row);
    return [...(answers.get(state.name) ?? [])]
      .filter(([who, answer]) => may.includes(who) !== (answer === "yes"))
      .map(([who, answer]) =>
        [
          `(${state.name})`,
          row.given,
          `${who}: ${answer}, should be ${may.includes(who) ? "yes" : "no"}`,
        ]
          .filter(Boolean)
          .join(" "),
      );
  });
}
