/** Every date is told as it is in the Netherlands, whoever reads it. */
const ZONE = "Europe/Amsterdam";

export type DateFormats = { day: Intl.DateTimeFormat; moment: Intl.DateTimeFormat };

const made = new Map<string, DateFormats>();

/** How a language writes days and moments: made once, since a browser takes longer to make one than to draw a card. */
export function dateFormats(locale: string): DateFormats {
  let formats = made.get(locale);
  if (!formats) {
    formats = {
      day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: ZONE }),
      moment: new Intl.DateTimeFormat(locale, {
        dateStyle: "long",
        timeStyle: "short",
        timeZone: ZONE,
      }),
    };
    made.set(locale, formats);
  }
  return formats;
}
