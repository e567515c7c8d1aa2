/**
 * Ends a child process when this process is gone, `kill -9` included.
 *
 * A shell waits for the end of a pipe whose other end only this process holds; the operating
 * system closes it whatever happens here. When the child ends first, the shell is ended too, so
 * that it never kills a later process with the same id. Not done on Windows: there an orphan stays
 * until it is ended by hand; it is in nobody's way, because each start takes a port of its own.
 */
import { spawn } from "node:child_process";

export function watchOver(pid: number, ended: Promise<void>): void {
  if (process.platform === "win32") return;
  const shell = spawn("/bin/sh", ["-c", `read _; kill -9 ${pid}`], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  shell.unref();
  void ended.then(() => shell.kill("SIGKILL"));
}
