/**
 * Every catalogue by its room, as types alone: the words themselves are loaded one language and one room at a time.
 * Dutch is the source. A new room is two files (nl/, en/) and one line here.
 */
export type Catalogues = {
  shared: typeof import("./nl/shared.ts").default;
  errors: typeof import("./nl/errors.ts").default;
  story: typeof import("./nl/story.ts").default;
  transactions: typeof import("./nl/transactions.ts").default;
  start: typeof import("./nl/start.ts").default;
  terms: typeof import("./nl/terms.ts").default;
  joining: typeof import("./nl/joining.ts").default;
  invitations: typeof import("./nl/invitations.ts").default;
  devices: typeof import("./nl/devices.ts").default;
  recovery: typeof import("./nl/recovery.ts").default;
  ownPhone: typeof import("./nl/ownPhone.ts").default;
  staffPhone: typeof import("./nl/staffPhone.ts").default;
  freeze: typeof import("./nl/freeze.ts").default;
  letters: typeof import("./nl/letters.ts").default;
  paper: typeof import("./nl/paper.ts").default;
  accessibility: typeof import("./nl/accessibility.ts").default;
  walk: typeof import("./nl/walk.ts").default;
  demo: typeof import("./nl/demo.ts").default;
  public: typeof import("./nl/public.ts").default;
  resident: typeof import("./nl/resident.ts").default;
  photos: typeof import("./nl/photos.ts").default;
  aloud: typeof import("./nl/aloud.ts").default;
  pocket: typeof import("./nl/pocket.ts").default;
  ownForms: typeof import("./nl/ownForms.ts").default;
  ownHelp: typeof import("./nl/ownHelp.ts").default;
  ownPapers: typeof import("./nl/ownPapers.ts").default;
  bridge: typeof import("./nl/bridge.ts").default;
  activities: typeof import("./nl/activities.ts").default;
  voice: typeof import("./nl/voice.ts").default;
  rewording: typeof import("./nl/rewording.ts").default;
  approver: typeof import("./nl/approver.ts").default;
  mentor: typeof import("./nl/mentor.ts").default;
  creditor: typeof import("./nl/creditor.ts").default;
  claims: typeof import("./nl/claims.ts").default;
  debts: typeof import("./nl/debts.ts").default;
  listing: typeof import("./nl/listing.ts").default;
  privacy: typeof import("./nl/privacy.ts").default;
  family: typeof import("./nl/family.ts").default;
  news: typeof import("./nl/news.ts").default;
  endings: typeof import("./nl/endings.ts").default;
  office: typeof import("./nl/office.ts").default;
  limits: typeof import("./nl/limits.ts").default;
  readers: typeof import("./nl/readers.ts").default;
  books: typeof import("./nl/books.ts").default;
  verify: typeof import("./nl/verify.ts").default;
  report: typeof import("./nl/report.ts").default;
  refusals: typeof import("./nl/refusals.ts").default;
  changes: typeof import("./nl/changes.ts").default;
  payments: typeof import("./nl/payments.ts").default;
  destruction: typeof import("./nl/destruction.ts").default;
  keeping: typeof import("./nl/keeping.ts").default;
  objections: typeof import("./nl/objections.ts").default;
  reading: typeof import("./nl/reading.ts").default;
  purse: typeof import("./nl/purse.ts").default;
  working: typeof import("./nl/working.ts").default;
  notYours: typeof import("./nl/notYours.ts").default;
  lists: typeof import("./nl/lists.ts").default;
  lapsed: typeof import("./nl/lapsed.ts").default;
};

export type Room = keyof Catalogues;

/** A key of a room's catalogue. */
export type WordKey<R extends Room> = keyof Catalogues[R] & string;

/** What an English (or later another) catalogue must hold: exactly the keys of the Dutch one. */
export type Translation<R extends Room> = { [Key in keyof Catalogues[R]]: string };
