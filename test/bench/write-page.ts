import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { withPlots } from "./with-plots.ts";

const PAGE = "docs/performance.md";
const PLOTS = "docs/performance";
const BEGIN = "<!-- bench: begin -->";
const END = "<!-- bench: end -->";
/** What is said of parts that no quiet machine has measured yet. */
const UNMEASURED = /<!-- not measured yet: begin -->[^]*?<!-- not measured yet: end -->\n*/g;

/** The tables that stand in the page now. */
export const writtenTables = () =>
  readFileSync(PAGE, "utf8").split(BEGIN)[1]!.split(END)[0]!.trim();

/**
 * Puts the tables between the marks, and draws each of them.
 * @param whole When everything was measured: then what is not measured yet is not said any more.
 */
export async function writePage(tables: string, whole: boolean): Promise<void> {
  const text = withPlots(tables, PLOTS);
  const page = readFileSync(PAGE, "utf8");
  const [before, after] = [page.split(BEGIN)[0]!, page.split(END)[1]!];
  const said = whole ? before.replaceAll(UNMEASURED, "") : before;
  const style = await resolveConfig(PAGE);
  const all = `${said}${BEGIN}\n\n${text}\n\n${END}${after}`;
  writeFileSync(PAGE, await format(all, { ...style, parser: "markdown" }));
}
