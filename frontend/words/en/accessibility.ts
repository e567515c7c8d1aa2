import type { Translation } from "../rooms.ts";

export default {
  title: "Accessibility",
  lead: "Everybody must be able to use Socialcoin. This says how far we are.",
  "state.title": "How it stands",
  "state.norm": "The rule is WCAG 2.2, level AA.",
  "state.partly": "We took the first measures (Dutch status C). We do not say that all is right.",
  "state.own": "This is our own examination. Nobody from outside took part.",
  "state.listened":
    "On {date} we did tasks with the screen reader Orca. We read what it said. Much that sounded wrong is better now.",
  "state.date": "Updated on {date}.",
  "tested.title": "What we test at each change",
  "tested.axe": "The test program axe looks at all pages.",
  "tested.arabic": "The residents' pages in Arabic too, from right to left.",
  "tested.colours": "Colours can be read well: light, dark and with more contrast.",
  "tested.width":
    "Pages fit screens from 320 to 1920 pixels wide. Also with letters twice as large.",
  "tested.words": "Dutch sentences on the screen have twelve words at most.",
  "untested.title": "What has not been tested",
  "untested.people": "Nobody with a disability has tried it for us yet.",
  "untested.readers":
    "NVDA, VoiceOver and TalkBack have not been tried yet. Those are other screen readers.",
  "untested.keyboard": "With the keyboard alone we test each task, but not each time.",
  "untested.phones": "We test in one browser, not on real phones.",
  "untested.letters": "Letters as PDF are made to be read aloud, but were not tested that way.",
  "known.title": "What is not right yet",
  "known.languages": "No native speaker has read the Turkish and the Arabic yet.",
  "known.letters": "Letters for others exist in Dutch and English alone.",
  "known.tables": "Wide lists of creditors scroll sideways in a box.",
  "known.readers": "After a link, Orca does not always say the title of the page.",
  "known.aloud":
    "Reading aloud needs a voice of your own device. Does it have none? Then the button is away.",
  "help.title": "Does something not work?",
  "help.tell": "Tell your mentor or the office. You need not fill in a form.",
  "help.other": "They then do it together with you, or on paper.",
  "help.practice": "In the practice version there is nobody to call yet.",
  "help.ombudsman":
    "Not content with the answer? Call the National Ombudsman for free: 0800 33 55 555.",
} as const satisfies Translation<"accessibility">;
