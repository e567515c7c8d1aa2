import type { Papers, Shares } from "./access/subject.ts";
import type { ChainConnection } from "./chain/connect-chain.ts";
import type { Facts } from "./chain/facts.ts";
import type { Address } from "../protocol/wire/basics.ts";
import type { Deployment } from "./deployment.ts";
import type { ErasureList } from "./dossier/backup/erasure-list.ts";
import type { KeyCopies } from "./dossier/backup/key-copies.ts";
import type { Database } from "./dossier/connect-database.ts";
import type { MasterKey } from "./dossier/keys/master-key.ts";
import type { SubjectKeys } from "./dossier/keys/subject-keys.ts";
import type { KnownOf } from "./dossier/known-of.ts";
import type { Turns } from "./dossier/turns.ts";
import type { Visits } from "./dossier/open-visits.ts";
import type { LiveHeads } from "./gateway/live-heads.ts";
import type { ReaderRow } from "./dossier/readers/reader-of.ts";
import type { RemoteAddress } from "./gateway/remote-address.ts";
import type { Sessions } from "./session/sessions.ts";
import type { Settings } from "./settings.ts";

/** What every route group works with. Made once at the start; tests make it with real services too. */
export type Services = {
  settings: Settings;
  /** Where browsers reach the server; complete once it listens. */
  origins: Set<string>;
  /** Whom a limit counts that knows nobody yet. */
  remoteAddress: RemoteAddress;
  deployment: Deployment;
  /** Personas, the altered line and beginning again: on the local demonstration chain alone. */
  demo: boolean;
  /** Asks whoever started all parts to start them anew; null where nobody did. */
  beginAgain: (() => void) | null;
  chain: ChainConnection;
  facts: () => Promise<Facts>;
  database: Database;
  turns: Turns;
  keys: SubjectKeys;
  master: MasterKey;
  erasures: ErasureList;
  keyCopies: KeyCopies;
  shares: KnownOf<Shares>;
  papers: KnownOf<Papers>;
  auditors: KnownOf<ReadonlySet<Address>>;
  readerOf: (address: Address) => Promise<ReaderRow | null>;
  sessions: Sessions;
  heads: LiveHeads;
  visits: Visits;
  /** Looks for news now, and sends it. Nothing where this server sends no mail. */
  newsSoon: () => void;
};

/** What a request carries from one layer to the next. `problem` is for the log. */
export type Carried = { Variables: { problem: string } };
