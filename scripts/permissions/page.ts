/** docs/permissions.md: a table per contract, and what changes when things change. */
import type { Actor } from "./actors.ts";
import { ACTORS, EVERYONE, STAFF } from "./actors.ts";
import type { Answer } from "./answers.ts";
import type { Asked } from "./ask.ts";
import { CONTRACT_NAMES } from "./contracts.ts";
import type { StateName } from "./states.ts";

const HEAD = `# Permissions

Every function that changes something, called as everybody, with arguments in order so that only permission decides.
\`scripts/generate-permissions.ts\` asks the compiled contracts and writes this page; \`npm test\` fails when it is stale, when
a function is new, and when an answer is not the one that \`scripts/permissions/rows\` says it should be.

"yes" means that the call succeeds; a letter is the error it reverts with. Asked in the usual state, halted, after the resident
paused and left, by who held a role until the office took it away or it ended, and by a desk that was replaced. Where the
tables below a contract say nothing, the answers stay who may and who may not.

| who | is |
| --- | --- |
`;

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
const head = (cells: string[]) => [row(cells), row(cells.map(() => "---"))];

export function page(asked: Asked[]): string {
  const actors = EVERYONE.map((who) => row([who, ACTORS[who]])).join("\n");
  const parts = CONTRACT_NAMES.map((contract) =>
    section(
      contract,
      asked.filter((each) => each.contract === contract),
    ),
  );
  return `${HEAD}${actors}\n\n${parts.join("\n")}`;
}

function section(contract: string, asked: Asked[]): string {
  const letters = new Map<Answer, string>();
  const letter = (answer: Answer) => {
    if (answer === "yes") return "**yes**";
    const found = letters.get(answer) ?? String.fromCharCode("a".charCodeAt(0) + letters.size);
    letters.set(answer, found);
    return found;
  };
  const lines = asked.map((each) =>
    row([title(each), ...EVERYONE.map((who) => letter(each.answers.get("usual")?.get(who) ?? ""))]),
  );
  const changes = asked.map((each) => [title(each), ...CHANGES.map((change) => change.say(each))]);
  const changed = changes.filter(([, ...cells]) => cells.some((cell) => cell !== ""));
  return [
    `## ${contract}\n`,
    ...head(["", ...EVERYONE]),
    ...lines,
    "",
    [...letters].map(([error, each]) => `${each} ${error}`).join(" · "),
    "",
    ...(changed.length > 0
      ? [...head(["", ...CHANGES.map(({ name }) => name)]), ...changed.map(row)]
      : []),
    "",
  ].join("\n");
}

const title = ({ name, row: { given } }: Asked) => `\`${name}\`${given ? `, ${given}` : ""}`;

/** Who may in a state, where it is not as usual; and with what the others are refused now. */
function difference({ answers }: Asked, name: StateName): string {
  const [usual, now] = [answers.get("usual"), answers.get(name)];
  if (!usual || !now) return "";
  const may = (said: Map<Actor, Answer>) =>
    [...now.keys()].filter((who) => said.get(who) === "yes");
  const [before, after] = [may(usual), may(now)];
  const lost = before.filter((who) => !after.includes(who));
  const gained = after.filter((who) => !before.includes(who));
  const errors = [...new Set(lost.map((who) => now.get(who)))].join(", ");
  return [
    lost.length > 0 && `${after.length > 0 ? `not ${names(lost)}` : "nobody"}: ${errors}`,
    gained.length > 0 && `also ${names(gained)}`,
  ]
    .filter(Boolean)
    .join("; ");
}

/** Who of the staff still may, and with what the others are refused, when their record is gone or over. */
function former({ answers }: Asked): string {
  const may = STAFF.filter((who) => answers.get("usual")?.get(who) === "yes");
  const said = may.map((who) =>
    [answers.get(`revoked ${who}`)?.get(who), answers.get(`expired ${who}`)?.get(who)].filter(
      (answer) => answer !== undefined,
    ),
  );
  const still = may.filter((_, index) => said[index]?.includes("yes"));
  const errors = [...new Set(said.flat())].filter((answer) => answer !== "yes");
  if (may.length === 0 || may.length === STAFF.length) return "";
  return [
    errors.length > 0 && `no: ${errors.join(", ")}`,
    still.length > 0 && `${names(still)} still may`,
  ]
    .filter(Boolean)
    .join("; ");
}

const names = (who: Actor[]) => (who.length > EVERYONE.length / 2 ? "anyone" : who.join(", "));

const CHANGES: { name: string; say: (asked: Asked) => string }[] = [
  { name: "halted", say: (asked) => difference(asked, "halted") },
  { name: "resident paused", say: (asked) => difference(asked, "paused") },
  { name: "resident left", say: (asked) => difference(asked, "left") },
  { name: "role taken away or over", say: former },
  { name: "desk replaced", say: (asked) => difference(asked, "replaced") },
];
