import type { Translation } from "../rooms.ts";

export default {
  this: "This device",
  beside: "The separate key that you use here",
  "beside.text":
    "It is not in this device but beside it: a security key, or a phone that you scanned. With it you can sign in on any device.",
  other: "Another device",
  new: "A new device",
  first: "You began with this one.",
  since: "Since {date}.",
  last: "This is your only device. Add one, so that you can go on if you lose this.",
  "waits.adding": "It can take part from {moment}. Until then you can stop it.",
  "waits.removing": "It goes from {moment}. Until then you can stop it.",
  what: "What you do",
  then: "After that",
  addSigner: "Add this device",
  "what.addSigner": "You add a device by which you can do everything.",
  "then.addSigner":
    "After 24 hours it can do all that this device can. Until then you can stop it.",
  "addSigner.done": "Done. After 24 hours you can finish it.",
  removeSigner: "Remove",
  "what.removeSigner": "You remove a device.",
  "then.removeSigner": "After 7 days it can do nothing any more. Until then you can stop it.",
  stopSignerChange: "Rather not",
  "what.stopSignerChange": "You stop this change.",
  "then.stopSignerChange": "Everything stays as it was.",
  finishSignerChange: "Finish",
  "what.finishSignerChange": "You finish this change.",
  "then.finishSignerChange": "It holds at once.",
  "offered.title": "Add this new device?",
  "offered.text":
    "Is this your own device, and does it show the same three words? Never add a device of somebody else, not even when somebody asks.",
  "more.title": "Add another device",
  "more.text":
    "Open the address {address} on the other device. It shows a code. Scan that with this device.",
  "device.title": "Add this device",
  "device.text": "Do you take part on another device already? Then you can add this one.",
  "device.prompt": "Your device will ask for your fingerprint, face or PIN, to make a key.",
  "device.make": "Make a key for this device",
  "device.scan": "Scan this code with the device on which you take part already.",
  "device.qr": "QR code of this device",
  "device.link": "Or open this link there:",
  "device.words": "The other device must show the same three words:",
  "device.then": "After 24 hours you finish it there. Then you can sign in here.",
  "replace.title": "Your new phone",
  "replace.text":
    "Did you lose your phone? Then you make a key here for the phone that you hold now. Only do this if you are at the office yourself.",
  "replace.prompt":
    "Your device will ask twice for your finger, face or code: first to make a key, then to show it to the office.",
  "replace.goOn": "Go on with my key",
  "replace.words":
    "Done. Read these three words to the office. The same ones must stand there. Write them down: a second person will ask for them too.",
  "replace.then":
    "Now you have to wait. The office says from which day this phone works. Then open this website and choose to sign in with your finger.",
  "device.other": "Make another key",
  "replace.touch":
    "Your key is made. Your device will ask once more for your fingerprint, face or PIN, to show the key to the office.",
  "replace.kept": "You can close this screen. The three words stay here until you sign in.",
  "replace.used":
    "This code was used on another device. Was that not you? Tell the office, and you get a new code.",
  "replace.over": "This code is no longer valid. Ask the office for a new one.",
} satisfies Translation<"devices">;
