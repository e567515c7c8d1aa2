import type { Translation } from "../rooms.ts";

export default {
  aColleague: "a colleague",
  title: "Lost phone: {name}",
  text: "The role and all work stay on the same account. Only the phone changes. The municipality decides about that: two of its three keyholders sign. Then it waits for seven days.",
  "can.unmade": "Nothing was done with this account yet. Give the role to a new account.",
  "can.other": "This account has a key in a key app. Nobody can replace that one.",
  quicker:
    "Stolen, or in a hurry? Then take back the role of {name}, and give the role to a new account. You hand over plans and debts then. The seven days are not needed.",
  back: "Back to staff",
  "file.save": "Keep the file for the keyholders",
  "file.next": "This is what happens next:",
  "file.give": "Give this file to the keyholders of the municipality. There is no name in it.",
  "file.begin": "They begin with this command:",
  "file.sign": "Two of the three sign. Each asks {name} in person for the three words.",
  "file.wait": "Then it waits for seven days. You see that on this page.",
  "file.finish": "They finish it. The new phone works then, the old one no longer.",
  "card.title": "New phone for {name}",
  "card.since": "Two keyholders signed, on {at}.",
  "card.words": "The new phone of {name} shows these words:",
  "card.wrong":
    "Is that not so? Then take back the role at once: this cannot go on then. After that, call the keyholders.",
  "state.waits": "It waits until {ready}. Until then the old phone still works.",
  "state.ready": "The waiting is over since {ready}. The keyholders can finish it.",
  "state.done": "Done on {at}. The new phone works, the old one no longer.",
  "state.cancelled": "Stopped on {at}. Nothing changed.",
} satisfies Translation<"staffPhone">;
