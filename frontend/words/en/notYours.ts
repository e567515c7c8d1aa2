import type { Translation } from "../rooms.ts";

export default {
  title: "This person is not yours",
  text: "There is nothing for you to see here. Perhaps the address of this page is wrong. Or somebody else helps this person.",
  todo: "Choose somebody from your list. Do you think that somebody is yours? Then ask the office for help.",
  back: "To your list",
} satisfies Translation<"notYours">;
