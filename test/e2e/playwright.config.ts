/** Browser tests: what a person does, in a real browser, against everything that `npm start` runs. */
import { defineConfig } from "@playwright/test";
import { BROWSER } from "./browser.ts";
import { housePort } from "./house-port.ts";

const MEASURE = "touches.spec.ts";
const SCREENS = "screens.spec.ts";
const DAYS_LATER = [
  "debt-gone.spec.ts",
  "keyboard.spec.ts",
  "keyboard-staff.spec.ts",
  "lost-phone.spec.ts",
  "new-phone.spec.ts",
  "paper.spec.ts",
  "second-device.spec.ts",
  "staff-phone.spec.ts",
  "time-over.spec.ts",
];

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalSetup: "./open-house.ts",
  // One house, one clock, two cores: stories take turns.
  workers: 1,
  // Who lets days pass comes last, in npm run test:deep: other stories meet the pilot as it began.
  projects: [
    { name: "today", testMatch: "*.spec.ts", testIgnore: [...DAYS_LATER, MEASURE, SCREENS] },
    { name: "days later", testMatch: DAYS_LATER, timeout: 480_000 },
    // Only when asked for by name.
    { name: "measure", testMatch: MEASURE },
    { name: "screens", testMatch: SCREENS },
  ],
  // Generous: a slow machine is no fault of the product. How fast it is has its own measurements.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: {
    baseURL: `http://localhost:${housePort()}`,
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
