import { afterAll, beforeAll } from "vitest";
import { type Begun, Running } from "./stage/running.ts";
import { agreesWithTheChain } from "./told/agrees-with-the-chain.ts";
import { answersAnyone } from "./told/answers-anyone.ts";
import { answersNear } from "./told/answers-near.ts";
import { answersResidents } from "./told/answers-residents.ts";
import { answersStaff } from "./told/answers-staff.ts";
import { freesWhatLapsed } from "./told/frees-what-lapsed.ts";
import { goesOn } from "./told/goes-on.ts";
import { readsFewOfStaff } from "./told/reads-few-of-staff.ts";
import { readsFewOffers } from "./told/reads-few-offers.ts";
import { readsFewPeople } from "./told/reads-few-people.ts";
import { readsFewRows } from "./told/reads-few-rows.ts";

/** One story, played once: the index takes seconds to start. What it tells is checked in `told/`, in this order. */
const running = {} as Begun;

beforeAll(async () => {
  running.now = await Running.begin();
}, 600_000);

afterAll(() => (running as Partial<Begun>).now?.stop());

agreesWithTheChain(running);
answersResidents(running);
answersStaff(running);
answersNear(running);
answersAnyone(running);
readsFewRows(running);
readsFewOffers(running);
readsFewPeople(running);
readsFewOfStaff(running);
freesWhatLapsed(running);
goesOn(running);
