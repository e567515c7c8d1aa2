/** Runs a command to its end: its sentence on success, one sentence and not a stack on failure. */
export async function runCommand(work: () => Promise<string | undefined>): Promise<void> {
  try {
    const said = await work();
    if (said) console.log(said);
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    process.exitCode = 1;
  }
}
