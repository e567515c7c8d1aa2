/** Fills an empty system with the demonstration pilot, each step taken as its user would take it. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Config } from "../protocol/wire/dossier-api.ts";
import type { Address, Hex } from "../protocol/wire/basics.ts";
import { firstProposal } from "./seed/municipality.ts";
import { settingSteps } from "./seed/steps/settings.ts";
import type { Deployment } from "./start/deployment.ts";
import { openChainPen } from "./seed/chain-pen.ts";
import type { Personas } from "./seed/personas.ts";
import { pilotDates } from "./seed/pilot-dates.ts";
import { readPilot } from "./seed/read-pilot.ts";
import { agreementSteps } from "./seed/steps/agreements.ts";
import { debtSteps } from "./seed/steps/debts.ts";
import { fundSteps } from "./seed/steps/funds.ts";
import { historySteps } from "./seed/steps/history.ts";
import { organisationSteps } from "./seed/steps/organisations.ts";
import { planSteps } from "./seed/steps/plans.ts";
import { programmeSteps } from "./seed/steps/programme.ts";
import { readerSteps } from "./seed/steps/readers.ts";
import { residentSteps } from "./seed/steps/residents.ts";
import { staffSteps } from "./seed/steps/staff.ts";
import { newWorld } from "./seed/world.ts";

export type SeedPlace = {
  /** The server's address, as a browser has it. */
  url: string;
  /** The chain itself, whose history must be open: only there can blocks lie in the past. */
  chainUrl: string;
  /** From `createPersonas`, for the whole pilot. */
  personasFile: string;
  /** Where the contracts of governance are. */
  deploymentFile: string;
  /** The day that the pilot leads up to. */
  firstStart: Date;
  /** Told a line now and then. */
  progress: (line: string) => void;
};

const HELP = `node scripts/seed.ts --url URL --chain URL --personas FILE --deployment FILE [--first-start ISO]

Loads the demonstration pilot into a system that is empty and whose chain has an open history.
npm start does this by itself at a first start.`;

/** @throws Error that names who could not do what. A half loaded pilot is begun anew, never finished. */
export async function seedPilot(place: SeedPlace): Promise<void> {
  const personas = JSON.parse(readFileSync(place.personasFile, "utf8")) as Personas;
  const config = (await (await fetch(new URL("/config.json", place.url))).json()) as Config;
  const pen = await openChainPen(place.chainUrl, personas);
  const dates = pilotDates(place.firstStart);
  const world = newWorld({ url: place.url, config, personas }, readPilot(), dates, pen);

  const { contracts } = JSON.parse(readFileSync(place.deploymentFile, "utf8")) as Deployment;
  const propose = (target: Address, data: Hex) =>
    firstProposal(
      {
        chainId: config.chainId,
        municipality: contracts["MunicipalityAccount"] as Address,
        timelock: contracts["TimelockController"] as Address,
        personas,
        pen,
      },
      target,
      data,
    );
  const steps = [
    organisationSteps,
    fundSteps,
    staffSteps,
    agreementSteps,
    residentSteps,
    programmeSteps,
    planSteps,
    debtSteps,
    historySteps,
    readerSteps,
    (there: typeof world) => settingSteps(there, propose),
  ]
    .flatMap((stepsOf) => stepsOf(world))
    .sort((one, two) => one.at - two.at);

  const tenth = Math.ceil(steps.length / 10);
  for (const [done, step] of steps.entries()) {
    if (done % tenth === 0)
      place.progress(`${dayIn(step.at)}: step ${done + 1} of ${steps.length}`);
    await pen.moveTo(step.at);
    await step.run();
  }
  await pen.closeHistory();
}

const dayIn = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      chain: { type: "string" },
      personas: { type: "string" },
      deployment: { type: "string" },
      "first-start": { type: "string" },
      help: { type: "boolean" },
    },
  });
  const { url, chain, personas, deployment } = values;
  if (values.help || !url || !chain || !personas || !deployment) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 1;
  } else {
    await seedPilot({
      url,
      chainUrl: chain,
      personasFile: personas,
      deploymentFile: deployment,
      firstStart: new Date(values["first-start"] ?? Date.now()),
      progress: (line) => console.log(line),
    });
  }
}
