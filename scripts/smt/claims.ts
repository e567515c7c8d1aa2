/** What Proofs.sol claims: the words above each assert. */
export type Claim = { contract: string; line: number; words: string };

export function claimsIn(solidity: string): Claim[] {
  const lines = solidity.split("\n");
  let contract = "";
  return lines.flatMap((text, index) => {
    contract = /^contract (\w+)/.exec(text)?.[1] ?? contract;
    const words = /^ *\/\/ (.+)$/.exec(lines[index - 1] ?? "")?.[1] ?? "";
    return /^ *assert\(/.test(text) ? [{ contract, line: index + 1, words }] : [];
  });
}
