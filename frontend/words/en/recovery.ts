import type { Translation } from "../rooms.ts";

export default {
  title: "Lost phone or paper",
  text: "Lost phones, and steps from paper. You never do that alone.",
  none: "Nothing is under way. You do not have to do anything now.",
  aResident: "a resident",
  anOfficial: "a colleague",
  choose: "Choose",
  what: "What you do",
  then: "After that",
  "today.item": "New phone for {name}",
  "today.approve": "You can say yes",
  "today.counsel": "You can say yes",
  "today.finish": "You can finish it",
  "today.awaitsSecond": "Waits for a colleague of another organisation",
  "today.awaitsCounsellor": "Waits for a debt counsellor",
  "today.awaitsBoth": "Waits for a colleague and a debt counsellor",
  "today.waits": "Waits until {until}",
  "card.title": "New phone for {name}",
  begun: "Asked by",
  byAt: "{by}, {at}",
  approved: "Also said yes",
  counselled: "Debt counsellor who said yes",
  "state.awaitsSecond":
    "Waits for a colleague of another organisation, who can say yes until {until}.",
  "state.awaitsCounsellor":
    "The resident said Stop before. That is why a debt counsellor must say yes as well, until {until}.",
  "state.awaitsBoth":
    "The resident said Stop before. That is why a colleague of another organisation and a debt counsellor must say yes, until {until}.",
  "state.waits": "It waits until {until}. Until then the resident can stop it.",
  "state.ready": "The waiting ended on {until}. You can finish it.",
  "state.lapsed": "Nobody said yes in time. It ended on {until}.",
  "state.finished": "Done on {at}. The new phone works, the old one no longer.",
  "state.stopped": "The resident pressed Stop, on {at}. Nothing has changed.",
  "state.withdrawn": "Taken back on {at}. Nothing has changed.",
  "state.replaced": "Replaced by a new request on {at}.",
  "compare.text":
    "Speak to {name} yourself. Let them read out the three words on the new phone. They must be these:",
  "compare.check":
    "I spoke to {name} myself, saw a valid proof of who this is, and heard these three words",
  agree: "Say yes",
  "agree.what": "You say yes to a new phone for {name}.",
  "agree.then":
    "Once everybody said yes, the waiting begins. Until its end the resident can stop it.",
  "agree.done": "Your yes has been added.",
  finishRecovery: "Finish",
  "what.finishRecovery": "The new phone of {name} takes the place of the old one.",
  "then.finishRecovery":
    "This holds at once. The resident signs in on the new phone. For seven days there are no new offers.",
  "finishRecovery.done": "Done. The new phone works.",
  withdrawRecovery: "Take back",
  "what.withdrawRecovery":
    "You take back the request for {name}, for instance because the resident says no at the desk.",
  "then.withdrawRecovery": "Nothing changes on the account.",
  "withdrawRecovery.done": "Taken back.",
  "phone.title": "Lost phone: {name}",
  "phone.text":
    "Coins, plan and debts stay on the same account. Only the phone changes. It takes at least three days after the yes of a colleague of another organisation. Until then the resident can stop it with another device.",
  "phone.back": "Back to {name}",
  "phone.unmade":
    "Nothing was done with this account yet. Make a new invitation: then the resident begins again.",
  "phone.other": "This account has a key in a key app. Nobody can replace that one.",
  "phone.none":
    "This account has no phone yet. This is how it gets one. The waiting is seven days then.",
  "phone.which": "Which device is lost?",
  "phone.first": "The first device",
  "phone.since": "The device of {date}",
  "new.title": "The new phone",
  "new.text":
    "{name} is with you, with the new phone. Is somebody else there too? Ask whether {name} wants this.",
  "new.make": "Make a code for the new phone",
  "new.made": "The code is ready.",
  "new.scan": "Let {name} scan this code with the new phone. The code works once, for an hour.",
  "new.qr": "QR code for the new phone",
  "new.orOpen": "Or open this link there:",
  "new.words": "The new phone is here. It shows three words. They must be these:",
  "new.others": "Somebody else used this code too. Begin again if you do not know who.",
  propose: "Ask for the new phone",
  "propose.what": "You ask for a new phone for {name}.",
  "propose.then":
    "A colleague of another organisation must say yes. The resident and who lives with them see this at once.",
  "propose.done": "Asked. A colleague of another organisation must say yes now.",
  "new.elsewhere":
    "A code is waiting already, until {until}. You see it only in the browser in which it was made. Was it scanned? Then three words appear here by themselves.",
  "new.end": "Withdraw the code",
  "new.ended": "The code is withdrawn.",
  "new.runs": "A new phone was asked for already for {name}.",
  "new.seeRuns": "See how far it is",
} satisfies Translation<"recovery">;
