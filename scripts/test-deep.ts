/** `npm run test:deep`: all of `npm test` with longer fuzzing. */
process.argv.push("--deep");
await import("./test.ts");
