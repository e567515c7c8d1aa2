import { laterPart } from "../../../data/later-part.ts";

/** What is filled in on the page of the own data, in a file of its own: fetched once the page stands, or by the press that opens it (decision 106). */
export const NameFields = laterPart(async () => (await import("./NameFields.tsx")).NameFields);
export const VersionFields = laterPart(
  async () => (await import("./VersionFields.tsx")).VersionFields,
);
export const ObjectionFields = laterPart(
  async () => (await import("./ObjectionFields.tsx")).ObjectionFields,
);
export const NewsFields = laterPart(async () => (await import("./NewsFields.tsx")).NewsFields);
export const EraseFields = laterPart(async () => (await import("./EraseFields.tsx")).EraseFields);

/** To be fetched ahead. */
export const OWN_DATA_FORMS = [NameFields, VersionFields, ObjectionFields, NewsFields, EraseFields];
