/** Lists that come in pages, and work that goes in turns. */
export default {
  more: "Nog {count} tonen",
  shown: "{shown} van {of} getoond",
};
