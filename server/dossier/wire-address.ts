import { getAddress, isAddress } from "viem";
import { z } from "zod";

/** An account address in any letter case, checksummed. */
export const wireAddress = z
  .string()
  .refine((text) => isAddress(text, { strict: false }))
  .transform((text) => getAddress(text));
