import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { barChart, type Bar } from "./bar-chart.ts";

const PICTURE = /^!\[.*\]\(.*\.svg\)\n*/gm;
const FIGURE = /^([\d.,]+) (\D.*)$/;

/**
 * The tables of the bench, each followed by a picture of every unit that it has several figures of. The pictures are drawn from
 * the tables, so that they can not say anything else, and their text for who does not see them is the figures.
 * @param folder Where the pictures go; those of before are taken away.
 */
export function withPlots(tables: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const parts = tables.replace(PICTURE, "").split(/\n\n+/);
  return parts.flatMap((part) => [part, ...picturesOf(part, folder)]).join("\n\n");
}

function picturesOf(part: string, folder: string): string[] {
  const rows = part
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head, , ...lines] = rows;
  if (!head) return [];
  const title = head[0]!;
  const byUnit = Map.groupBy(lines.flatMap(barOf), ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, bars]) => {
    if (bars.length < 2) return [];
    const name = `${slug(title)}-${slug(unit)}.svg`;
    const said = bars.map(({ what, value, beside }) => {
      const floor = beside ? ` (${beside.what} ${beside.value.toLocaleString("en")})` : "";
      return `${what} ${value.toLocaleString("en")}${floor}`;
    });
    const text = `${title}, ${unit}. ${said.join("; ")}.`;
    writeFileSync(join(folder, name), barChart(`${title}, ${unit}`, text, bars));
    return [`![${text}](${basename(folder)}/${name})`];
  });
}

function barOf(cells: string[]): (Bar & { unit: string })[] {
  const [what = "", measured = "", beside = ""] = cells;
  const [, value, unit] = FIGURE.exec(measured) ?? [];
  if (!value || !unit) return [];
  const [, floor, cost] = /^(.*): ([\d.,]+)$/.exec(beside) ?? [];
  return [
    {
      what,
      unit,
      value: read(value),
      ...(floor && cost && { beside: { what: floor, value: read(cost) } }),
    },
  ];
}

const read = (text: string) => Number(text.replaceAll(",", ""));
const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
