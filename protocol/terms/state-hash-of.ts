import { encodeAbiParameters, keccak256 } from "viem";
import type { DebtParts } from "../money/debt-parts.ts";
import type { Hex } from "../wire/basics.ts";

/** A debt as the resident is asked to recognise it. */
export type DebtState = {
  debtId: number;
  agreementId: number;
  open: DebtParts;
};

const STATE = [
  { type: "uint32" },
  { type: "uint32" },
  {
    type: "tuple",
    components: [
      { name: "principal", type: "uint48" },
      { name: "increase", type: "uint48" },
      { name: "interest", type: "uint48" },
      { name: "costs", type: "uint48" },
    ],
  },
] as const;

/**
 * What a resident recognises, in one value: keccak256(abi.encode(debtId, agreementId, open)), the same as
 * DebtRegister.stateHashOf. Compute it from the amounts on the screen, never copy it from an answer.
 */
export function stateHashOf({ debtId, agreementId, open }: DebtState): Hex {
  const components = {
    principal: Number(open.principal),
    increase: Number(open.increase),
    interest: Number(open.interest),
    costs: Number(open.costs),
  };
  return keccak256(encodeAbiParameters(STATE, [debtId, agreementId, components]));
}
