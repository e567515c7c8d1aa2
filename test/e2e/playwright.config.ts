/** Browser tests: what a person does, in a real browser, against everything that `npm start` runs. */
import { defineConfig } from "@playwright/test";
import { BROWSER } from "./browser.ts";
import { looksAtEachState } from "./each-state.ts";
import { housePort } from "./house-port.ts";

const MEASURE = "touches.spec.ts";
const SCREENS = "screens.spec.ts";
const QUESTIONS_FAIL = "questions-fail.spec.ts";
/** As people are who have no mouse: stories of today once more, and what no other story does. */
const BY_KEYBOARD = [
  "bills.spec.ts",
  "claim-file.spec.ts",
  "keyboard-claims.spec.ts",
  "keyboard-office.spec.ts",
  "keyboard-withdrawn.spec.ts",
  "keyboard-words.spec.ts",
  "letters.spec.ts",
  "my-data.spec.ts",
  "newcomers.spec.ts",
  "office.spec.ts",
  "own-say.spec.ts",
  "passkey.spec.ts",
  "rules.spec.ts",
];
const BY_KEYBOARD_LATER = [
  "keyboard.spec.ts",
  "keyboard-staff.spec.ts",
  "later-by-keyboard.spec.ts",
];
const DAYS_LATER = [
  "debt-gone.spec.ts",
  "lost-phone.spec.ts",
  "new-phone.spec.ts",
  "paper.spec.ts",
  "second-device.spec.ts",
  "staff-phone.spec.ts",
  "time-over.spec.ts",
  "waits-for-room.spec.ts",
];

/** To look at a state takes longer than to come to it. */
const patience = looksAtEachState ? 4 : 1;
/** More presses than clicks. */
const WITHOUT_MOUSE = { use: { byKeyboard: true }, timeout: patience * 600_000 };

export default defineConfig<object, { byKeyboard: boolean }>({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./open-house.ts",
  // One house, one clock, two cores: stories take turns.
  workers: 1,
  // Who lets days pass comes last, in npm run test:deep: other stories meet the pilot as it began.
  projects: [
    {
      name: "today",
      testMatch: "*.spec.ts",
      testIgnore: [
        "keyboard*.spec.ts",
        ...BY_KEYBOARD_LATER,
        ...DAYS_LATER,
        MEASURE,
        SCREENS,
        QUESTIONS_FAIL,
      ],
    },
    // Every page many times over, in npm run test:deep: it changes nothing.
    { name: "while questions fail", testMatch: QUESTIONS_FAIL, timeout: patience * 1_800_000 },
    { name: "days later", testMatch: DAYS_LATER, timeout: patience * 480_000 },
    // In a house of its own, in npm run test:deep: these too meet the pilot as it began.
    { name: "by keyboard", testMatch: BY_KEYBOARD, ...WITHOUT_MOUSE },
    { name: "by keyboard, later", testMatch: BY_KEYBOARD_LATER, ...WITHOUT_MOUSE },
    // And these in a third: phones, paper and terms that are over.
    { name: "by keyboard, days later", testMatch: DAYS_LATER, ...WITHOUT_MOUSE },
    // Only when asked for by name.
    { name: "measure", testMatch: MEASURE },
    { name: "screens", testMatch: SCREENS },
  ],
  // Generous: a slow machine is no fault of the product. How fast it is has its own measurements.
  timeout: patience * 180_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${await housePort()}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    viewport: { width: 1280, height: 900 },
    // Stories with what they load at that moment; offline.spec.ts lets the wallet keep itself.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    actionTimeout: 60_000,
    launchOptions: BROWSER,
  },
});
