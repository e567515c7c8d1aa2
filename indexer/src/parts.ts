type Numbers = { principal: number; increase: number; interest: number; costs: number };
type Cents = { principal: bigint; increase: bigint; interest: bigint; costs: bigint };

/** The four parts of a debt as the ABI gives them (48 bits), in euro cents. */
export function centsOf({ principal, increase, interest, costs }: Numbers): Cents {
  return {
    principal: BigInt(principal),
    increase: BigInt(increase),
    interest: BigInt(interest),
    costs: BigInt(costs),
  };
}

export function sumOf({ principal, increase, interest, costs }: Cents): bigint {
  return principal + increase + interest + costs;
}
