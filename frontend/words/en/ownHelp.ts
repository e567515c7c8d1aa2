import type { Translation } from "../rooms.ts";

export default {
  "help.mentor": "Who helps me?",
  "help.mentorIs": "Your mentor is {name}. Feel free to ask anything.",
  "help.noMentor": "You have no mentor yet. Ask the office.",
  "help.mentorUnknown": "Who your mentor is, we can not show now.",
  "help.marks": "What does the mark beside a line mean?",
  "help.marksText": "Right: checked here. Your browser compared the line with the book.",
  "help.marksRed":
    "A red line does not match the book. Do not trust that line and ask your mentor.",
  "stop.title": "Stopping",
  "stop.text": "You take part of your own free will. Nobody has to agree when you stop.",
  "stop.pauseText":
    "You can pause at any time. Your coins and your plan stay. Work that is done is rewarded as usual. With “Go on” you continue whenever you like.",
  "stop.pause": "Pause",
  "stop.leave": "Stop for good",
  "look.text": "Do you decide along about somebody else's coins?",
  "look.link": "Go to what waits for your yes",
} satisfies Translation<"ownHelp">;
