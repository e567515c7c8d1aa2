type Take = (taken: { event: object; context: object }) => Promise<void>;

/** Who takes in which event, by `Contract:Event`. */
export const handlers = new Map<string, Take>();

/** In the place of Ponder's own, for `indexer/src/on.ts`. */
export const ponder = {
  on: (name: string, take: Take): void => void handlers.set(name, take),
};
