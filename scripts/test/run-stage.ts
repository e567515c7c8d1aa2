/** Runs one stage to its end and counts what it tested. */
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { fileName, type Count, type Result, type Stage } from "./stage.ts";

/** What each stage says, as it says it: to follow one that takes long, and to read after one that was stopped. */
export const OUTPUT = "test-output";

export async function runStage(stage: Stage, root: string): Promise<Result> {
  const start = performance.now();
  let output = "";
  let ok = true;
  mkdirSync(join(root, OUTPUT), { recursive: true });
  const file = join(root, OUTPUT, `${fileName(stage.name)}.log`);
  writeFileSync(file, "");
  for (const args of stage.runs) {
    const run = await runNode(args, root, { env: stage.env ?? {}, file });
    output += run.output;
    ok &&= run.ok;
  }
  if (stage.refuse?.test(output)) ok = false;
  const judged = judge(stage, ok, output);
  return { stage, ...judged, seconds: (performance.now() - start) / 1000 };
}

/** The count of a stage that ended, and its output with a word on what is wrong beyond it. */
export function judge(stage: Stage, ok: boolean, output: string): { count: Count; output: string } {
  if (!stage.count) return { count: { passed: Number(ok), failed: Number(!ok) }, output };

  const { passed, failed, skipped } = stage.count(output);
  const wrongs = [
    ok && passed + failed === 0 && "No test ran.",
    skipped > 0 && `${skipped} tests were skipped.`,
    !ok && failed === 0 && "The tool failed although no test did.",
  ].filter((wrong) => wrong !== false);
  const words = wrongs.map((wrong) => `\n${wrong}`).join("");
  return { count: { passed, failed: failed + wrongs.length }, output: output + words };
}

function runNode(
  args: string[],
  root: string,
  { env, file }: { env: Record<string, string>; file: string },
) {
  return new Promise<{ ok: boolean; output: string }>((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", CI: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      appendFileSync(file, chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) =>
      resolve({ ok: code === 0, output: stripVTControlCharacters(output) }),
    );
  });
}
