/** Turns every way of being asked to stop into one promise. A second asking changes nothing. */
export function untilToldToStop(): Promise<"stopped"> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
      process.on(signal, () => resolve("stopped"));

    // Who read what we print is gone: thrown, it would end us before what we started.
    for (const stream of [process.stdout, process.stderr])
      stream.on("error", () => resolve("stopped"));

    // A parent that was killed outright tells nobody: its end shows as a new parent.
    const parent = process.ppid;
    if (process.env["SOCIALCOIN_BOOTSTRAPPED"] === "1")
      setInterval(() => process.ppid !== parent && resolve("stopped"), 1000).unref();
  });
}
