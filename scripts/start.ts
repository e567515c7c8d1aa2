/** `npm start`: brings up the whole of Socialcoin on this machine, and keeps it up until Ctrl-C. */
import { fileURLToPath } from "node:url";
import { Advice } from "./bootstrap/advice.mjs";
import { HELP } from "./bootstrap/help.mjs";
import { knownSentence } from "./bootstrap/npm.mjs";
import { say, stopSteps } from "./bootstrap/steps.mjs";
import { openHouse, type House } from "./start/house.ts";
import { readOptions } from "./start/options.ts";
import { planRewind } from "./start/rewind.ts";
import { stoppedEarly } from "./start/stopped-early.ts";
import { untilToldToStop } from "./start/signals.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), root);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const stopped = untilToldToStop();

  for (;;) {
    const house = await openHouse(root, options);
    let end: "stopped" | "again";
    try {
      end = await live(house, stopped);
      if (end === "stopped") stopSteps();
    } finally {
      say("  … stopping");
      await house.close();
    }
    if (end === "stopped") {
      const early = stoppedEarly(options.data);
      if (early) say(early);
      return 0;
    }
    options.reset = !planRewind(options.data);
  }
}

/** Waits until someone stops us, a user begins again, or something breaks for good. */
async function live(house: House, stopped: Promise<"stopped">): Promise<"stopped" | "again"> {
  const first = await Promise.race([house.open, house.ended, stopped]);
  if (first === "stopped" || first === "again") return first;

  say(`\n  Socialcoin is ready: ${first}\n  Ctrl-C stops it.\n`);
  return Promise.race([house.ended, stopped]);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const { code, stack } = error as NodeJS.ErrnoException;
    const sentence = error instanceof Advice ? error.message : code && knownSentence(code);
    console.error(`\n${sentence ?? stack ?? String(error)}`);
    process.exit(1);
  },
);
