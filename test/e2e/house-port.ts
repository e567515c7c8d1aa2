import { execFileSync } from "node:child_process";

const ASK = `const s = require("net").createServer().listen(0, "127.0.0.1", () => {
  process.stdout.write(String(s.address().port)); s.close(); })`;

/** The port of the house under test: chosen once, the same for the runner and its workers. */
export function housePort(): string {
  return (process.env["HOUSE_PORT"] ??= execFileSync(process.execPath, ["-e", ASK], {
    encoding: "utf8",
  }));
}
