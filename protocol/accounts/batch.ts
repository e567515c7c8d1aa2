/** The calls of one batch as an account reads them (ERC-7821): each with whom it calls, the value in wei, and the data. */
export const BATCH = [
  {
    type: "tuple[]",
    components: [
      { name: "target", type: "address" },
      { name: "value", type: "uint256" },
      { name: "data", type: "bytes" },
    ],
  },
] as const;

/** ERC-7821: all of the batch, or none. */
export const BATCH_MODE = `0x01${"0".repeat(62)}` as const;
