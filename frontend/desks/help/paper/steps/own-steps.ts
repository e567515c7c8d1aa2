import { PARTICIPATION_HASH } from "../../../../../protocol/terms/participation.ts";
import { boundCall, type BoundCall } from "../../../../transactions/bound-call.ts";
import { leave } from "../../../../transactions/leave.ts";
import { objectToEnd } from "../../../../transactions/object-to-end.ts";
import { pause } from "../../../../transactions/pause.ts";
import { resume } from "../../../../transactions/resume.ts";
import { takePart } from "../../../../transactions/take-part.ts";
import { filledWith, type PaperKind } from "../paper-kind.ts";

/** A step that is about nothing but the resident's own part. */
const own = (functionName: string, call: BoundCall): PaperKind => ({
  at: ["SocialCoin", functionName],
  reads: null,
  fill: () => call,
  readBack: () => filledWith(),
});

/** Taking part, stopping for a while, going on, leaving. */
export const OWN_STEPS = {
  takePart: own("participate", boundCall(takePart, { termsHash: PARTICIPATION_HASH })),
  pause: own("pause", boundCall(pause, true)),
  resume: own("resume", boundCall(resume, true)),
  objectToEnd: own("objectToEnd", boundCall(objectToEnd, true)),
  leave: own("quit", boundCall(leave, true)),
} as const satisfies { [name: string]: PaperKind };
