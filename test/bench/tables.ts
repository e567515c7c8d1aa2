import { cpus, loadavg } from "node:os";
import type { Figure } from "./figure.ts";

const number = (value: number) =>
  value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });

/** Figures as a table in Markdown. */
export function tableOf(name: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, unit, beside, goal }) => [
    what,
    `${number(measured)} ${unit}`,
    beside ? `${beside.what}: ${number(beside.measured)}` : "",
    beside ? (measured / beside.measured).toFixed(2) : "",
    goal?.text ?? "",
    goal ? (goal.met ? "yes" : "no") : "",
  ]);
  const head = [name, "", "beside", "ratio", "goal", "met"];
  const lines = [head, ["---", "---:", "---", "---:", "---", "---"], ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** On which machine, and how busy it was with other things. */
export function machine(): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores (${processor?.model.trim()}), Node ${process.versions.node}, load ${loadavg()[0]!.toFixed(1)} before it began.`;
}
