export default {
  "menu.begin": "Begin",
  "begin.title": "Begin",
  "coins.free": "Vrij te gebruiken",
  "coins.held": "Apart gezet",
} as const;
