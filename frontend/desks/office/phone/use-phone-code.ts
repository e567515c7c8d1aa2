import type { Address } from "../../../../protocol/wire/basics.ts";
import type { Invitation, InvitationsAnswer } from "../../../../protocol/wire/joining-api.ts";
import { valueOf, type Answer } from "../../../data/answer.ts";
import { useAsk } from "../../../data/use-ask.ts";
import { phoneCodeOf } from "./phone-code-of.ts";

/** The code for a new phone of this account that runs, wherever and whenever it was made. */
export function usePhoneCode(account: Address): {
  needs: Answer<InvitationsAnswer>;
  code: Invitation | undefined;
} {
  const needs = useAsk<InvitationsAnswer>("/api/v1/invitations", { every: 2_000 });
  return { needs, code: phoneCodeOf(valueOf(needs)?.invitations ?? [], account) };
}
