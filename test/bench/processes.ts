import { readFileSync, readdirSync } from "node:fs";

/** What the kernel counts processor time in, in seconds. */
const TICK = 0.01;

type Process = { pid: number; parent: number };

function processes(): Process[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const after = readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)!;
        return [{ pid: Number(name), parent: Number(after.split(" ")[1]) }];
      } catch {
        return []; // It ended in between.
      }
    });
}

/** The process and everything it started. */
export function familyOf(pid: number): number[] {
  const all = processes();
  const family = [pid];
  for (const one of family)
    family.push(...all.filter(({ parent }) => parent === one).map((child) => child.pid));
  return family;
}

/** Lets nothing that this process started outlive it: also where it is told to end, or gives up. */
export function endChildrenWithUs(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => process.exit(1));
  process.once("exit", () => {
    for (const { pid, parent } of processes()) if (parent === process.pid) end(pid);
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGTERM");
  } catch {
    // It ended in between.
  }
}

/** Memory that a process has to itself, and its share of what several have (PSS), in MB. */
export function memoryOf(pid: number): number {
  try {
    const line = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    return Number(line?.[1] ?? 0) / 1_024;
  } catch {
    return 0; // It ended in between.
  }
}

/** The most memory that a process ever had, with what it shares (VmHWM), in MB. */
export function mostMemoryOf(pid: number): number {
  const line = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1]) / 1_024;
}

/** Seconds of a core that a process has used. */
export function processorOf(pid: number): number {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return (Number(after[11]) + Number(after[12])) * TICK;
  } catch {
    return 0; // It ended in between.
  }
}
