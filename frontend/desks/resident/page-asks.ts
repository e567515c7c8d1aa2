import { LOOKS_AT_FIRST, MY_DATA, NEWS } from "../../data/own-paths.ts";
import type { ResidentPageName } from "./page-rooms.ts";

/** What a page asks that the first page's answer does not bring: asked with its files, when its address is opened. */
export const PAGE_ASKS: { [page in ResidentPageName]?: readonly string[] } = {
  "my-data": [MY_DATA, NEWS, LOOKS_AT_FIRST],
};
