import { createContext } from "react";

/**
 * Whether the marks below are compared with the chain now. Where it is false a mark says that it was not compared yet: a long
 * history compares what somebody looks at (decision 86).
 */
export const CompareContext = createContext(true);
