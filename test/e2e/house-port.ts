import { claimPort } from "../../scripts/start/claim-port.ts";

/** The port of the house under test: chosen once, the same for the runner and its workers, and the runner keeps it. */
export async function housePort(): Promise<string> {
  return (process.env["HOUSE_PORT"] ??= String((await claimPort()).port));
}
