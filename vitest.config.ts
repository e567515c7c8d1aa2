/** Tests of every room but the contracts; `npx vitest run test/<room>` runs one room. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/contracts/**", "test/flows/**", "node_modules/**"],
    // Rooms start real servers: a slow machine must not fail them.
    testTimeout: 180_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
