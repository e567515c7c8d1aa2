import type { Address } from "../../protocol/wire/basics.ts";
import type { MeAnswer } from "../../protocol/wire/dossier-api.ts";
import type { ReadingRole } from "../../protocol/wire/looks-api.ts";

export type RoleName = MeAnswer["role"];

/** Who looks: an account that signed in, with the role it holds on the chain at this moment. */
export type Viewer = {
  address: Address;
  role: RoleName;
  /** Of the role; null without one. */
  organisation: number | null;
  /** Within the organisation; absent without a role. */
  team?: number;
  /** As what somebody without a role on the chain, who takes no part, looks along; null for everybody else. */
  reads: ReadingRole | null;
  /** The number of the neighbourhood where a communitybuilder works; null or absent for everybody else. */
  place?: number | null;
  /** Whose adults may let each other see things; 0 for who takes no part. */
  household: number;
};
