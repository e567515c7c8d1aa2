import type { Translation } from "../rooms.ts";

export default {
  title: "Somebody wants a new phone on your account",
  isItYou: "Is this not you? Press Stop.",
  notYet: "The office asked for this. A second person still has to say yes.",
  from: "If you do not press Stop, the new phone works from {moment}, and this one no longer.",
  now: "The time to stop passed on {moment}. You can still stop until the office finishes it.",
  stop: "Stop",
  "stop.what": "You say: this is not me. No new phone comes on your account.",
  "stop.done": "Stopped. Nothing has changed.",
  keeps: "Your coins, your plan and your debts always stay yours.",
  call: "You stopped this once before. With this phone that is not possible again now. Call the office, or use another device.",
  "ended.stopped": "Stopped on {moment}. No new phone comes on your account.",
  "ended.finished":
    "A new phone works on your account since {moment}. Your coins and debts are the same. For 7 days you cannot offer coins.",
  "ended.over": "The office gave up the new phone on {moment}. Nothing has changed.",
  housemate:
    "Somebody wants a new phone on the account of the person you live with. Is that not right? Let them press Stop, or call the office.",
  frozen:
    "The office stopped your new offers until {until}. Your coins stay yours. Everything else is possible as before. Is this not right? Call the office.",
  "paper.title": "The office does something for you, from paper",
  "paper.step": "What happens",
  "paper.unknown": "A step that this phone does not know",
  "paper.isItYou": "Did you not sign this, or do you not want it any more? Press Stop.",
  "paper.notYet": "A second person must still confirm this.",
  "paper.from": "If you do not press Stop, it happens from {moment}.",
  "paper.now": "It can happen since {moment}. You can still stop it.",
  "paper.stop.what": "You say: I do not want this. It does not happen.",
  "paper.stop.done": "Stopped. Nothing was done.",
  "paper.ended.performed": "Done from paper on {moment}: {what}.",
  "paper.ended.stopped": "Stopped on {moment}: {what}. Nothing was done.",
  "paper.housemate":
    "The office does something from paper for somebody you live with. Is that not right? Let them press Stop, or call the office.",
  "paper.housemateChose":
    "Somebody you live with chose on paper what your household may see. It holds since {moment}.",
  "paper.change": "Do you want this otherwise? Change it here.",
} satisfies Translation<"ownPhone">;
