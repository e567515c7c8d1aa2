/**
 * npm runs a command through a shell that passes no signal on, and when npm itself is killed it
 * tells nobody. Either shows as a change among our parents.
 */
import { readFileSync } from "node:fs";

/** Our parent and, on Linux, its parent: the shell and npm. */
function parents() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    return `${process.ppid} ${stat.replace(/^.*\) /s, "").split(" ")[1] ?? ""}`;
  } catch {
    return String(process.ppid);
  }
}

/**
 * Calls back once when the npm that started us is gone; never when npm did not start us.
 * @param {() => void} callback
 */
export function whenNpmIsGone(callback) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const first = parents();
  const timer = setInterval(() => {
    if (parents() === first) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
