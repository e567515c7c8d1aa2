const HEADINGS =
  "Kenmerk;Code;Schuldeiser;Incassant;Soort;Hoofdsom;Verhoging;Rente;Kosten;Munt;Peildatum;Ontstaan;Munten;Eindigt";
/** Cents under a thousand euros: no claim is worth the same as the next. */
const AMOUNTS = 900;

let files = 0;

/** A file of so many claims that no book has yet, as a creditor's own system writes it. @param codes Whom they are about, in turn. */
export function claimFile(count: number, codes: readonly string[]) {
  files += 1;
  const stamp = `${Date.now().toString(36)}-${files}`;
  const lines = Array.from({ length: count }, (_, at) => {
    const code = codes[at % codes.length]!;
    return `B-${stamp}-${at};${code};Woningcorporatie A;;Huur;${100 + (at % AMOUNTS)},50;0,00;0,00;0,00;EUR;01-11-2026;03-01-2026;ja;`;
  });
  const buffer = Buffer.from([HEADINGS, ...lines].join("\r\n"));
  return { name: `${stamp}.csv`, mimeType: "text/csv", buffer };
}
