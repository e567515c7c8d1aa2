import type { Translation } from "../rooms.ts";

export default {
  make: "Make the letter (PDF)",
  made: "The letter is made. Print it and give or send it to the resident.",
  "unprinted.mark": "[not printed]",
  "unprinted.note":
    "This paper does not have all letters. Where [not printed] stands, read it in Socialcoin itself. Go to the page where this paper was made.",
  resident: "resident",
  dear: "Dear {name},",
  greeting: "With kind regards, {sender}",
  "paper.title.entered": "We take a step for you",
  "paper.title.performed": "The step was taken",
  "paper.title.stopped": "The step does not happen",
  "paper.what": "On {date} the office entered this step, from a paper with your signature:",
  "paper.entered.notYet":
    "A second person still has to confirm this. After that it takes seven days more.",
  "paper.entered.from": "We do this from {moment}.",
  "paper.performed": "This was done on {moment}.",
  "paper.stopped": "This was stopped on {moment}. Nothing was done.",
  "paper.no.title": "Do you not want this?",
  "paper.no":
    "Call the office, come by, or sign below and give this letter back. Then it does not happen.",
  "paper.no.sign": "I do not want this. Signature and date",
  "phone.begun.title": "Somebody asked for a new phone for you",
  "phone.begun.what": "On {date} the office asked for a new phone on your account with Socialcoin.",
  "phone.begun.notYet":
    "A second person still has to say yes. After that it takes at least three days more.",
  "phone.begun.from": "From {moment} the new phone works. The old one does not work then.",
  "phone.begun.you.title": "Did you ask for this?",
  "phone.begun.you":
    "Then you need to do nothing now. After that day open the website on your new phone. Choose to sign in with your finger.",
  "phone.begun.notYou.title": "Was this not you? Then stop it",
  "phone.begun.stop":
    "Do you still have a phone or computer to sign in with? Sign in and press Stop.",
  "phone.begun.office":
    "Does that not work? Go to the office or call. Bring this letter. They stop it for you.",
  "phone.keeps.title": "This stays the same",
  "phone.keeps": "Your coins, your plan and your debts stay yours. Nobody can take your coins.",
  "phone.finished.title": "Your new phone works",
  "phone.finished.what":
    "On {moment} the new phone was put on your account. The old phone does not work any more.",
  "phone.finished.signIn":
    "Open the website on your new phone. Choose to sign in with your finger.",
  "phone.finished.rest":
    "For the first seven days you cannot offer coins for a debt. After that everything works again.",
  "phone.finished.notYou.title": "Is this not your phone?",
  "phone.finished.notYou": "Go to the office or call at once. Bring this letter.",
  "phone.over.title": "No new phone is coming",
  "phone.over.what": "On {moment} the request for a new phone was stopped.",
  "phone.over.why":
    "Nothing has changed. Your own phone works as before. Have you no phone any more? Then come to the office.",
  "mine.title": "Everything that is written down about you",
  "mine.about":
    "This is everything that Socialcoin keeps about you. You fetched it yourself. What you are called in the book of coins is in the file.",
  "mine.nothing": "Nothing.",
  "mine.application": "Your application",
  "mine.words": "Texts about you and your plan",
  "mine.word": "{what}, {moment}, version {version}:",
  "mine.letters": "Debts from letters",
  "mine.letter.mayKnow":
    "{answer, select, yes {The creditor may know that you take part} no {The creditor may not know that you take part} other {You did not say yet whether the creditor may know}}",
  "mine.letter.endsBy": "May end on {date}",
  "mine.letter.earlier": "Before it said (version {version}):",
  "mine.other": "What else is kept about you",
  "mine.invitation": "You used an invitation on {date}",
  "mine.photos": "Photos",
  "mine.photo.begin": "The beginning of a step, added on {date}",
  "mine.photo.end": "The result of a step, added on {date}",
  "mine.photo.letter": "A letter, added on {date}",
  "mine.sharing": "Who may look along now",
  "mine.sharing.mentor": "Your mentor:",
  "mine.sharing.household": "Your household:",
  "mine.sharing.communityBuilder": "The communitybuilder:",
  "mine.sharing.coins": "coins",
  "mine.sharing.goals": "plan",
  "mine.sharing.debts": "debts",
  "mine.objections": "What you did not agree with",
  "mine.choices": "What you chose on paper",
  "mine.choice.yes": "yes",
  "mine.choice.no": "no",
  "mine.papers": "Your papers with us, and until when somebody looked",
  "mine.news": "Where news for you goes",
  "mine.sessions": "Until when you are signed in",
  "mine.holds": "What the law makes us keep",
  "mine.looks": "Who looked or wrote",
  "mine.chain": "Amounts and days are in the book of coins. You see them under What happened.",
} satisfies Translation<"letters">;
