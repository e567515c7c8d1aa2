import type { Translation } from "../rooms.ts";

export default {
  title: "News by e-mail",
  page: "News",
  staff: "You then get a mail when somebody waits for you. One an hour at most.",
  text: "You can get an e-mail when there is news for you. Nothing about you is in it. It only says: there is news for you.",
  unavailable: "That is not possible here now. Everything is on your own pages too.",
  open: "I want news by e-mail",
  on: "On. E-mails go to {email}.",
  off: "Switch off",
  ended: "Off. Your e-mail address was erased.",
} satisfies Translation<"news">;
