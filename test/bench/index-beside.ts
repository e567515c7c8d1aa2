import { Running } from "../indexer/stage/running.ts";
import { shared } from "./shared.ts";

/** The index at work, on a chain and a database of its own. */
export const indexBeside = shared(
  () => Running.begin(),
  (running) => running.stop(),
);
