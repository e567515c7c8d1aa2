import type { Translation } from "../rooms.ts";

export default {
  title: "You are invited",
  by: "{organisation} invites you to take part in Socialcoin in {neighbourhood}.",
  anOrganisation: "Somebody of Socialcoin",
  until: "This invitation is valid until {date}, for one person.",
  later:
    "Take your time to read this, or have it read aloud. You do not say yes now: you do that yourself later, with I take part.",
  make: "Make my key",
  goOn: "Go on with my key",
  "prompt.both":
    "Your device will ask twice for your fingerprint, face or PIN: first to make a key, then to accept the invitation.",
  "prompt.use":
    "Your key is made. Your device asks once more for your fingerprint, face or PIN, to accept the invitation.",
  what: "The key stays on your device. There is nothing to remember, install or pay. Nobody sees your fingerprint or face.",
  mine: "You accepted this invitation on this device already. Sign in to go on.",
  toStart: "To signing in",
  "state.used":
    "This invitation was used already. If that was you, sign in on the device you used. If it was not you, tell whoever invited you: you get a new one.",
  "state.over":
    "This invitation is no longer valid: its time is over or it was withdrawn. Ask whoever invited you for a new one.",
  "state.unknown":
    "We do not know this invitation. Was the whole link copied? Scan the code again, or ask for a new invitation.",
  "await.title": "Compare these three words",
  "await.text":
    "The screen of whoever invited you shows three words too. Read them aloud together.",
  "await.different":
    "Are they the same? Then the office enrols you. Are they different? Say so, and begin again with a new invitation.",
  "await.then": "This screen goes on by itself once you are enrolled. You may also close it.",
  "apply.title": "You do not take part yet",
  "apply.text": "Would you like to? Fill this in. The office looks at it first and talks with you.",
  "apply.name": "What is your name?",
  "apply.neighbourhood": "In which neighbourhood do you live?",
  "apply.address": "Your key: {address}",
  "apply.send": "Ask to take part",
  "apply.sent": "Done. The office sees your question.",
  "apply.change": "Change my question",
  "applied.waits": "The office has your question. You need not do anything now.",
  "applied.name": "Your name",
  "applied.neighbourhood": "Your neighbourhood",
  "applied.at": "Asked on",
  "applied.next": "What happens now",
  "applied.reads": "The office reads your question.",
  "applied.talks": "You talk with the office. Bring a passport or another proof.",
  "applied.yes": "Then you read the terms here. You yourself say yes or no.",
  "applied.silent":
    "This screen goes on by itself. You may also close it. Do you hear nothing? Then go to the office.",
  "applied.wrong": "My name or neighbourhood is wrong",
  "applied.erase": "Do you not want to after all? At My data you take everything away.",
  "impossible.address":
    "At this address your device can not keep a key. Open this page at an address that begins with https://, or ask the office for help.",
  "impossible.browser":
    "This browser can not make a key. Use another browser or a phone with a screen lock, or ask the office for help.",
} satisfies Translation<"joining">;
