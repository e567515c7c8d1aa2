import type { Line } from "../../../../protocol/wire/basics.ts";
import type { PersonRow } from "../../../../protocol/wire/index-answers.ts";

/** The line that announced this end, where it is among them; the newest when it was announced again. */
export function announcementOf(
  end: NonNullable<PersonRow["end"]>,
  lines: readonly Line[],
): Line | undefined {
  return lines.find(
    ({ event, args }) => event === "EndAnnounced" && args["commitment"] === end.commitment,
  );
}
