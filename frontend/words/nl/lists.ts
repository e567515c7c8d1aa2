/** Lists that come in pages, and work that goes in turns. */
export default {
  more: "Nog {count} tonen",
  shown: "{shown} van {of} getoond",
  wide: "Schuif de tabel opzij: er staat meer.",
};
