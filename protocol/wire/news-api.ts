/** News by e-mail: part of the dossier's REST API, under /api/v1. */

export type NewsLanguage = "nl" | "en" | "tr" | "ar";

/** Where the news goes. */
export type NewsAddress = { email: string; language: NewsLanguage };

/**
 * GET /api/v1/me/news. `available` is false where the server has no mail to send with. PUT with a NewsAddress asks for
 * it: a code goes to that address, and nothing else until POST /api/v1/me/news/confirmation brought it back. DELETE ends it.
 */
export type NewsAnswer = {
  available: boolean;
  state: "off" | "asked" | "on";
  address: NewsAddress | null;
};

/** POST /api/v1/me/news/confirmation -> 200 NewsAnswer; 409 when the code is not right any more. */
export type NewsConfirmation = { code: string };
