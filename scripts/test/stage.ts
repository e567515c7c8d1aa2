/** What a stage of `npm test` is, and what came of it. */
export type Count = { passed: number; failed: number };

export type Stage = {
  name: string;
  /** Arguments for Node: the tool's script first. Several are run one after the other. */
  runs: string[][];
  env?: Record<string, string>;
  /** Output that makes the stage fail although the tool is content, such as a warning. */
  refuse?: RegExp;
  /**
   * Reads from the tool's output how many tests ran. A stage without it counts as one test; one that
   * has it and counts no test at all has failed, and so has one that left tests out.
   */
  count?: (output: string) => Count & { skipped: number };
};

export type Result = { stage: Stage; count: Count; seconds: number; output: string };

/** How files are called that a stage writes. */
export const fileName = (stage: string) =>
  stage
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
