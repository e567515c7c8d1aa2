import type { Translation } from "../rooms.ts";

export default {
  title: "A step taken, a debt smaller",
  sentence:
    "Whoever reaches an agreed step with a mentor gets coins, and with those coins a debt gets smaller.",
  signedOut: "You are not signed in now. Sign in below to go on.",
  "now.name": "You are signed in as {name}.",
  "now.text": "You are signed in.",
  "now.onAs": "Go on as {name}",
  "now.on": "Go on to your page",
  "walk.title": "With whom do you look along?",
  "passkey.title": "I take part already",
  "passkey.button": "Sign in with your fingerprint, face or PIN",
  "passkey.once": "Your device asks for your fingerprint, face or PIN. That signs you in.",
  "passkey.twice": "Your device asks twice: first to find who you are, then to sign in.",
  "passkey.other": "I am somebody else",
  "key.title": "With my own key",
  "key.none": "There is no key app in this browser. Staff can use one.",
  "key.with": "Sign in with {name}",
  "proof.title": "How anyone can check it",
  "made.text": "A key is ready on this device and still waits.",
  "made.link": "Go on where you were",
} satisfies Translation<"start">;
