/** A number is told when at least so many people are behind it, or nobody. */
export const FEWEST = 10;
