import type { Translation } from "../rooms.ts";

export default {
  title: "Is this receipt right?",
  about: "Do you have a receipt? We hold its code beside the book of coins.",
  other: "Check a receipt",
  code: "Code of the receipt",
  codeHint: "Point the camera of your phone at the code. Or copy the code from the paper here.",
  "half.wrong":
    "{count, plural, one {Look again at line {lines}.} other {Look again at the lines {lines}.}} Something differs there from the paper.",
  check: "Check",
  privacy: "The code stays in your browser. No name goes anywhere, and nothing is kept.",
  "half.title": "This code is not complete",
  "wrong.title": "This receipt is not right",
  "half.text":
    "This is not the whole code of a receipt. Take the picture again, or paste the whole address.",
  "wrong.text":
    "The book has no yes that belongs to it. Something was changed, or it is no real receipt. Ask the creditor.",
  "right.title": "This is in the book",
  "right.text": "This receipt is right: the yes is in the book.",
  creditor: "Creditor",
  unknown: "name no longer known",
  day: "Yes on",
  taken: "Taken off",
  burned: "Coins used",
  reference: "Reference",
  kind: "Kind",
  peildatum: "Reference date",
  offer: "Yes",
  compare: "Is this the same as the paper? Look at the amounts, the day and the reference.",
  "how.title": "How was this checked?",
  "how.text":
    "Your browser made a seal of the words from the code. The book has the same seal for this claim. Day and amounts come from the book.",
  "how.line": "Block {block} · {tx}",
  "part.principal": "First amount",
  "part.increase": "Increase",
  "part.interest": "Interest",
  "part.costs": "Costs",
  "half.missing":
    "{count, plural, one {Line {lines} is missing.} other {Lines {lines} are missing.}} The other lines are right.",
  "half.end": "The end is missing, from line {line} on. What stands there is right.",
} satisfies Translation<"verify">;
