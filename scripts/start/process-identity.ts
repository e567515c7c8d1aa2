/**
 * Tells a process from a later one that was given the same number. The answer is the moment the
 * process began, as the system counts it; undefined when there is no such process.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function processIdentity(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      // Field 22; the second field, the name, may hold spaces and brackets. A zombie has ended.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return fields[0] === "Z" ? undefined : `${boot} ${fields[19]}`;
    }
    const started = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return started.trim() || undefined;
  } catch {
    return undefined;
  }
}
