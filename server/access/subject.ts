import type { Address } from "../../protocol/wire/basics.ts";
import type { PaperPurpose } from "../../protocol/wire/help-api.ts";
import type { Audience, Shared } from "../../protocol/wire/sharing-api.ts";

/** What a person lets whom see at this moment. */
export type Shares = Record<Audience, ReadonlySet<Shared>>;

/** Who has a signed paper of this person before them at this moment, and what it is about. */
export type Papers = ReadonlyMap<Address, ReadonlySet<PaperPurpose>>;

/** Whom something is about, with the relations that decide who may see it, read from the chain. */
export type Subject = {
  address: Address;
  /** The mentor of this person now. */
  mentor: Address | null;
  /** The creditor of the claim at hand; null where no claim is at hand. */
  creditor: Address | null;
  /** Who must agree to this person's offers (arrangement or representative), or null. */
  approver: Address | null;
  /** The number of the household, 0 for none. */
  household: number;
  /** The number of the neighbourhood; null where nobody needs it: no communitybuilder may read of this person anyway. */
  place: number | null;
  shares: Shares;
  papers: Papers;
  /** Auditors who said, within the hour, why they look. */
  auditors: ReadonlySet<Address>;
  /** Of a plan that waits for a second: the team it must not be of. Null or absent where no such plan is at hand. */
  outside?: Team | null;
};

/** Where a member of staff works; the number of a team counts within its organisation. */
export type Team = { organisation: number; team: number };
