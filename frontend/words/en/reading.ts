import type { Translation } from "../rooms.ts";

export default {
  menu: "Menu for who looks along",
  figures: "Figures",
  "working.menu": "Is everything working?",
  "role.title": "My role",
  "role.none": "You do not look along now. Ask the municipality if you want to.",
  "sees.funder": "You see what your organisation pledged. And the public figures.",
  "sees.communityBuilder":
    "You see plans and steps of residents in your neighbourhood. Only of who agrees to it.",
  "sees.informationGatherer": "You see the public figures.",
  "sees.auditor": "You see who opened what. And what the book says, without names.",
  "not.funder": "Of residents you see nothing: no name, no plan, no debt.",
  "not.communityBuilder": "Debts, coins and bills you never see.",
  "not.informationGatherer":
    "Of residents you see nothing. Numbers about fewer than 10 people are not there.",
  "not.auditor": "Words of residents you do not see. For each person you first say why you look.",
  until: "Up to and including",
  reason: "Why",
  noReason: "Not written down",
  for: "For",
  neighbourhood: "Neighbourhood",
  by: "Given by",
  byWhen: "{name}, on {date}",
  office: "the office",
  told: "Residents read with their own data who looked, and when.",
  "funds.title": "My pledges",
  "funds.menu": "Pledged",
  "funds.text":
    "This is what your organisation put in, and what became of it. All amounts are in coins.",
  "funds.none":
    "There is no pledge of your organisation in the book yet. The municipality writes it down. Ask there.",
  "fund.title": "Fund {id}",
  "fund.runs": "open up to and including {date}",
  "fund.ended": "over since {date}",
  "fund.closed": "closed",
  "fund.own": "Your organisation pledged",
  "fund.pledged": "Pledged together",
  "fund.reserved": "Reserved for plans",
  "fund.spent": "Spent",
  "fund.left": "Still free",
  "totals.text": "Totals of everybody together alone. The same as on the public page.",
  "totals.fewTitle": "Why a number is sometimes missing",
  "totals.few":
    "Are there fewer than 10 people behind a number? Then it is not there. So nobody can be recognised.",
  "totals.months":
    "Figures change by month, and only when 10 people came in. So comparing two months tells nothing of anybody either.",
  "people.title": "Plans in the neighbourhood",
  "people.text":
    "These are residents of your neighbourhood who share their plan with you. They can stop that at any moment.",
  "people.none": "Nobody shares a plan with you now. A resident decides that and can show it here.",
  "people.one": "Plan of a resident",
  "people.seen": "This resident reads with their own data that you looked.",
  "plan.none": "There is no plan yet. When there is a plan, it is here.",
  "why.title": "Why do you look?",
  "why.log": "First write down why you look. That is kept. Then you can look for an hour.",
  "why.person":
    "First write down why you look. This person reads your reason, with your name. Then you can look for an hour.",
  "why.label": "Your reason",
  "why.send": "Write down and look",
  "why.done": "Your reason is written down.",
  "why.given": "Your reason: {reason}. You can look until {until}.",
  "log.title": "Who opened what",
  "log.text":
    "Each time that somebody opens or writes data, a line comes here. “You” and “your” is the person whom it is about.",
  "log.none": "There is no line yet. When somebody looks into a file, it is here.",
  "log.person": "Somebody themselves",
  "log.mark": "about {mark}",
  "book.title": "The book",
  "book.text":
    "Here are numbers of accounts alone, no names. You open them one by one, each with a reason of its own.",
  "book.counts": "People: {people}. Staff: {staff}. Funds: {funds}. Agreements: {agreements}.",
  "book.none": "Nobody takes part yet. After the first enrolment there is something here.",
  "story.title": "What the book says",
  "story.text":
    "This is how the person reads it. The words with it you do not see. When you read a line, your computer compares it with the book.",
  "story.none": "There is nothing in the book yet. After the first step there is a line here.",
} satisfies Translation<"reading">;
