import type { Address } from "../../protocol/wire/basics.ts";

/** Who somebody is here. */
export const ME = "/api/v1/me";
export const STAFF = "/api/v1/staff";
export const ORGANISATIONS = "/api/v1/organisations";

/** What the others of one's household share. */
export const FAMILY = "/index/family";

/** What is kept of somebody, and who looked: as many as a person reads at once, and more of the older ones on request. */
export const MY_DATA = "/api/v1/me/data";
const LOOKS = "/api/v1/me/looks";
export const LOOKS_AT_FIRST = `${LOOKS}?limit=5`;
export const LOOKS_MORE = `${LOOKS}?limit=20`;

/** Whether somebody gets a mail where there is news. */
export const NEWS = "/api/v1/me/news";

/** What somebody does not agree with. The office's answer stands on no chain, so no block tells of it: a page that stays open asks by itself. */
export const OBJECTIONS = "/api/v1/me/objections";
export const OBJECTIONS_ASKED = { every: 30_000 };

export const residentPath = (resident: Address) => `/index/residents/${resident}`;
/** The names of everybody whose name one may know. */
export const NAMES = "/api/v1/residents";
/** The name of one resident, and of nobody else. */
export const namePath = (resident: Address) => `${NAMES}?of=${resident}`;
export const recordsPath = (resident: Address) => `/api/v1/residents/${resident}/records`;
export const lettersPath = (resident: Address) => `/api/v1/residents/${resident}/letters`;
