/** What no voice says and no eye sees. */
const SILENT = "\u00A0";

/**
 * What stands in the live region next. A screen reader says what changed there: the same words a second time are no change,
 * and somebody who saved twice would hear it once.
 *
 * @param once For what many parts of a page say at about the same time: said where nothing else was, so that no outcome goes for it.
 */
export function saidAnew(last: string, next: string, once = false): string {
  if (next === "") return "";
  if (once && last !== "") return last;
  return last === next ? next + SILENT : next;
}
