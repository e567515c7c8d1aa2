import type { Address, Hex } from "../wire/basics.ts";

/**
 * A new key for a member of staff, as the office hands it to the municipality's keyholders: a file for
 * `npm run recover-staff -- plan FILE`. Nothing in it is secret or says whose it is.
 */
export type NewStaffKey = { account: Address; newSigner: Hex; lostSigner: Hex };
