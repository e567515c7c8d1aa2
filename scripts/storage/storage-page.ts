/** The layouts as tables: a row for every variable of a contract and every member of a struct. */
import type { Field, Layout, Struct, Variable } from "./read-layouts.ts";

const SLOT = 256;

export function storageTables(layouts: readonly Layout[]): string {
  return layouts.map(contract).join("\n\n");
}

function contract({ name, variables, structs }: Layout): string {
  if (variables.length === 0) return `## ${name}\n\nKeeps nothing.`;
  const rows = variables.map((variable) => [...place(variable), fromOf(variable), variable.what]);
  return [`## ${name}`, table([...PLACE, "from", "what"], rows), ...structs.map(struct)].join(
    "\n\n",
  );
}

function struct({ name, slots, what, fields }: Struct): string {
  const used = fields.reduce((sum, { bits }) => sum + bits, 0);
  const size = `${slots} ${slots === 1 ? "slot" : "slots"}, ${used} of ${slots * SLOT} bits.`;
  const rows = fields.map((field) => [...place(field), field.what]);
  return [
    `### ${name}`,
    [size, what].filter(Boolean).join(" "),
    table([...PLACE, "what"], rows),
  ].join("\n\n");
}

const PLACE = ["slot", "bits", "name", "type"];

function place(field: Field): string[] {
  const bits = field.spread ? "by hash" : inSlots(field);
  return [String(field.slot), bits, `\`${field.name}\``, `\`${field.type}\``];
}

/** Where it lies in its slot; what takes whole slots says how many. */
function inSlots({ bit, bits }: Field): string {
  if (bits > SLOT) return `${bits / SLOT} slots`;
  return `${bit}-${bit + bits - 1}`;
}

const fromOf = ({ file }: Variable): string =>
  file.startsWith("contracts/")
    ? file.slice("contracts/".length).replace(/\.sol$/, "")
    : "OpenZeppelin";

const row = (cells: string[]) => `| ${cells.join(" | ")} |`;

/** Without a column that says nothing. */
function table(head: string[], rows: string[][]): string {
  const said = head.map((_, column) => rows.some((cells) => cells[column] !== ""));
  const shown = (cells: string[]) => row(cells.filter((_, column) => said[column]));
  return [shown(head), shown(head.map(() => "---")), ...rows.map(shown)].join("\n");
}
