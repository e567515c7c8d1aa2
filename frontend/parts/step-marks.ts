import type { SubgoalRow } from "../../protocol/wire/index-answers.ts";
import type { PictureName } from "./Picture.tsx";
import type { StatusTone } from "./StatusMark.tsx";

/** How each status of a step looks, for whoever reads it; the words are each desk's own. */
export const stepMarks: {
  [status in SubgoalRow["status"]]: { tone: StatusTone; picture: PictureName };
} = {
  agreed: { tone: "plain", picture: "step" },
  reported: { tone: "waiting", picture: "clock" },
  sentBack: { tone: "bad", picture: "back" },
  confirmed: { tone: "good", picture: "yes" },
  earned: { tone: "good", picture: "clock" },
  undone: { tone: "bad", picture: "back" },
  lapsed: { tone: "bad", picture: "no" },
  cancelled: { tone: "plain", picture: "no" },
};
