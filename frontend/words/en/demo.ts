import type { Translation } from "../rooms.ts";

export default {
  line: "Practice version. All people, agreements and amounts are invented.",
  public: "Public figures",
  morePeople: "More people",
  "role.mentor": "mentor",
  "role.bewoner": "resident",
  "role.creditor": "creditor",
  "role.office": "office",
  "role.second": "second mentor",
  "role.counsellor": "debt counsellor",
  "hint.mentor": "See whether somebody finished a step.",
  "hint.bewoner": "Use coins to make a bill smaller.",
  "hint.creditor": "Say yes or no to what a resident offers.",
  beside: "What {name} sees now",
  "again.button": "Begin again",
  "again.means": "What was done here then goes away. The exercise starts again, for everybody.",
  "again.busy": "Everything is being set up again. That takes about a minute.",
  "alter.text": "Does this screen notice when somebody changes an amount? Try it.",
  "alter.button": "Forge a line",
  "alter.done": "The computer now tells a wrong amount. Look for the red line.",
  "alter.restore": "Fetch the real lines again",
} satisfies Translation<"demo">;
