import type { Address } from "../../protocol/wire/basics.ts";
import type { RecordContents } from "../../protocol/wire/dossier-records.ts";
import { contractCall } from "./contract-call.ts";
import type { Transaction } from "./transaction.ts";

export type AnnounceEndRequest = {
  resident: Address;
  name: string;
  cause: RecordContents["end"]["cause"];
  reason: string;
};

/** Announces that somebody's part ends who can not say so. For 30 days nothing changes, and their word stops it. */
export const announceEnd: Transaction<AnnounceEndRequest, "endings"> = {
  room: "endings",
  records: ({ resident, cause, reason }) => [
    { kind: "end", subject: resident, content: { cause, reason } },
  ],
  summary: ({ name, cause, reason }, say) => [
    { term: say("who"), text: name },
    { term: say("end.cause"), text: say(`cause.${cause}`) },
    { term: say("end.reason"), text: reason },
    { term: say("then"), text: say("end.then") },
    { term: say("careful"), text: say("end.careful") },
  ],
  call: ({ resident }, config, records) =>
    contractCall(config, "SocialCoin", "announceEnd", [resident, records[0]!.commitment]),
};
