import { refusedLine } from "../../../transactions/refused-line.ts";

/**
 * Registers these lines together, or those before the first that the chain refuses. Answers how many: the refused line then
 * comes first, and says its own reason.
 * @throws what `register` throws, where it is not about a later line.
 */
export async function registerLines<Line>(
  lines: readonly Line[],
  register: (lines: readonly Line[]) => Promise<unknown>,
): Promise<number> {
  try {
    await register(lines);
    return lines.length;
  } catch (error) {
    const before = refusedLine(error) ?? 0;
    if (before === 0) throw error;
    await register(lines.slice(0, before));
    return before;
  }
}
